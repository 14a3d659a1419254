/**
 * Force that is done with words: `torpedoed the talks`, `the press began an assault`. Such
 * verbs tell no force: a plan that comes to nothing is refused, a person is accused, and
 * thoughts are hit by nobody's hand.
 */
import type { ActWord, EventWords } from '../../../languages/index.ts'

/** What is asked of the words of an act here. */
interface Worded {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly act: ActWord
  readonly passive: boolean
}

const forceful: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

/** So far around a verb is looked for arms and for words. */
const reach = 140

/** The trigger as it is meant: itself, an act of words, or none. */
export function asMeant<T extends Worded>(trigger: T, reading: string, words: EventWords): T[] {
  const { start, end, act, words: verb, passive } = trigger
  const { attacks, undoes, deadly, plan, planBefore, thought } = words.forceInWords
  const isAttack = attacks.test(verb)
  if (!forceful.has(act.kind) || !(isAttack || undoes.test(verb))) return [trigger]
  const before = reading.slice(Math.max(0, start - reach), start)
  const behind = reading.slice(end, end + reach)
  const planned = plan.exec(behind)?.[0].length ?? (passive && planBefore.test(before) ? 0 : -1)
  if (planned >= 0)
    return [told(isAttack ? 'ACCUSE' : 'REJECT', { ...trigger, end: end + planned })]
  if (thought.test(behind)) return isAttack ? [told('ACCUSE', trigger)] : []
  if (deadly.test(verb) || !isSaid(trigger, reading, words)) return [trigger]
  return [told('ACCUSE', trigger)]
}

/** Whether it was done by who can only speak, or in words, and nothing around it says otherwise. */
function isSaid(
  { start, end }: Pick<Worded, 'start' | 'end'>,
  reading: string,
  words: EventWords,
): boolean {
  const { speaker, medium } = words.forceInWords
  const before = reading.slice(Math.max(0, start - reach), start)
  const isInWords = speaker.test(before) || medium.test(before + reading.slice(start, end + reach))
  return isInWords && isBloodless({ start, end }, reading, words)
}

/** Whether nothing around the verb tells of arms, of blood, or of a thing that force is done to. */
export function isBloodless(
  { start, end }: Pick<Worded, 'start' | 'end'>,
  reading: string,
  { forceInWords: { force } }: EventWords,
): boolean {
  return (
    !force.test(reading.slice(Math.max(0, start - reach), start)) &&
    !force.test(reading.slice(end, end + reach))
  )
}

const weights = { ACCUSE: -4, REJECT: -3 } as const

function told<T extends Worded>(kind: keyof typeof weights, trigger: T): T {
  const act: ActWord = { ...trigger.act, kind, scale: weights[kind] }
  return { ...trigger, act }
}
