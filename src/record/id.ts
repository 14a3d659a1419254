/** Names of things in the record: checked strings that only their parser makes. */

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** A document's readable name, `cpsu-1964-03-07`: given once, never given to another. */
export type DocumentId = Branded<'DocumentId'>

/** A party's readable name, `cpsu`. */
export type PartyId = Branded<'PartyId'>

/** A finding's name: the same words found again by the next build have the same one. */
export type FindingId = Branded<'FindingId'>

const readable = /^[\p{Ll}\p{Lo}\p{N}]+(?:[-.~][\p{Ll}\p{Lo}\p{N}]+)*$/u

/** A document id, or nothing when the words cannot be one. */
export function parseDocumentId(words: string): DocumentId | undefined {
  return readable.test(words) && words.length <= 120 ? (words as DocumentId) : undefined
}

/** A party id, or nothing when the words cannot be one. */
export function parsePartyId(words: string): PartyId | undefined {
  return readable.test(words) && words.length <= 80 ? (words as PartyId) : undefined
}

/**
 * Words as a part of an id: lower case, accents off, anything else a hyphen.
 *
 * @example
 * slug('The Mill Owners’ Association') // => 'the-mill-owners-association'
 */
export function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
