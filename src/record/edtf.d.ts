/** The little of the package `edtf` (which carries no types) that `date.ts` uses. */
declare module 'edtf' {
  export interface ReadDate {
    /** Milliseconds since 1970 of the first and the last instant; infinite where open. */
    readonly min: number
    readonly max: number
  }
  // biome-ignore lint/style/noDefaultExport: the package has only this one.
  export default function edtf(words: string): ReadDate
}
