/** How the minutes of a meeting say who was there, and what each of them did in words. */
export interface MeetingWords {
  /** What stands before the names of those who were there, or sent apologies. */
  readonly present: string
  /** Of those, what stands before the names of who sent apologies. */
  readonly absent: string
  /** What stands above a list of what each is to do. */
  readonly actions: string
  /** Who is meant without his name: the one who spoke last. */
  readonly pronoun: string
  /** What may stand between the name and its verb. */
  readonly between: string
  /** Behind the name: that he takes something upon himself. */
  readonly undertakes: string
  /** Behind the name: that he makes it depend on something. */
  readonly onCondition: string
  /** Act → verbs behind the name. */
  readonly acts: Readonly<Record<string, string>>
}
