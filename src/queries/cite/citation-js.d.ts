/** The little of the package `@citation-js/core` (which carries no types) that `formats.ts` uses. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly unknown[])
    format(name: 'bibtex' | 'ris'): string
  }
}
