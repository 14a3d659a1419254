/** The little of the package `diff-match-patch` (which carries no types) that the bench uses. */
declare module 'diff-match-patch' {
  // biome-ignore lint/style/noDefaultExport: the package has only this one.
  export default class DiffMatchPatch {
    Match_Distance: number
    Match_Threshold: number
    match_main(text: string, pattern: string, near: number): number
  }
}
