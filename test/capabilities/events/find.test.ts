import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsIn, type FoundEvent } from '../../../src/capabilities/events/find/events.ts'
import { sentencesOf } from '../../../src/capabilities/events/find/sentences.ts'
import { precisionOf } from '../../../src/capabilities/events/find/when.ts'
import { english } from '../../../src/languages/index.ts'
import { dayAt } from '../../../src/record/index.ts'
import { growsWithLength } from '../../support/cost.ts'

const lexicon = english.events!

function told(words: string): FoundEvent[] {
  return eventsIn({ words, lexicon })
}

function line({ actor, target, kind }: FoundEvent): string {
  return `${actor.root} ${target.root} ${kind}`
}

function dates(words: string, context?: { first: number; last: number }): string[] {
  return lexicon
    .datesOf(words, { told: context })
    .map(({ first, last }) => `${dayAt(first)}/${dayAt(last)}`)
}

test('who did what to whom, in the active and the passive', () => {
  const cases: [string, string][] = [
    ['In May 1951 Norway accused Sweden of breaking the fishing accord.', 'NOR SWE ACCUSE'],
    ['Sweden was criticised by Norway in May 1951.', 'NOR SWE ACCUSE'],
    ['In 1951 the Norwegian government expelled two Swedish diplomats.', 'NOR SWE SANCTION'],
    ['Oslo offered to return the boats to Sweden on 3 June 1951.', 'NOR SWE AGREE'],
    ['In June 1951 Norway recalled its ambassador from Sweden.', 'NOR SWE SANCTION'],
    ['Swedish newspapers attacked Norway in July 1951.', 'SWE NOR POLEMIC'],
    ['In July 1951 Norway rejected the Swedish proposal.', 'NOR SWE REJECT'],
  ]
  for (const [words, expected] of cases)
    assert.ok(
      told(words).map(line).includes(expected),
      `${words} → ${told(words).map(line).join('; ')}`,
    )
})

test('both sides at once are two events', () => {
  const found = told('Norway attacked Sweden. In 1952 both sides relaxed their tone.').map(line)
  assert.ok(
    found.includes('NOR SWE CONCEDE') && found.includes('SWE NOR CONCEDE'),
    found.join('; '),
  )
  const signed = told('Oslo and Stockholm signed a treaty in April 1952.').map(line)
  assert.deepEqual(signed.sort(), ['NOR SWE SUPPORT', 'SWE NOR SUPPORT'])
})

test('what was not done is no event', () => {
  const nothing = [
    'Norway did not criticise Sweden in 1951.',
    'Norway would have condemned Sweden in 1951.',
    'In 1951 it was feared that Norway might attack Sweden.',
    'Norway threatens to expel nobody, and Sweden accuses nobody.',
    'If Norway had refused, Sweden could reject the offer.',
    'Norway never expelled the Swedish consul.',
    'Any step that one side takes is likely to provoke the other.',
    'Sweden hoped to persuade Norway.',
  ]
  for (const words of nothing) assert.deepEqual(told(words).map(line), [], words)
})

test('orders and reports within a side are private', () => {
  const [report] = told(
    'The Norwegian embassy in Stockholm reported on 4 May 1951 that Sweden had become hostile.',
  )
  assert.deepEqual([report!.kind, report!.reach], ['ASSESS', 'private'])
  const [order] = told(
    'On 5 May 1951 the Norwegian Foreign Ministry instructed its diplomats to improve relations with Sweden.',
  )
  assert.deepEqual(
    [order!.kind, order!.reach, line(order!)],
    ['DIRECT', 'private', 'NOR SWE DIRECT'],
  )
})

test('a person belongs to the side that the text gives him', () => {
  const [found] = told(
    'Norwegian foreign minister Halvard Moe visited Stockholm. In 1953 Moe praised the Swedish government.',
  ).slice(-1)
  assert.deepEqual([found!.actor.root, found!.actor.part], ['NOR', 'HALVARDMOE'])
})

test('note numbers glued to words and words run together do not hide an act', () => {
  const [found] = told(
    'The talks failed.12 InMay1951 Norwayaccused nobody.13 In May 1951, theNorwegian government condemned Sweden.14',
  )
  assert.equal(line(found!), 'NOR SWE ACCUSE')
  assert.equal(dayAt(found!.first!), '1951-05-01')
})

test('evidence is the words as they stand', () => {
  const words = 'In May 1951, theNorwegian government condemned Sweden.14 Nothing followed.'
  const [found] = told(words)
  const { start, end } = found!.span
  assert.ok(words.slice(start, end).includes('condemned Sweden'), words.slice(start, end))
})

test('sentences end where they end', () => {
  const words = 'Mr. Moe left.3 “He came back.” The U.S. answered. Then 1,390 men left.'
  const found = sentencesOf(words).map(({ start, end }) => words.slice(start, end))
  assert.deepEqual(found, [
    'Mr. Moe left.3',
    '“He came back.”',
    'The U.S. answered.',
    'Then 1,390 men left.',
  ])
})

test('dates are intervals as wide as their words', () => {
  const cases: [string, string][] = [
    ['on 4 January 1961', '1961-01-04/1961-01-04'],
    ['on January 4, 1961', '1961-01-04/1961-01-04'],
    ['in April 1962', '1962-04-01/1962-04-30'],
    ['in early 1962', '1962-01-01/1962-03-31'],
    ['in late 1960', '1960-10-01/1960-12-31'],
    ['in the spring and summer of 1962', '1962-03-01/1962-08-31'],
    ['in the first half of 1962', '1962-01-01/1962-06-30'],
    ['from November 1962 to January 1963', '1962-11-01/1963-01-31'],
    ['24–27 September 1962', '1962-09-24/1962-09-27'],
    ['in 1959 and 1960', '1959-01-01/1960-12-31'],
    ['in the early 1960s', '1960-01-01/1963-12-31'],
    ['mid-December 1962', '1962-12-11/1962-12-21'],
  ]
  for (const [words, expected] of cases) assert.deepEqual(dates(words), [expected], words)
})

test('relative dates count from the date told before', () => {
  const told = { first: 0, last: 0 }
  assert.deepEqual(dates('two days later', told), ['1970-01-03/1970-01-03'])
  assert.deepEqual(dates('one day after the speech', told), ['1970-01-02/1970-01-02'])
  assert.deepEqual(dates('In February and March', told), ['1970-02-01/1970-03-31'])
  assert.deepEqual(dates('the following month', told).length, 1)
  assert.deepEqual(dates('a fortnight later', told), ['1970-01-14/1970-01-16'])
  assert.deepEqual(dates('a few days later', told), ['1970-01-03/1970-01-10'])
  assert.deepEqual(dates('By the middle of the month', told), ['1970-01-11/1970-01-21'])
  assert.deepEqual(dates('in the following spring', told), ['1970-03-01/1970-05-31'])
  assert.deepEqual(dates('that winter', told), ['1969-12-01/1970-02-28'])
  assert.deepEqual(dates('in May of the following year', told), ['1971-05-01/1971-05-31'])
  assert.deepEqual(dates('the first days of June 1923'), ['1923-06-01/1923-06-11'])
  assert.deepEqual(dates('two days later'), [])
})

test('what is no date is none', () => {
  for (const words of ['1,960 tons', 'they may march', 'room 1962b', '19,610'])
    assert.deepEqual(dates(words), [], words)
})

test('how exact an interval is', () => {
  assert.deepEqual(
    [precisionOf(0, 0), precisionOf(0, 29), precisionOf(0, 90), precisionOf(0, 364)],
    ['day', 'month', 'season', 'year'],
  )
})

test('a text of one enormous sentence is read in time that grows as it does', () => {
  growsWithLength(
    (times) => told(`In 1951 Norway ${'accused Sweden and '.repeat(times)} fell silent.`),
    4000,
  )
})

test('what a letter does by saying it is an event of its day, by whom and to whom', () => {
  const words =
    'In 1949 we signed nothing.\nWe propose that the talks be held in May. We categorically reject your charges, and we demand an answer. We might accept less.'
  const day = Math.floor(Date.parse('1951-03-09') / 86_400_000)
  const found = eventsIn({
    words,
    lexicon,
    date: { first: day, last: day },
    speaker: 'Government of Norway',
    hearer: 'Government of Sweden',
  })
  assert.deepEqual(
    found.map((event) => `${line(event)} ${event.first === day}`),
    ['NOR SWE AGREE true', 'NOR SWE REJECT true', 'NOR SWE REQUEST true'],
  )
})

test('a letter’s dates without a year lie before its own day', () => {
  const written = { first: 12_427, last: 12_427 } // 2004-01-10
  const inLetter = (words: string): string[] =>
    lexicon
      .datesOf(words, { told: written, written })
      .map(({ first, last }) => `${dayAt(first)}/${dayAt(last)}`)
  assert.deepEqual(inLetter('On 21 November we wrote'), ['2003-11-21/2003-11-21'])
  assert.deepEqual(inLetter('since August'), ['2003-08-01/2003-08-31'])
  assert.deepEqual(inLetter('On 5 January you'), ['2004-01-05/2004-01-05'])
  assert.deepEqual(inLetter('yours of the 3rd inst.'), ['2004-01-03/2004-01-03'])
  assert.deepEqual(inLetter('your letter of the 28th ult.'), ['2003-12-28/2003-12-28'])
  assert.deepEqual(inLetter('on the 20th you refused'), ['2003-12-20/2003-12-20'])
  assert.deepEqual(inLetter('yesterday'), ['2004-01-09/2004-01-09'])
  assert.deepEqual(inLetter('at the 22nd Congress'), [])
})

test('an act that is named and not told by a verb is an event when the words say who and whom', () => {
  const cases: [string, string][] = [
    [
      'The arrest of two Swedish sailors by Norwegian police in May 1951 was noticed.',
      'NOR SWE COERCE',
    ],
    [
      'The talks began with a visit by three Norwegian ministers to Stockholm in 1951.',
      'NOR SWE CONSULT',
    ],
    ['Norway’s appeal to Sweden in 1951 was read aloud.', 'NOR SWE REQUEST'],
    ['In 1951 Norway published a furious attack on Sweden.', 'NOR SWE POLEMIC'],
    ['In May 1951 Norway lodged a further objection with Sweden.', 'NOR SWE REJECT'],
  ]
  for (const [words, expected] of cases)
    assert.ok(
      told(words).map(line).includes(expected),
      `${words} → ${told(words).map(line).join('; ')}`,
    )
  const nothing = [
    'Norway demanded the release of the sailors by Sweden.',
    'There was no appeal by Norway to Sweden in 1951.',
    'Had the arrest of the sailors by Sweden been avoided, peace might have lasted.',
    'The fear of an invasion of Sweden by Norway was old.',
  ]
  for (const words of nothing)
    assert.deepEqual(
      told(words).flatMap((one) => (/named|noun/.test(one.rule) ? [line(one)] : [])),
      [],
      words,
    )
})

test('what is done to one side of a quarrel is done by the other, though nobody says so', () => {
  const quarrel = 'Norway attacked Sweden in May 1951. Sweden criticised Norway at once.'
  const after = (words: string): string[] => told(`${quarrel} ${words}`).slice(2).map(line)
  assert.deepEqual(after('In June two Swedish boats were seized.'), ['NOR SWE COERCE'])
  assert.deepEqual(after('In June the Swedish ambassador was recalled.'), ['SWE NOR SANCTION'])
  assert.deepEqual(after('In June two Swedish boats were seized by pirates.'), [])
})

test('a namesake of a statesman is nobody where his state is not named', () => {
  assert.deepEqual(told('Kennedy accused Norway of fraud in 1951.').map(line), [])
  assert.deepEqual(
    told('Kennedy accused Norway of fraud in 1951. Washington was silent.').map(line),
    ['USA NOR ACCUSE'],
  )
})

test('what befalls a side’s own people at home is its own doing', () => {
  const quarrel =
    'Norway attacked Sweden in May 1951. Norwegian minister Halvard Moe praised Sweden.'
  const after = (words: string): string[] => told(`${quarrel} ${words}`).slice(2).map(line)
  assert.deepEqual(after('A month later, Moe was dismissed.'), ['NOR NOR COERCE'])
  assert.deepEqual(after('In June a press campaign was launched against Sweden.'), [
    'NOR SWE CAMPAIGN',
  ])
})

test('every state of today is known by its code', () => {
  const codes = new Set(lexicon.states.map(({ code }) => code))
  const some = 'AFG BEN BWA CIV CZE ERI FJI KGZ LSO MDA MNE NER PNG SSD SUR SVK TJK TLS TTO VUT'
  for (const code of some.split(' ')) assert.ok(codes.has(code), `${code} is missing`)
  assert.ok(codes.size > 240, `${codes.size} states and bodies`)
  const names = lexicon.states.flatMap((one) => one.names)
  assert.equal(new Set(names).size, names.length, 'no name stands for two')
})
