/** The negotiation in margin and room: the note beside an act, the board, the thread of a question. */
import { dateWords, documentAddress, documentName, html, partyName } from '../../markup/index.ts'
import { type Standing, type StandingRecord, sureEnough } from '../../record/index.ts'
import type { MarginNote, Show } from '../capability.ts'
import { boardPage } from './show/board.ts'
import { actWords, answerWords } from './show/words.ts'

export const show: Show = {
  margin,
  views: [{ path: 'board', title: 'Board', key: 'b', page: boardPage }],
}

function margin(finding: Standing, record: StandingRecord): MarginNote | undefined {
  if (finding.kind === 'act') {
    const { act, party, mode, reasons } = finding.body
    const told = mode === 'direct' ? '' : ` (${mode})`
    const unsure = finding.standing === 'found' && finding.confidence < sureEnough
    return {
      mark: 'act',
      words: html`${unsure && html`<i>perhaps</i> `}${partyName(record, party)} <i>${actWords[act]}</i>${told} <span class="note">${reasons.join('; ')}</span>`,
    }
  }
  if (finding.kind === 'response') {
    const act = record.finding(finding.body.act)
    if (act === undefined) return undefined
    const asked = record.document(act.document)
    return {
      mark: 'act',
      words: html`<i>${answerWords[finding.body.response]}</i> what ${asked === undefined ? act.document : documentName(asked)} ${act.kind === 'act' ? actWords[act.body.act] : 'said'}`,
      href: documentAddress(act.document, act.evidence[0]),
    }
  }
  if (finding.kind === 'deadline') {
    const { date, words } = finding.body
    return { mark: 'act', words: html`<i>term</i> ${date === undefined ? words : termWords(date)}` }
  }
  return undefined
}

function termWords(date: string): string {
  return /^[\dX.]/.test(date) ? dateWords(date) : date
}
