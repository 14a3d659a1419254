/** An act as it will be read by those who receive it, and exactly what is signed. */
import { type Html, html } from '../../markup/index.ts'
import type { Composed, Entry } from '../entries/entry.ts'
import type { Library } from '../node/chancery.ts'
import { nameOf } from '../node/chancery.ts'
import { entryName } from '../papers/papers.ts'
import { type Naming, paperWords } from '../papers/words.ts'
import type { Tray } from '../show/frame.ts'
import { textHash } from '../state/drafts.ts'

/** How entries and parties are called on pages, from all that is held here. */
export function namingOf(library: Library): Naming {
  const party: Naming['party'] = (id) => nameOf(library, id)
  return { party, entry: (id) => entryName(library.held.get(id as never), id, party) }
}

/** The words of an act, as sentences; the text of a letter or draft in full. */
export function actSentences(library: Library, entry: Pick<Entry, 'log' | 'body'>): Html {
  const said = paperWords(entry, namingOf(library))
  const { body } = entry
  if (body.kind === 'letter') return html`<h2>${body.title}</h2>${paragraphs(body.text)}`
  if (said === undefined) return html`<p>${plainWords(library, entry)}</p>`
  return html`${said.sentences.map(({ words }) => html`<p>${words}</p>`)}${said.words.trim() !== '' && paragraphs(said.words)}${body.kind === 'draft' && html`<p class="faint">SHA-256 of its words: <code>${textHash(body.text)}</code></p>`}`
}

/** An act before it is signed. */
export function shownAct({ library }: Tray, composed: Composed): Html {
  return html`<blockquote class="letter">${actSentences(library, { log: library.party, body: composed.body })}</blockquote>
<details><summary>Exactly what is signed</summary><pre class="signed">${JSON.stringify(composed, null, 2)}</pre>
<p class="faint">Beside this, the entry names our log and its next place (${library.own.length}), the time, and a salt of chance, so that nobody guesses it by its hash.</p></details>`
}

export function paragraphs(text: string): Html {
  return html`${text
    .trim()
    .split(/\n{2,}/)
    .map((words) => html`<p>${words}</p>`)}`
}

function plainWords(library: Library, { body }: Pick<Entry, 'body'>): string {
  switch (body.kind) {
    case 'confirmation':
      return `We have compared the words of ${nameOf(library, body.party)} with it by another way: ${body.how}.`
    case 'founding':
      return `${body.name} founds its chancery: these are its keys.`
    case 'rotation':
      return `New keys are in force. ${body.reason}`
    case 'revocation':
      return `The key was stolen: what it signed from place ${body.from.size} on is disputable. ${body.reason}`
    case 'receipt':
      return body.outcome === 'received'
        ? `Receipt: ${namingOf(library).entry(body.of)} is safe on our disk.`
        : `${namingOf(library).entry(body.of)} is refused: ${body.reason}`
    case 'two-faces':
      return `Proof that ${nameOf(library, body.log)} has shown its log with two faces.`
    default:
      return ''
  }
}
