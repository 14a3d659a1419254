/** The languages that are read, one folder each. */
export type { Language } from './language.ts'
