import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attributionOf } from '../../../src/capabilities/quotations/find/attribution.ts'
import { layBare } from '../../../src/capabilities/quotations/find/lay.ts'
import { quotationsOf } from '../../../src/capabilities/quotations/find/quotations-of.ts'
import { english, german } from '../../../src/languages/index.ts'

/** Quotations are marked in the text itself: ⟦…⟧ around each, nested ones too. */
function check(marked: string, language = english): void {
  const text = marked.replace(/[⟦⟧]/g, '')
  const expected = spansOf(marked)
  const found = quotationsOf(layBare(text), language.quotation!)
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    expected.map(([start, end]) => text.slice(start, end)),
  )
}

function spansOf(marked: string): [number, number][] {
  const spans: [number, number][] = []
  const open: number[] = []
  let at = 0
  for (const sign of marked) {
    if (sign === '⟦') {
      open.push(spans.length)
      spans.push([at, at])
    } else if (sign === '⟧') spans[open.pop()!]![1] = at
    else at += sign.length
  }
  return spans
}

test('finds every style of marks', () => {
  check('You say "⟦the weir is ours⟧" and “⟦the mill is ours⟧”.')
  check('Sie schreiben »⟦das Wehr ist unser⟧« und „⟦die Mühle auch⟧“.', german)
  check('Sie schreiben, das Wehr sei ‚⟦ganz und gar Ihr Eigentum⟧‘, wie jeder wisse.', german)
  check('Vous dites « ⟦le barrage est à nous⟧ ».')
  check("It says ''⟦the weir is ours⟧'' and ‘⟦the mill too⟧’.")
  check('他说「⟦水坝是我们的⟧」。')
})

test('finds quotations inside quotations, outer first', () => {
  check(`You wrote "⟦the real thief crying '⟦stop thief⟧'⟧" to us.`)
  check('He wrote “⟦I never said ‘⟦never⟧’ to them⟧”.')
})

test('knows apostrophes from marks', () => {
  check("The millers' guild didn't ask whether '⟦the weir⟧' was the nuns'.")
  check('It’s the sisters’ weir, and ‘⟦the sisters’ mill⟧’ besides.')
})

test('joins a quotation that is interrupted', () => {
  const text = '"The weir," she wrote, "is ours."'
  const [only, ...rest] = quotationsOf(layBare(text), english.quotation!)
  assert.equal(rest.length, 0)
  assert.deepEqual(
    only?.pieces.map(({ start, end }) => text.slice(start, end)),
    ['The weir,', 'is ours.'],
  )
})

test('goes on where a paragraph opens the mark again', () => {
  const text = '“The weir is ours.\n\n“It always was.” So he said.'
  const [only] = quotationsOf(layBare(text), english.quotation!)
  assert.equal(only?.form, 'paragraphs')
  assert.equal(only?.pieces.length, 2)
})

test('finds mail quoting by depth', () => {
  const text = 'Anna wrote:\n> > The weir is ours.\n> > It always was.\n> Is it?\nNo.'
  const found = quotationsOf(layBare(text), english.quotation!)
  assert.deepEqual(
    found.map((one) => [one.depth, one.pieces.length]),
    [
      [2, 2],
      [1, 1],
    ],
  )
})

test('finds mail quoting by the name of who wrote the lines', () => {
  const text =
    'We differ.\n\n    Anne> The gate was shut\n    Anne> all of Tuesday.\n\nIt was open.\n> He says that\n> Anne> the gate was\n> Anne> never shut.\n'
  const found = quotationsOf(layBare(text), english.quotation!)
  assert.deepEqual(
    found.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end))),
    [
      ['The gate was shut', 'all of Tuesday.'],
      ['He says that', 'the gate was', 'never shut.'],
    ],
  )
})

test('takes a paragraph made of named lines for nobody’s quoted lines, and finds what it quotes', () => {
  const text =
    'We differ.\n\nAnne> The gate was shut all of Anne> Tuesday. The bailiff wrote: "It stood open."\n\nAnne> He says "ajar" since.\n'
  const found = quotationsOf(layBare(text), english.quotation!)
  assert.deepEqual(
    found.map(({ form, start, end }) => [form, text.slice(start, end)]),
    [
      ['inline', 'It stood open.'],
      ['inline', 'ajar'],
    ],
  )
})

test('ends what ‘ opens at ’ and not at straight marks inside, where both stand', () => {
  const text = "You wrote ‘the word `toll' and the word 'due' are ours’, and ‘no more'."
  const found = quotationsOf(layBare(text), english.quotation!).filter(({ depth }) => depth === 1)
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    ["the word `toll' and the word 'due' are ours", 'no more'],
  )
})

test('finds mail quoting by colons where there are several', () => {
  const text = 'You say:\n: The gate was shut\n: all of Tuesday,\n: and on Wednesday.\nNo.\n'
  const [only] = quotationsOf(layBare(text), english.quotation!)
  assert.deepEqual(
    only?.pieces.map(({ start, end }) => text.slice(start, end)),
    ['The gate was shut', 'all of Tuesday,', 'and on Wednesday.'],
  )
})

test('finds a block that is set in after its introduction', () => {
  const text =
    'The abbess wrote:\n\n    The weir is ours and has always\n    been ours.\n\nWe disagree.'
  const [only] = quotationsOf(layBare(text), english.quotation!)
  assert.equal(only?.form, 'block')
  assert.ok(text.slice(only?.start, only?.end).startsWith('The weir is ours'))
})

test('what is announced as a title is one, whatever its capitals, and so are both of a title that was changed', () => {
  const text =
    'He wrote a pamphlet entitled “On the duties of pilots in fog”. The sheet changed its title from “The Tide” to “The tide table”. The article “Who owns the tide” was read. He spoke of the title and said “we keep it”.'
  const language = english.quotation!
  const others = quotationsOf(layBare(text), language)
  assert.deepEqual(
    others.map((one) => attributionOf(text, one, { others, language }).clues.includes('title')),
    [true, true, true, true, false],
  )
})

test('a paragraph behind a colon that ends in the number of its note is another’s, where somebody is said to speak', () => {
  check(
    'That evening he told the harbour-master of Tolm, old Brask:\n\n⟦You may keep the crane and the rope with it, and nobody will ask for either of them again.⟧14\n\nThe crane stayed.',
  )
  check(
    'Orme interrupted:\n\n⟦The one side says that the lock must be closed, and the other side says nothing at all.⟧15\n\nThe lock stayed.',
  )
  check(
    'Three causes were found:\n\nThe lock was closed, the rope was cut, and the crane had been sold to a man of Arlen.16\n\nThe crane stayed.',
  )
})
