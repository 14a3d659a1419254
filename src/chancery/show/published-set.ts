/**
 * The published set of a pact: every letter under it, each side's beside the
 * other's, with the hash of its words. Plain files that need no program.
 */
import { html, stylesheet } from '../../markup/index.ts'
import type { EntryId, PartyId } from '../entries/body.ts'
import { textHash } from '../state/drafts.ts'
import type { State } from '../state/fold.ts'
import type { LetterState } from '../state/letters.ts'
import type { PactState } from '../state/publications.ts'
import { dayWords, listWords } from '../words.ts'

export interface PublishedFile {
  readonly path: string
  readonly words: string
}

/** Text files by the ids of the letters, `SHA256SUMS` over them, and a page that shows all side by side. */
export function publishedSet(state: State, pact: PactState): PublishedFile[] {
  const letters = lettersOf(state, pact)
  const texts = letters.map((letter) => ({
    path: `${letter.id}.txt`,
    words: letter.text.normalize('NFC'),
  }))
  const sums = texts.map(({ path, words }) => `${textHash(words)}  ${path}\n`).join('')
  return [
    ...texts,
    { path: 'SHA256SUMS', words: sums },
    { path: 'style.css', words: stylesheet() },
    { path: 'index.html', words: pageOf(state, letters) },
  ]
}

function lettersOf(state: State, pact: PactState): LetterState[] {
  const ids = new Set<EntryId>(pact.sides.flatMap(({ texts }) => texts.map(({ letter }) => letter)))
  return state.letters.filter(({ id }) => ids.has(id))
}

function pageOf(state: State, letters: readonly LetterState[]): string {
  const name = (party: PartyId) => state.parties.find(({ id }) => id === party)?.name ?? party
  const authors = [...new Set(letters.map(({ from }) => from))]
  const title = `Letters of ${listWords(authors.map(name))}, published on an equal footing`
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="style.css"></head>
<body><main id="main" data-shape="wide"><div class="title"><h1>${title}</h1><p class="standfirst">Each text stands here entire. Its hash is that of the file beside this page; the letter’s id is the hash of what its author signed.</p></div>
<div class="sides">${authors.map((author) => html`<section><h2>${name(author)}</h2>${letters.filter(({ from }) => from === author).map((letter) => letterOf(letter, name))}</section>`)}</div></main></body></html>
`.markup
}

function letterOf(letter: LetterState, name: (party: PartyId) => string) {
  return html`<article class="letter" id="${letter.id}"><h3>${letter.title}</h3>
<p class="faint">${name(letter.from)} to ${listWords(letter.to.map(name))}, <time datetime="${letter.time}">${dayWords(letter.time)}</time></p>
${letter.text.split(/\n{2,}/).map((words) => html`<p>${words}</p>`)}
<p class="faint">SHA-256 <code>${textHash(letter.text)}</code> · <a href="${letter.id}.txt">text</a></p></article>
`
}
