/** What is only said: what papers say now, what somebody goes on to say, what is said of both sides. */
import type { ActorMention } from './actors.ts'
import { partName, type Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { isAside } from './when.ts'

/** `The cable concludes`: what a paper says it says in the present, whenever it was written. */
export function isPapers(
  { act, start }: Trigger,
  papers: readonly ActorMention[],
  reading: string,
): boolean {
  return (
    act.sort === 'speech' &&
    papers.some(
      (paper) => paper.end <= start && !/[.;:]|\bthat\b/.test(reading.slice(paper.end, start)),
    )
  )
}

/** What somebody goes on to say in the same paragraph is the same speech. */
export function isNewSpeech(
  trigger: Trigger,
  { state, dates, sentence, lexicon }: Scene,
  doer: ActorMention,
): boolean {
  if (trigger.act.sort !== 'speech') return true
  const { reading } = sentence
  const { grammar } = lexicon
  // Another day is another paper; what it speaks of has days too.
  const own = dates.find(
    (date) =>
      date.basis === 'stated' &&
      date.end <= trigger.start &&
      !isAside(date, { reading, grammar, told: state.told }),
  )
  const advice = grammar.should.test(reading.slice(trigger.end))
  const key = `${partName(doer)} ${own?.first ?? ''} ${advice}`
  if (state.speeches.has(key)) return false
  state.speeches.add(key)
  return true
}

/** `He said that both countries supported the poor`: so it is said to be, and nothing was done. */
export function isSaidOfBoth(
  { act, start }: Trigger,
  { sentence, lexicon }: Scene,
  doer: ActorMention,
): boolean {
  if (doer.role !== 'both' || !attitudes.has(act.kind)) return false
  const before = sentence.reading.slice(0, doer.start)
  return (
    lexicon.grammar.saidThat.test(before) &&
    !/\bhad (?:\w+ )?$/.test(sentence.reading.slice(0, start))
  )
}

/** What one is for or against at all times. */
const attitudes: ReadonlySet<string> = new Set(['SUPPORT', 'REJECT', 'ACCUSE', 'ASSAULT'])
