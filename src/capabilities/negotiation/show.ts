/** The negotiation in margin and room: the note beside an act, the board, the thread of a question. */
import { cut, documentAddress, documentDay, html, partyName } from '../../markup/index.ts'
import { type Standing, type StandingRecord, sureEnough } from '../../record/index.ts'
import type { MarginNote, Show } from '../capability.ts'
import { boardPage } from './show/board.ts'
import { answerWords, dayWords, moveWords } from './show/words.ts'

export const show: Show = {
  margin,
  views: [{ path: 'board', title: 'Board', key: 'b', page: boardPage }],
}

function margin(finding: Standing, record: StandingRecord): MarginNote | undefined {
  if (finding.kind === 'act') {
    const { party, mode, reasons, together } = finding.body
    const told = mode === 'direct' ? '' : ` (${mode})`
    const unsure = finding.standing === 'found' && finding.confidence < sureEnough
    return {
      mark: 'act',
      words: html`${unsure && html`<i>perhaps</i> `}${together === undefined ? partyName(record, party) : together.who.join(', ')} <i>${moveWords(finding.body)}</i>${told}${reasons.length > 0 && html` <span class="note">${reasons.join('; ')}</span>`}`,
    }
  }
  if (finding.kind === 'response') {
    const act = record.finding(finding.body.act)
    if (act === undefined) return undefined
    return {
      mark: 'act',
      words: html`<i>${answerWords[finding.body.response]}</i> “${cut(act.evidence[0].exact, 70)}” <span class="note">${act.kind === 'act' && partyName(record, act.body.party)}, ${whereSaid(act, finding, record)}</span>`,
      href: documentAddress(act.document, act.evidence[0]),
    }
  }
  if (finding.kind === 'deadline') {
    const { date, words } = finding.body
    return { mark: 'act', words: html`<i>term</i> ${date === undefined ? words : dayWords(date)}` }
  }
  return undefined
}

/** The day of the letter that a move stands in; in the letter that is read, that it stands there. */
function whereSaid(act: Standing, answer: Standing, record: StandingRecord): string {
  if (act.document === answer.document) return 'in this paper'
  const letter = record.document(act.document)
  return letter === undefined ? act.document : documentDay(letter)
}
