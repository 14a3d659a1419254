import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOut } from '../../src/sources/layout/index.ts'
import { linesOf } from '../../src/text/index.ts'

/** The blocks of a source, furniture marked with `#`. */
function blocks(source: string): string[] {
  const { text } = layOut(source)
  return text.blocks.map(
    (block) =>
      `${block.kind === 'furniture' ? '# ' : ''}${text.words.slice(block.start, block.end)}`,
  )
}

const filler = 'and the water stood high at the weir that week, so that nobody crossed it'

/** Six lines of a page, each other than those of other pages. */
function lines(page: number): string {
  return [...'abcdef'].map((letter) => `${letter.repeat((page % 9) + 1)} ${filler}\n`).join('')
}

test('lines that are not wrapped are paragraphs', () => {
  const source =
    'To the board\nof the harbour\nSirs,\nWe came. We saw nothing of the light and went home again.'
  assert.deepEqual(blocks(source), [
    'To the board of the harbour',
    'Sirs,',
    'We came. We saw nothing of the light and went home again.',
  ])
})

test('a paragraph ends where the next word would have fitted', () => {
  const full = `${filler} so\n${filler} so\n${filler}.\nNobody knew it.`
  assert.equal(blocks(full).length, 1)
  assert.equal(blocks(full.replace(`${filler}.\nNobody`, 'and it fell.\nNobody')).length, 2)
})

test('an indent begins a paragraph', () => {
  const source = `It was dark ${filler}\n${filler}\n${filler}.\n   It burned ${filler}\n${filler}.`
  assert.equal(blocks(source).length, 2)
})

test('a number alone is a page number only where others go on counting', () => {
  const page = (number: number): string => `${lines(number)}\n${number}\n\n`
  assert.deepEqual(
    blocks([7, 8, 9].map(page).join('')).filter((one) => one.startsWith('#')),
    ['# 9'],
  )
  assert.deepEqual(
    blocks([1911, 17, 4].map(page).join('')).filter((one) => one.startsWith('#')),
    [],
  )
})

test('pages have the labels that are printed on them', () => {
  const page = (number: number): string => `${lines(number)}\n- ${number} -\n\n`
  const { text } = layOut([7, 8, 9].map(page).join(''))
  assert.deepEqual(
    text.pages.map((one) => one.label),
    ['7', '8', '9'],
  )
})

test('form feeds part pages though no number is printed', () => {
  const { text } = layOut('One.\n\fTwo.\n\fThree.\n')
  assert.deepEqual(
    text.pages.map((one) => [one.label, text.words.slice(one.start, one.start + 3)]),
    [
      ['1', 'One'],
      ['2', 'Two'],
      ['3', 'Thr'],
    ],
  )
})

test('a line that comes again within a page is no running head', () => {
  const page = `Amen.\n\n${`${filler}\n`.repeat(3)}\n${filler}. He said so.\n`
  const source = `${page}${`${filler}\n`.repeat(3)}\n${page}`
  assert.deepEqual(
    blocks(source).filter((one) => one.startsWith('#')),
    [],
  )
})

test('a dash that ends a line does not break a word', () => {
  const source = `It was settled ${filler} -\n${filler} and ${filler}.`
  assert.match(blocks(source).join('\n'), /crossed it - and/)
})

test('quoted lines are told from the answer, however deep', () => {
  const { text, quoted } = layOut(
    'Ann wrote:\n> Bob wrote:\n> > It is dark.\n> It is not.\nIt is.\n',
  )
  assert.deepEqual(
    quoted.map((span) => text.words.slice(span.start, span.end)),
    ['Bob wrote:\nIt is dark.\nIt is not.', 'It is dark.'],
  )
})

test('an introduction of a quotation that was wrapped is one line again', () => {
  const source =
    'Yes.\n\nOn Mon, 4 Mar 2013, at ten in the evening,\nAnn Mill <ann at mill.example> wrote:\n> It is dark.\n'
  assert.equal(
    blocks(source)[1],
    'On Mon, 4 Mar 2013, at ten in the evening, Ann Mill <ann at mill.example> wrote:',
  )
})

test('lines are remembered where they were joined', () => {
  const { text } = layOut(`It was dark ${filler}\n${filler}.`)
  const lines = linesOf(text, { start: 0, end: text.words.length })
  assert.deepEqual(
    lines.map((line) => text.words.slice(line.start, line.end)),
    [`It was dark ${filler}`, `${filler}.`],
  )
})

test('of nothing there is no text', () => {
  assert.deepEqual(layOut('').text.blocks, [])
  assert.deepEqual(layOut(' \n\f\n\t').text.words, '')
})
