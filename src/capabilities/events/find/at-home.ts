/**
 * What is said or done among one's own though another side stands near: `told the writers of
 * the reply`, `convened the cabinet to discuss the northern note`, `cracked down on domestic critics`.
 */

import type { EventWords } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'
import type { ActorMention } from './actors.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import type { Target } from './whom.ts'

/** The own side, where the words behind the act say so before another side is named. */
export function atHomeWith(
  { act, end, passive, start }: Trigger,
  doer: ActorMention,
  { actors, sentence, lexicon }: Scene,
): Target[] {
  if (passive || !among.has(act.kind)) return []
  const behind = sentence.reading.slice(end, end + reach)
  const { ownHearers, domestic, papers } = lexicon.grammar
  const form = act.kind === 'COERCE' ? domestic : act.kind === 'CONSULT' ? ownHearers : undefined
  const own =
    form?.exec(behind)?.[0] ?? (act.kind === 'CONSULT' ? bodyOf(behind, lexicon) : undefined)
  if (own === undefined) return []
  // Another side may begin right behind: "told the aides of the northern premier".
  const until = end + own.length + 12
  const isOthers = actors.some(
    (one) =>
      one.start >= start &&
      one.start <= until &&
      one.root !== doer.root &&
      !one.place &&
      !papers.test(one.words),
  )
  return isOthers ? [] : [{ target: { root: doer.root, words: doer.words }, rule: 'among its own' }]
}

const among: ReadonlySet<string> = new Set(['CONSULT', 'COERCE'])

const reach = 60

/** Up to a body that leads a side, when it stands right behind the verb. */
function bodyOf(behind: string, lexicon: EventWords): string | undefined {
  return leadingBody(lexicon).exec(behind)?.[0]
}

const leadingBody = once(({ bodies }: EventWords) => {
  const forms = bodies.filter(({ part }) => part === 'CC').flatMap((one) => one.forms)
  return new RegExp(String.raw`^(?: [\p{L}\d’-]+){0,5}? (?:${forms.join('|')})(?![\p{L}])`, 'iu')
})
