/** The languages that are read, one folder each. */
import { german } from './de/index.ts'
import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import { italian } from './it/index.ts'
import type { Language } from './language.ts'

export type { DocumentWords, FieldName } from './document-words.ts'
export type { Language } from './language.ts'
export { english, french, german, italian }

export const languages: readonly Language[] = [english, german, french, italian]
