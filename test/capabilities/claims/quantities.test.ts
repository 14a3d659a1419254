/** Figures in sentences, and what looks like one and is none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesIn } from '../../../src/capabilities/claims/find/quantities.ts'
import { english, german } from '../../../src/languages/index.ts'

const found = (sentence: string): string[] =>
  quantitiesIn(sentence, english.quantities!).map(({ quantity }) => quantity)

test('figures with separators and multipliers', () => {
  assert.deepEqual(found('They delivered 2,100 million crowns worth of grain.'), ['2100000000'])
  assert.deepEqual(found('We counted 1,390 sheep on the hill.'), ['1390'])
})

test('bounds stand before the figure', () => {
  assert.deepEqual(found('The paper printed more than two thousand articles.'), ['>2000'])
  assert.deepEqual(found('The paper printed nearly two thousand articles.'), ['<~2000'])
  assert.deepEqual(found('Scores of parishes have signed.'), ['>=40'])
})

test('dates and numbers of articles are no quantities', () => {
  assert.deepEqual(found('On 14 August 1902 we wrote of Article 7.'), [])
})

test('the number of a clause counts nothing, the words behind it may', () => {
  assert.deepEqual(found('7.2 The Supplier shall use its best endeavours.'), [])
  assert.deepEqual(found('Delivery in parts is allowed. 7. Delay 7.1 Thirty days are given.'), [
    '30',
  ])
  assert.deepEqual(found('You quote clause 9.3 wrongly, and schedule 4 too.'), [])
  assert.deepEqual(found('The well gives 7.2 gallons a minute.'), ['7.2'])
})

test('the numbers of houses, rooms, telephones, accounts and references count nothing', () => {
  assert.deepEqual(found('Send it to our office at 14 Mill Lane or to 22 St. Anne’s Road.'), [])
  assert.deepEqual(found('He lives at 7, Harbour Street, flat 4.'), [])
  assert.deepEqual(found('Telephone 0171 5550123 or 5550124, account 44210077.'), [])
  assert.deepEqual(found('Our reference 4471, your invoice no. 212, page 14 and clause 9.'), [])
  assert.deepEqual(found('The 12 Mill Lane tenants left, and 30 High Street shops shut.'), [
    '12',
    '30',
  ])
  assert.deepEqual(found('On the line 40 men were at work.'), ['40'])
  const gefunden = quantitiesIn('Kommen Sie in die Mühlgasse 14, Zimmer 12.', german.quantities!)
  assert.deepEqual(gefunden, [])
})

test('a sum ends before the verb', () => {
  const units = (sentence: string): string[] =>
    quantitiesIn(sentence, english.quantities!).map(({ unit }) => unit)
  assert.deepEqual(units('A rebate of EUR 900 does not cover it.'), ['euros'])
  assert.deepEqual(units('We had asked that EUR 900 be paid.'), ['euros'])
})

test('two numbers in a row are two', () => {
  assert.deepEqual(found('Twenty-six members and seventeen guests came.'), ['26', '17'])
})

test('ranges, parts, factors, ordinals, nought', () => {
  assert.deepEqual(found('It lasted between four and six weeks.'), ['4/6'])
  assert.deepEqual(found('It may take four or five years.'), ['4/5'])
  assert.deepEqual(found('A third of the hay was wet.'), ['0.333'])
  assert.deepEqual(found('That is twice as many as before.'), ['2'])
  assert.deepEqual(found('They came for the third time.'), ['3'])
  assert.deepEqual(found('Not one of them was asked.'), ['0'])
  assert.deepEqual(found('It was done within the span of a month.'), ['1'])
})

test('money and bounds behind the number', () => {
  assert.deepEqual(found('It cost more than £1.2 million.'), ['>1200000'])
  assert.deepEqual(found('The fare rose from £9 to £14.50.'), ['9', '14.5'])
  assert.deepEqual(found('They waited ten years or more.'), ['>=10'])
  assert.deepEqual(found('At no hour were fewer than two gates open.'), ['>=2'])
})

test('a figure that stands alone counts where something was counted', () => {
  assert.deepEqual(found('The keeper counted 312, of which some were chub.'), ['312'])
  assert.deepEqual(found('We saw him at 10.15, and at nine o’clock.'), [])
})

test('names, idioms and what another says are no figures', () => {
  for (const sentence of [
    'The Five Principles were read.',
    'It stands in Article 14 and on page 312.',
    'They are two-faced.',
    'They are one hundred per cent right.',
    'You said that "forty sheep" were lost.',
    'The gates six and seven were shut.',
    'It is not one of the main points.',
  ])
    assert.deepEqual(found(sentence), [], sentence)
})

test('German figures', () => {
  const counted = (sentence: string): string[] =>
    quantitiesIn(sentence, german.quantities!).map(({ quantity }) => quantity)
  assert.deepEqual(counted('Wir zählten 1.390 Schafe.'), ['1390'])
  assert.deepEqual(counted('Es kamen zweiundzwanzig Leute.'), ['22'])
  assert.deepEqual(counted('Es kostete mehr als 2,5 Millionen Mark.'), ['>2500000'])
  assert.deepEqual(counted('Am 14. August schrieben wir von Artikel 7.'), [])
  assert.deepEqual(counted('Kein einziger Brief wurde beantwortet.'), ['0'])
})

test('what is written about, and the last of what is numbered, is not "about" and not counted', () => {
  assert.deepEqual(found('They wrote to each other about seven boards.'), ['7'])
  assert.deepEqual(found('Leaves 1 to 3 were shut.'), [])
  assert.deepEqual(found('It was about seven boards long.'), ['~7'])
})

test('the hour of a clock is no count; a level that is put or stood at is', () => {
  assert.deepEqual(found('The meeting closed at ten.'), [])
  assert.deepEqual(found('The men came at nine in the morning and left at half past twelve.'), [])
  assert.deepEqual(found('The number of wardens was fixed at seven.'), ['7'])
  assert.deepEqual(found('The water stood at eleven.'), ['11'])
})
