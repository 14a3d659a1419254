/**
 * Marks: truth written beside the words it is about.
 *
 * A file of marks has one line a finding, under the document it stands in:
 *
 *     == board-2003-09-02
 *     We have «your letter of the 19th ultimo». => guild-2003-08-19 ; acknowledges
 *
 * The words between « and » are marked, those around them say which of several like
 * places is meant. Places are found, never counted by hand; a mark that fits nowhere,
 * or twice, is an error.
 */
import { readFileSync } from 'node:fs'
import { fold } from './words.js'

/** Reads a file of marks: `{ doc, context, fields }` for each line. */
export function readMarks(path) {
  const marks = []
  let doc = ''
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#')) continue
    if (line.startsWith('== ')) doc = line.slice(3).trim()
    else if (line.includes(' => ')) marks.push(readMark(doc, line))
    else if (line.trim() !== '') throw new RangeError(`no mark: ${line}`)
  }
  return marks
}

/** Fields are parted by a semicolon that stands free: ` ; `. */
export function fieldsOf(line) {
  return line.split(/\s;(?=\s|$)/).map((field) => field.trim())
}

function readMark(doc, line) {
  const at = line.lastIndexOf(' => ')
  return { doc, context: fold(line.slice(0, at)), fields: fieldsOf(line.slice(at + 4)) }
}

/** The anchor of a mark in the words of its document's file; `extent` bounds the document. */
export function anchor({ doc, context }, { words, extent, counted }) {
  const [before, exact, after] = context.split(/[«»]/)
  if (exact === '') return { exact: '', prefix: '', suffix: '', start: '', end: '' }
  const at = onlyPlace(before + exact + after, words.slice(extent.start, extent.end), doc)
  const start = extent.start + at + before.length
  const end = start + exact.length
  const prefix = words.slice(Math.max(0, start - 40), start)
  const suffix = words.slice(end, end + 40)
  onlyPlace(prefix + exact + suffix, words, doc)
  return counted
    ? { exact, prefix, suffix, start: codePoints(words, start), end: codePoints(words, end) }
    : { exact, prefix, suffix, start: '', end: '' }
}

/** Where `sought` stands in `words`; it must stand there once. */
export function onlyPlace(sought, words, doc) {
  const at = words.indexOf(sought)
  if (at < 0) throw new RangeError(`${doc}: not found: ${sought}`)
  if (words.includes(sought, at + 1)) throw new RangeError(`${doc}: found twice: ${sought}`)
  return at
}

/** Offsets of the gold count Unicode code points. */
export function codePoints(words, end) {
  return [...words.slice(0, end)].length
}
