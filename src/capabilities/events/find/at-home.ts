/**
 * What is said or done among one's own though another side stands near: `told the writers of
 * the reply`, `convened the cabinet to discuss the northern note`, `cracked down on domestic critics`.
 */

import type { EventWords } from '../../../languages/index.ts'
import type { EventActor } from '../../../record/index.ts'
import { once } from '../../../text/index.ts'
import type { ActorMention } from './actors.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** The own side, where the words behind the act say so before another side is named. */
export function atHomeWith(
  { act, end, passive, start }: Trigger,
  doer: ActorMention,
  { actors, sentence, lexicon }: Scene,
): EventActor | undefined {
  if (passive || !among.has(act.kind)) return undefined
  const behind = sentence.reading.slice(end, end + reach)
  const { ownHearers, domestic, papers } = lexicon.grammar
  const reaches = (form: RegExp): number | undefined => {
    const own = form.exec(behind)?.[0].length
    return own === undefined ? undefined : end + own
  }
  // Another side may begin right behind ("told the aides of the northern premier"), and what
  // one's people are told of another side is a line about it.
  const until =
    act.kind !== 'CONSULT'
      ? more(reaches(domestic), 12)
      : (more(reaches(leadingBody(lexicon)), 12) ?? more(reaches(ownHearers), told))
  if (until === undefined) return undefined
  const isOthers = actors.some(
    (one) =>
      one.start >= start &&
      one.start <= until &&
      !(act.kind !== 'CONSULT' && /[,;]/.test(sentence.reading.slice(end, one.start))) &&
      one.root !== doer.root &&
      !one.place &&
      !papers.test(one.words),
  )
  return isOthers ? undefined : { root: doer.root, words: doer.words }
}

function more(at: number | undefined, further: number): number | undefined {
  return at === undefined ? undefined : at + further
}

const among: ReadonlySet<string> = new Set(['CONSULT', 'COERCE', 'REQUEST'])

const reach = 60

/** So far behind the hearers stands what they are told. */
const told = 200

/** Up to a body that leads a side, when it stands right behind the verb. */
const leadingBody = once(({ bodies }: EventWords) => {
  const forms = bodies.filter(({ part }) => part === 'CC').flatMap((one) => one.forms)
  return new RegExp(
    String.raw`^(?: (?!to\b|with\b|from\b|of\b|by\b)[\p{L}\d’-]+){0,5}? (?:${forms.join('|')})(?![\p{L}])`,
    'iu',
  )
})
