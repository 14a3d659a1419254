/**
 * Replies are not found in one document alone: the mentions of `references`
 * say what is answered, and only the record knows by whom. What one document
 * tells by itself are its complaints of silence.
 */
import type { Draft } from '../../../record/index.ts'
import type { FindTools, ReadDocument } from '../../capability.ts'
import { complaintsIn } from './complaints.ts'

export function find(
  { document, text }: ReadDocument,
  { language }: FindTools,
): readonly Draft<'complaint'>[] {
  // Who writes to nobody complains to nobody.
  if (document.to.length === 0) return []
  return language?.silence === undefined ? [] : complaintsIn(text.words, document, language)
}
