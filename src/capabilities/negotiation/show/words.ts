/** The tool's words for acts and answers: the same for every side. */
import type { ActKind, ResponseKind } from '../../../record/index.ts'

export const actWords: Readonly<Record<ActKind, string>> = {
  propose: 'proposes',
  counter: 'proposes instead',
  accept: 'accepts',
  reject: 'refuses',
  request: 'asks',
  demand: 'demands',
  offer: 'offers',
  condition: 'sets a condition',
  commit: 'undertakes',
  reserve: 'reserves a right',
  threaten: 'threatens',
  postpone: 'puts off',
  concede: 'concedes',
  'ignore-noted': 'complains of no answer',
}

export const answerWords: Readonly<Record<ResponseKind, string>> = {
  accepted: 'accepts',
  rejected: 'refuses',
  countered: 'proposes otherwise to',
  partly: 'accepts in part',
  deferred: 'puts off',
  'passed-over': 'passes over',
}
