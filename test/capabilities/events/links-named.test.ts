/** Links by the word for an act that stands before its answer, and signs that need an answer behind them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsIn } from '../../../src/capabilities/events/find/events.ts'
import { type LinkedEvent, linksIn } from '../../../src/capabilities/events/links/index.ts'
import { english } from '../../../src/languages/index.ts'
import { type DocumentId, dayAt, type FindingId } from '../../../src/record/index.ts'
import { describe } from '../../../src/text/index.ts'

/** `EXPEL > RECALL answers`: links by the words of the acts. */
function linked(words: string): string[] {
  const found = eventsIn({ words, lexicon: english.events! })
    .filter(({ confidence }) => confidence >= 0.3)
    .sort((one, other) => one.span.start - other.span.start)
  const events = found.map(
    ({ first, last, ...event }, at): LinkedEvent => ({
      id: String(at) as FindingId,
      evidence: [{ document: 'd' as DocumentId, ...describe(words, event.span) }],
      body: {
        ...event,
        ...(first === undefined ? {} : { first: dayAt(first) }),
        ...(last === undefined ? {} : { last: dayAt(last) }),
      },
    }),
  )
  const kind = (id: string): string => found[Number(id)]?.kind ?? id
  return linksIn(words, events, 'd' as DocumentId).map(
    ({ body }) => `${kind(body.from)} < ${kind(body.to)} ${body.relation}`,
  )
}

test('an act answers what its sentence names before it', () => {
  assert.deepEqual(
    linked('Sweden denounced Norway in a note. Stung by the note, Norway expelled two Swedes.'),
    ['COERCE < ACCUSE answers'],
  )
  assert.deepEqual(
    linked('Turkey offered to free the sailors; Greece dismissed the offer as a trick.'),
    ['REJECT < AGREE discounts'],
  )
})

test('consequence, punishment and rivalry are answers to the act told before', () => {
  const opening = 'In May 1931 Norway expelled three Danish teachers.'
  for (const words of [
    'As a result, Denmark arrested twelve Norwegian sailors.',
    'Consequently Denmark arrested twelve Norwegian sailors.',
    'Not to be outdone, Denmark arrested twelve Norwegian sailors.',
    'To punish Norway for this, Denmark arrested twelve Norwegian sailors.',
  ])
    assert.deepEqual(linked(`${opening} ${words}`), ['COERCE < COERCE answers'], words)
  assert.deepEqual(
    linked(`${opening} Denmark, for its part, arrested twelve sailors of Norway.`),
    [],
  )
})

test('what is only named answers nothing', () => {
  assert.deepEqual(linked('Prussia rejected the French demand.'), [])
})

test('no link is told both ways', () => {
  const links = linked(
    'Romania expelled a Hungarian diplomat in a tit-for-tat move after Hungary had expelled a Romanian one.',
  )
  assert.equal(links.length, 1)
})

test('restraint is put down to hardship', () => {
  assert.deepEqual(linked('Because of the famine China toned down its criticism of Japan.'), [
    'CONCEDE < STATE:HARDSHIP damped',
  ])
})
