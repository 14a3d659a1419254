/** Takes judgements: a form in, a line on disk, and only then the next page. */
import { randomUUID } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { html } from '../markup/index.ts'
import {
  isAboutMoves,
  isAboutWithheld,
  judgementOf,
  moveJudgements,
  partyJudgements,
  type Stamp,
  type Wish,
  withheldJudgements,
} from '../queries/index.ts'
import type { Judgement, StandingRecord } from '../record/index.ts'
import type { Desk } from './desk.ts'
import { ownAddress } from './own-address.ts'
import { troublePage } from './pages.ts'
import { cleanName, keepName, nameOfReader } from './reader-name.ts'

export interface JudgingOptions {
  readonly desk: Desk
  readonly reader: string
}

/** The one address that changes something. */
export function judgingRoutes(room: Hono, options: JudgingOptions): void {
  room.post('/judgements', bodyLimit({ maxSize: 100_000 }), async (context) => {
    const form = await wordsOf(context)
    const who = cleanName(form.who) ?? nameOfReader(context, options)
    if (form.who !== undefined) keepName(context, who)
    const { desk } = options
    const record = desk.record()
    const stamp = () => ({ id: randomUUID(), time: new Date().toISOString(), who })
    const judgements = judgementsOf(record, form, stamp)
    if (typeof judgements === 'string') {
      const asked = { record, url: new URL(context.req.url), reader: who }
      const back = html` <a href="${ownAddress(form.back)}">Back</a>.`
      return context.html(troublePage(asked, html`${judgements}${back}`), 409)
    }
    for (const judgement of judgements) await desk.judge(judgement)
    return context.redirect(ownAddress(form.back), 303)
  })
}

/** Most forms ask for one judgement; making two parties one takes two. */
function judgementsOf(
  record: StandingRecord,
  form: Wish,
  stamp: () => Stamp,
): readonly Judgement[] | string {
  if (isAboutMoves(form.decision)) return moveJudgements(record, form, stamp)
  if (isAboutWithheld(form.decision)) return withheldJudgements(record, form, stamp)
  if (form.decision === 'merge' || form.decision === 'part')
    return partyJudgements(record, form, stamp)
  const judgement = judgementOf(record, form, stamp())
  return typeof judgement === 'string' ? judgement : [judgement]
}

/** The form as words; a button may carry its choice with it (`choose:held:ID`). */
async function wordsOf(context: Context): Promise<Record<string, string>> {
  const body = await context.req.parseBody()
  const words: Record<string, string> = {}
  for (const [name, value] of Object.entries(body))
    if (typeof value === 'string') words[name] = value
  const [, choice] = /^choose:(.*)$/s.exec(words.decision ?? '') ?? []
  return choice === undefined ? words : { ...words, decision: 'choose', choice }
}
