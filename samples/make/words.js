/**
 * The words of each source as the truth counts them: runs of white space folded to
 * one space, nothing else changed.
 *
 * Plain formats are folded as they stand, so that places can be counted in them. Of
 * the others only the words are known; what they were made from serves, or what is
 * left when the tags are gone.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @returns {{ words: string, counted: boolean }} `counted`: whether offsets into it mean something. */
export function wordsOf(file, { sources, texts }) {
  const read = (folder, name) => readFileSync(join(folder, name), 'utf8')
  const inner = file.split('!/')[1]
  if (inner !== undefined) return { words: fold(read(texts, inner)), counted: true }
  if (/\.(txt|md|mbox)$/.test(file)) return { words: fold(read(sources, file)), counted: true }
  if (file.endsWith('.xml'))
    return { words: fold(withoutTags(teiText(read(sources, file)))), counted: false }
  if (file.endsWith('.html'))
    return { words: fold(withoutTags(letter(read(sources, file)))), counted: false }
  return { words: fold(asPrinted(read(texts, file.replace(/\.\w+$/, '.txt')))), counted: false }
}

/** Every run of white space becomes one space. */
export function fold(text) {
  return text.replace(/\s+/g, ' ').trim()
}

function teiText(xml) {
  return xml.slice(xml.indexOf('<text>'))
}

function letter(html) {
  return html.slice(html.indexOf('<div class="letter">'), html.indexOf('<div id="footer">'))
}

function withoutTags(markup) {
  return markup
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&[lr]dquo;/g, '"')
    .replace(/&rsquo;/g, "'")
}

function asPrinted(text) {
  return text.replace(/\^(\d+)\^/g, '$1').replace(/^[#@] /gm, '')
}
