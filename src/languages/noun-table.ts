/** Short ways of writing the tables of a grammar: a line a noun, a line a verb. */
import type { DocumentKind } from '../record/index.ts'
import type { DocumentNoun, NounClass } from './mentions.ts'

/** Family, kinds, class and forms (singular and plural in turn) of document nouns. */
export type NounLine = readonly [
  family: string,
  kinds: readonly DocumentKind[],
  class_: NounClass,
  forms: string,
]

/** A table of nouns by form; forms stand in pairs, singular first; `-` where there is none. */
export function nouns(lines: readonly NounLine[]): Record<string, DocumentNoun> {
  const table: Record<string, DocumentNoun> = {}
  for (const [family, kinds, nounClass, list] of lines) {
    list.split(' ').forEach((form, index) => {
      if (form === '-') return
      table[form] = { family, kinds, class: nounClass, plural: index % 2 === 1 }
    })
  }
  return table
}

/** One value for many words. */
export function forms<Value>(value: Value, list: string): Record<string, Value> {
  return Object.fromEntries(list.split(' ').map((form) => [form, value]))
}

/** Nouns of a language with endings: singular forms and plural forms apart. */
export type InflectedLine = readonly [
  family: string,
  kinds: readonly DocumentKind[],
  class_: NounClass,
  singular: string,
  plural: string,
]

/** A table of nouns by all their forms; a form that may be both counts as singular. */
export function inflected(lines: readonly InflectedLine[]): Record<string, DocumentNoun> {
  const table: Record<string, DocumentNoun> = {}
  for (const [family, kinds, nounClass, singular, plural] of lines) {
    for (const form of plural.split(' '))
      table[form] = { family, kinds, class: nounClass, plural: true }
    for (const form of singular.split(' ')) table[form] = { family, kinds, class: nounClass }
  }
  return table
}
