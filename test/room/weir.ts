/** Two towns and a weir in four sketched letters, with what was found in them. */
import type { StandingRecord } from '../../src/record/index.ts'
import { arrayRecord, type SketchedFinding } from '../support/array-record.ts'

const reference = (exact: string, target: string, relation = 'replies-to'): SketchedFinding => ({
  kind: 'reference',
  exact,
  confidence: 0.95,
  body: {
    mention: 'm',
    target: { kind: 'held', document: target },
    relation,
    reasons: ['it is of that day'],
    alternatives: [
      {
        target: { kind: 'held', document: 'guild-2004-02-03' },
        confidence: 0.2,
        reasons: ['crossed it on the way'],
      },
    ],
  },
})

/** A letter, its answer, a letter that crossed it, and a circular that nobody holds. */
export function weir(): StandingRecord {
  return arrayRecord([
    {
      id: 'guild-2004-01-09',
      date: '2004-01-09',
      from: ['Guild'],
      to: ['Board'],
      words: 'The seventh leaf came down.\nWe demand an assurance in writing.',
    },
    {
      id: 'board-2004-01-26',
      date: '2004-01-26',
      from: ['Board'],
      to: ['Guild'],
      words:
        'Your letter of 9 January has reached us.\nYou “demand an assurance”. There is the circular of 12 January.',
      findings: [
        reference('Your letter of 9 January', 'guild-2004-01-09'),
        {
          kind: 'reply',
          exact: 'Your letter of 9 January',
          body: { answers: 'guild-2004-01-09', how: 'stated', days: { first: 17, last: 17 } },
        },
        {
          kind: 'missing',
          exact: 'the circular of 12 January',
          body: {
            id: 'circular-2004-01-12',
            kind: 'letter',
            date: '2004-01-12',
            from: ['Board'],
            to: ['Neighbours'],
            parties: [],
            set: false,
          },
        },
        {
          kind: 'verdict',
          exact: 'demand an assurance',
          body: {
            quotation: 'q',
            verdict: 'exact',
            sources: [
              {
                document: 'guild-2004-01-09',
                evidence: {
                  document: 'guild-2004-01-09',
                  start: 31,
                  end: 50,
                  exact: 'demand an assurance',
                  prefix: 'We ',
                  suffix: ' in',
                },
                part: { start: 46, end: 65 },
                also: [],
              },
            ],
            changes: [],
            reasons: [],
          },
        },
      ],
    },
    {
      id: 'guild-2004-02-03',
      date: '2004-02-03',
      from: ['Guild'],
      to: ['Board'],
      words: 'We ask for the circular.',
      findings: [
        {
          kind: 'withholding',
          exact: 'the circular',
          body: { of: 'circular-2004-01-12', event: 'requested', by: ['Guild'], to: ['Board'] },
        },
      ],
    },
    {
      id: 'board-2004-02-04',
      date: '2004-02-04',
      from: ['Board'],
      to: ['Guild'],
      words: 'The dredging went well.',
    },
  ])
}
