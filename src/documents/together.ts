/**
 * Two who are written to in one name: "Mr. Brask and Mrs. Quill", "Messrs. Brask
 * and Quill, Lessees of the Mill", where a firm of that name is one.
 */
import type { ReadName } from './names.ts'
import type { Candidate } from './outright.ts'
import { bodies, legalForms, titles } from './vocabulary.ts'

/** "To Messrs. ", in characters. */
const longestLead = 12

/** The two of a joint name, each alone; else the candidate itself. */
export function eachOf(one: Candidate, words: string): readonly Candidate[] {
  const [names = '', ...beside] = one.name.name.split(', ')
  const joint = /^(?<first>.+?)\s(?:and|und|et)\s(?<second>.+)$/u.exec(names)?.groups
  if (joint === undefined || isFirm(names)) return [one]
  const { first = '', second = '' } = joint
  const [title = '', ...rest] = second.split(' ')
  const each = isTitle(title) && rest.length > 0
  // "Messrs." stands before both, and is no part of the name any more.
  const lead = words.slice(Math.max(0, one.at.start - longestLead), one.at.start + longestLead)
  const both = beside.length > 0 && /\bMessrs\b/u.test(lead)
  if (!each && !both) return [one]
  const office = beside.length > 0 ? { office: beside.join(', ') } : {}
  return [bare(first), each ? rest.join(' ') : second].map((name) => ({
    ...one,
    name: { name, named: 'person', ...office } satisfies ReadName,
  }))
}

function bare(words: string): string {
  const [first = '', ...rest] = words.split(' ')
  return isTitle(first) && rest.length > 0 ? rest.join(' ') : words
}

function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace('.', ''))
}

function isFirm(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => bodies.has(word) || legalForms.has(word))
}
