/** What is asked of a stretch that may answer an act; `answer-cues.ts` says how each is read. */

/** The cues in the order in which they are weighed. */
export const answerCues = [
  'move',
  'verdict',
  'commits',
  'proposes',
  'complains',
  'keeps',
  'we',
  'turn',
  'question',
  'reports',
  'theirs',
  'names letter',
  'points',
  'turns',
  'yes',
  'no',
  'partly',
  'later',
  'instead',
  'told itself',
  'own',
  'own near',
  'near',
  'wide',
  'part',
  'wide both',
  'part both',
  'best own',
  'best near',
  'best part',
  'rare',
  'names',
  'aspects',
  'paper',
  'place',
  'echo',
  'echo now',
  'quotes',
  'same date',
  'other date',
  'same figure',
  'number',
  'untied',
  'at once',
  'verdict at once',
  'next',
  'second next',
  'listed',
  'distance',
  'before',
] as const

export type AnswerCue = (typeof answerCues)[number]

/**
 * What speaks for silence: that it may be; that no words, no surroundings are
 * alike; that nothing was asked; how many stretches there are; that the letter
 * is not said to answer the other, or merely speaks of it; what was done there.
 */
export const silenceCues = [
  'any',
  'no own',
  'no near',
  'asks nothing',
  'stretches',
  'last',
  'speaks',
  'to accept',
  'to reject',
  'to reserve',
  'to threaten',
  'to postpone',
  'to ignore-noted',
] as const

export type SilenceCue = (typeof silenceCues)[number]
