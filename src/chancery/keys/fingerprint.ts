/**
 * Fingerprints as words: a key read aloud over a telephone.
 *
 * Sixteen words say the first 128 bits of a hash of a party's founding keys.
 * Somebody who wants other keys with the same words has 2^128 tries before
 * him. The words are short, common, and differ within their first four
 * letters, so that a slip of the tongue is another word and not another key.
 */
import { fingerprintWords } from './fingerprint-words.ts'

const wordsInFingerprint = 16

/** The words of a hash, four to a line when printed. */
export function wordsOf(hash: Uint8Array): string[] {
  return [...hash.subarray(0, wordsInFingerprint)].map((byte) => fingerprintWords[byte]!)
}

/** How words that somebody heard compare with those of the key we were given. */
export type Comparison =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'other'
      readonly place: number
      readonly heard: string
      readonly ours: string
    }
  | { readonly kind: 'short'; readonly heard: number }

/** Compare words as heard with a hash; case, commas and spaces do not matter. */
export function compareWords(heard: string, hash: Uint8Array): Comparison {
  const words = heard.toLowerCase().match(/\p{L}+/gu) ?? []
  const ours = wordsOf(hash)
  const place = ours.findIndex((word, at) => words[at] !== undefined && words[at] !== word)
  if (place >= 0) return { kind: 'other', place, heard: words[place]!, ours: ours[place]! }
  if (words.length !== ours.length) return { kind: 'short', heard: words.length }
  return { kind: 'same' }
}
