/** Years of a text that looks back, and the days that belong to a deed rather than to a letter. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterOf, mentionsIn } from './found.ts'

const { date: _, ...letter } = letterOf()
const article = { ...letter, kind: { ...letter.kind, value: 'article' as const } }

/** The year that a story gives to the last letter of some sentences. */
function yearIn(words: string): string | undefined {
  const clues = mentionsIn(words, 'en', article).at(-1)?.body.clues ?? []
  return clues.find((clue) => clue.startsWith('year '))?.slice('year '.length)
}

/** Each story has come to 1931 when it speaks of a letter. */
function assertOf1931(stories: readonly string[]): void {
  for (const story of stories)
    assert.equal(yearIn(`${story} The Board wrote a letter dated 29 July.`), '1931', story)
}

test('years remembered in passing do not date what a story goes on to tell', () => {
  const stories = [
    'On 3 January 1931 the masters met. They had, in 1924, been promised a hall, and since 1919 rents had doubled.',
    'Relations in 1931: an open quarrel. The strike of ten years ago had ended in 1920.',
    'In May 1931 talks began. This had been the practice from 1927, when both sides agreed on it.',
    'In 1931 the elders met (see Brandt, The Quays of Tolm. Arlen, 1988. The Guild. Tolm, 1988).',
    'In 1931 the elders met; their founder had died in 1895 and his book was printed in 1899.',
  ]
  assertOf1931(stories)
})

test('a story goes on to the year that opens a sentence, to the next year, and to one named again', () => {
  const stories = [
    'In 1934 the Guild won. In 1931 it had lost.',
    'The quarrel of 1934 was old. By 1931 the Guild had no money.',
    'In 1930 the Guild struck, and was beaten in 1931.',
    'In 1925 the mill was built. All recalled that it burnt in 1931, the great fire of 1931.',
  ]
  assertOf1931(stories)
})

test('the day on which a letter was answered or received is not its own', () => {
  const dateIn = (words: string) => mentionsIn(words)[0]?.body.date
  assert.equal(dateIn('The Guild replied to the letter on 30 March.'), undefined)
  assert.equal(dateIn('We received your letter on 2 May.'), undefined)
  assert.equal(dateIn('We received your letter of 2 May.'), 'XXXX-05-02')
  assert.equal(dateIn('In reply to your letter on 2 May we say no.'), 'XXXX-05-02')
})

test('a letter is of the day on which it was sent, past those to whom it went', () => {
  const dateIn = (words: string) => mentionsIn(words)[0]?.body.date
  assert.equal(
    dateIn('They published an open letter to all members on 14 July 1910.'),
    '1910-07-14',
  )
  assert.equal(dateIn('They sent a letter to the Board and Mr Holt on 21 February.'), 'XXXX-02-21')
  assert.equal(dateIn('They sent a letter to all members asking for talks on 3 June.'), undefined)
})

test('months are read with the words that make them more or less exact', () => {
  const dateIn = (words: string) => mentionsIn(words)[0]?.body.date
  assert.equal(dateIn('Your letter of last May is here.'), '1910-05')
  assert.equal(dateIn('Your letter of last April is here.'), '1911-04')
  assert.equal(dateIn('Your letter of early March 1910 is here.'), '1910-03')
  assert.equal(dateIn('Their letter in late April said so.'), 'XXXX-04')
})

test('those from whom a letter was kept did not write it', () => {
  const fromIn = (words: string) => mentionsIn(words)[0]?.body.from
  assert.deepEqual(fromIn('You hid the content of this letter from us.'), [])
  assert.deepEqual(fromIn('You kept this letter from us for a month.'), [])
  assert.deepEqual(fromIn('This letter from us was clear.'), ['Harbour Board of Arlen'])
})
