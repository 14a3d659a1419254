import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsOfList } from '../../../src/capabilities/dynamics/find.ts'
import { type EventRow, parseEvents, parseLinks } from '../../../src/capabilities/event-lists.ts'
import { alpha, kappa } from '../../../src/capabilities/events/agreement.ts'
import { merged, sharedWords } from '../../../src/capabilities/events/answer.ts'
import { eventsCsv, linksCsv, ploverJson } from '../../../src/capabilities/events/exchange.ts'
import type { DatedEvent, EdtfDate, Standing } from '../../../src/record/index.ts'

const row: EventRow = {
  id: 'e1',
  date_start: '1871-03-01',
  date_end: '1871-05-31',
  precision: 'season',
  actor: 'NORTH:COUNCIL',
  target: 'SOUTH',
  kind: 'POLEMIC',
  scale: -4,
  exact: 'a line\nbroken, with a comma',
  prefix: 'and "so" ',
  note: '',
}

test('events go out and come back as they were', () => {
  assert.deepEqual(parseEvents(eventsCsv([row])), { rows: [row], troubles: [] })
  const [back] = parseEvents(ploverJson([row])).rows
  assert.deepEqual({ ...back, prefix: row.prefix }, row)
})

test('a list of our own is counted as the record it was taken from', () => {
  const own: EventRow = {
    ...row,
    document: 'letter-1',
    counts: 'yes',
    reach: 'private',
    confidence: 0.45,
    episode: 'letter-1 of 3 March',
  }
  const suggestion: EventRow = { ...own, id: 'e2', counts: 'no' }
  for (const words of [eventsCsv([own, suggestion]), ploverJson([own, suggestion])]) {
    const { acts } = actsOfList(parseEvents(words).rows)
    assert.equal(acts.length, 1)
    const { id, source, reach, doubtful, episode } = acts[0]!
    assert.deepEqual(
      { id, source, reach, doubtful, episode },
      {
        id: 'e1',
        source: 'letter-1',
        reach: 'private',
        doubtful: true,
        episode: 'letter-1 of 3 March',
      },
    )
  }
})

test('JSON that cannot be read is told with its line', () => {
  const { rows, troubles } = parseEvents(`${ploverJson([row])}{"id": \n`)
  assert.deepEqual([rows.length, troubles[0]!.line], [1, 2])
})

test('PLOVER knows sixteen kinds: ours fall back', () => {
  const event = (kind: string, scale: number) =>
    (JSON.parse(ploverJson([{ ...row, kind, scale }])) as { event: string }).event
  assert.deepEqual(
    [
      event('POLEMIC', -4),
      event('CAMPAIGN', -5),
      event('ASSESS', 3),
      event('ASSESS', -3),
      event('DIRECT', 2),
    ],
    ['ACCUSE', 'COERCE', 'SUPPORT', 'ACCUSE', 'AGREE'],
  )
})

test('a row that cannot be read is told with its line, and the others are kept', () => {
  const csv =
    'id,date_start,date_end,actor,target,kind,scale\na,1871-01-01,,N,S,ACCUSE,-3\nb,1871-13-45,,N,S,ACCUSE,-3\nc,1871-02-01,1871-01-01,N,S,ACCUSE,-3\nd,1871-01-01,,,S,ACCUSE,-3\ne,1871-01-01,,N,S,ACCUSE,-99\n'
  const { rows, troubles } = parseEvents(csv)
  assert.deepEqual(
    rows.map((one) => one.id),
    ['a'],
  )
  assert.deepEqual(
    troubles.map((one) => one.line),
    [3, 4, 5, 6],
  )
  assert.match(parseEvents('a,b\n1,2\n').troubles[0]!.what, /no date_start, actor, target/)
})

test('a kind that no code book has is told, and its row is kept', () => {
  const csv =
    'id,date_start,date_end,actor,target,kind,scale\na,1871-01-01,,N,S,ACUSE,-3\nb,1871-01-02,,N,S,,-3\n'
  const { rows, troubles } = parseEvents(csv)
  assert.equal(rows.length, 2)
  assert.deepEqual(troubles, [
    { line: 2, what: '"ACUSE" is no kind of the code book; the row counts by its weight' },
  ])
})

test('links go out and come back', () => {
  const link = {
    id: 'l1',
    from: 'e2',
    to: 'e1',
    relation: 'answers',
    claimed_by: 'author',
    exact: 'in reply',
    prefix: '',
    note: '',
  }
  assert.deepEqual(parseLinks(linksCsv([link])), [link])
})

let count = 0
function telling(
  document: string,
  words: string,
  change: Partial<DatedEvent> = {},
): Standing<'event'> {
  count += 1
  const day = '1871-03-04' as EdtfDate
  return {
    id: `f${count}`,
    kind: 'event',
    document,
    body: {
      first: day,
      last: day,
      precision: 'day',
      dateBasis: 'stated',
      actor: { root: 'NORTH', words: 'the north' },
      target: { root: 'SOUTH', words: 'the south' },
      kind: 'COERCE',
      scale: -6,
      reach: 'public',
      told: 'told',
      rule: '',
      episode: `${document} ${count}`,
      ...change,
    },
    evidence: [{ document, start: 0, end: words.length, exact: words, prefix: '', suffix: '' }],
    maker: { kind: 'extractor', name: 'events', version: '1' },
    confidence: 0.6,
    standing: 'found',
  } as unknown as Standing<'event'>
}

test('one happening told by two papers is one event with two witnesses, and where they differ is said', () => {
  const found = merged([
    telling('letter-1', 'the north expelled 12 delegates of the south'),
    telling('letter-2', 'they expelled fourteen (14) of our southern delegates, the north did'),
    telling('letter-2', 'the north closed the bridge', {
      kind: 'SANCTION',
      first: '1871-06-01' as EdtfDate,
      last: '1871-06-01' as EdtfDate,
    }),
  ])
  assert.deepEqual(
    found.map((one) => one.tellings.length),
    [2, 1],
  )
  assert.ok(
    found[0]!.disagreements.some((words) => words.startsWith('number')),
    found[0]!.disagreements.join(),
  )
})

test('two papers that date one act some days apart tell one happening, and both days stand', () => {
  const day = (date: string) => ({
    first: date as EdtfDate,
    last: date as EdtfDate,
    precision: 'day' as const,
    dateBasis: 'stated' as const,
  })
  const words = 'The Board suspended forty licences of the Guild on 8 May 1893.'
  const other = 'The Board suspended fifty-two licences on 9 May 1893.'
  const [one, ...more] = merged([
    telling('letter-1', words, day('1893-05-08')),
    telling('letter-2', other, day('1893-05-09')),
  ])
  assert.deepEqual(more, [])
  assert.deepEqual(one!.disagreements, ['date: 1893-05-08 or 1893-05-09', 'number: 40 or 52'])
  const later = telling('letter-2', other, day('1893-07-09'))
  assert.equal(merged([telling('letter-1', words, day('1893-05-08')), later]).length, 2)
})

test('planted duplicates are merged, and neighbours are not', () => {
  const acts = [
    'expelled the delegates',
    'closed the bridge at the weir',
    'burnt the toll house',
    'refused to hear the envoys',
    'seized nine barges',
  ]
  const events = acts.flatMap((words, at) => {
    const date = { first: `1871-0${at + 1}-04` as EdtfDate, last: `1871-0${at + 1}-04` as EdtfDate }
    return [
      telling('letter-1', `the north ${words}`, date),
      telling('letter-2', `at that time the north ${words}, as we wrote`, date),
    ]
  })
  const pairs = merged(events).filter((one) => one.tellings.length === 2)
  assert.equal(pairs.length, acts.length)
})

test('acts in opposite directions, or of opposite sign, are never merged', () => {
  const words = 'the north expelled the delegates of the south'
  const back = { actor: { root: 'SOUTH', words: '' }, target: { root: 'NORTH', words: '' } }
  assert.equal(merged([telling('a', words), telling('b', words, back)]).length, 2)
  assert.equal(merged([telling('a', words), telling('b', words, { scale: 4 })]).length, 2)
})

test('words are shared by what they say', () => {
  assert.equal(sharedWords('the north expelled delegates', 'Delegates expelled by the north'), 1)
  assert.equal(sharedWords('', 'x'), 0)
})

test('kappa and alpha have their textbook values', () => {
  // Cohen 1960: agreement .70, chance .41 gives .49 for these margins.
  const one = [
    ...Array(25).fill('a'),
    ...Array(10).fill('a'),
    ...Array(5).fill('b'),
    ...Array(10).fill('b'),
  ]
  const other = [
    ...Array(25).fill('a'),
    ...Array(10).fill('b'),
    ...Array(5).fill('a'),
    ...Array(10).fill('b'),
  ]
  assert.ok(Math.abs(kappa(one, other)! - (0.7 - 0.54) / 0.46) < 1e-12)
  assert.equal(kappa(['a'], ['a']), 1)
  assert.equal(kappa([], []), undefined)
  // Krippendorff's own example of four observers and twelve units.
  const u = undefined
  const units = [
    [1, 1, u, 1],
    [2, 2, 3, 2],
    [3, 3, 3, 3],
    [3, 3, 3, 3],
    [2, 2, 2, 2],
    [1, 2, 3, 4],
    [4, 4, 4, 4],
    [1, 1, 2, 1],
    [2, 2, 2, 2],
    [u, 5, 5, 5],
    [u, u, 1, 1],
    [u, u, 3, u],
  ]
  assert.ok(Math.abs(alpha(units, 'nominal')! - 0.743) < 5e-4)
  assert.ok(Math.abs(alpha(units, 'interval')! - 0.849) < 5e-4)
})

test('a coder may date an act by its month or its year', () => {
  const list = 'date_start,date_end,actor,target\n1962,,A,B\n1962-02,1962-03,A,B\n1962-13,,A,B'
  const { rows, troubles } = parseEvents(list)
  assert.deepEqual(
    rows.map((row) => [row.date_start, row.date_end]),
    [
      ['1962-01-01', '1962-12-31'],
      ['1962-02-01', '1962-03-31'],
    ],
  )
  assert.match(troubles[0]!.what, /"1962-13" is no date/)
})
