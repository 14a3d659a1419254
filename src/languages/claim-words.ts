/** How a language asserts without exception, and what it calls names with. */
export interface ClaimWords {
  /** `never`, `not one`: one case would refute the sentence. */
  readonly absolute: string
  /** Words after which a number is no claim: what is asked, proposed or imagined. */
  readonly unreal: string
  /** Label → forms of the reproach. */
  readonly labels: Readonly<Record<string, string>>
}
