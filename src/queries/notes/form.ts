/** Where a note of one's own is written: below the paragraph whose words were chosen. */
import type { ViewRequest } from '../../capabilities/index.ts'
import { changedQuery, cut, type Html, html, parsePlace, placeWords } from '../../markup/index.ts'
import type { Document } from '../../record/index.ts'
import type { Span } from '../../text/index.ts'

interface Shown extends Span {
  readonly stretches: readonly { readonly words: string }[]
}

/** The form, where the address asks for a note on words that begin in this paragraph (`?note=12-40`). */
export function noteForm(
  paragraph: Shown,
  document: Document,
  request: ViewRequest,
): Html | undefined {
  const place = parsePlace(request.query.get('note'))
  if (request.reader === undefined || place === undefined) return undefined
  if (place.start < paragraph.start || place.start >= paragraph.end) return undefined
  const end = Math.min(place.end ?? paragraph.end, paragraph.end)
  const words = paragraph.stretches.map((one) => one.words).join('')
  const chosen = words.slice(place.start - paragraph.start, end - paragraph.start)
  const back = changedQuery(['documents', document.id], request.query, { note: undefined })
  return html`<form class="form note-form no-print" method="post" action="/judgements" id="note">
<input type="hidden" name="decision" value="add"><input type="hidden" name="document" value="${document.id}"><input type="hidden" name="place" value="${placeWords({ start: place.start, end })}"><input type="hidden" name="back" value="${back}">
<label for="note-words">A note on “${cut(chosen, 80)}”</label><textarea id="note-words" name="words" rows="3" required autofocus></textarea>
<label for="note-tags">tags, with commas between</label><input id="note-tags" type="text" name="tags">
<p><button class="press" type="submit">keep the note</button> <a href="${back}" data-key="Escape">leave it</a></p></form>`
}
