/** Names of two: what stands before the joint is no first name. */

/** The surnames that a name joins: "Garrow and Lisle", "Orde & Brask"; none of any other name. */
export function namesOfPair(name: string): readonly string[] {
  const parts = name.split(/\s(?:and|und|et|e|y|&)\s/u)
  return parts.length > 1 && parts.every((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part)) ? parts : []
}
