/** Two texts compared word by word, as a page shows it. */
import { type Html, html } from '../../markup/index.ts'
import type { PartyId } from '../entries/body.ts'
import type { ComparedStretch } from '../state/drafts.ts'

/** Words left out and put in, with who asked for it where that is known. */
export function stretchWords(
  stretches: readonly ComparedStretch[],
  name: (party: PartyId) => string = () => '',
): Html {
  return html`${stretches.map(({ kind, words, by }) => {
    const who = by === undefined ? '' : name(by)
    const title = who !== '' && html` title="${who}"`
    if (kind === 'same') return words
    return kind === 'out' ? html`<del${title}>${words}</del> ` : html`<ins${title}>${words}</ins> `
  })}`
}
