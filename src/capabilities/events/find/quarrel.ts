/** The other side of a quarrel that is told: whom an act is aimed at that names nobody. */
import type { EventActor } from '../../../record/index.ts'
import type { ActorMention } from './actors.ts'
import type { Scene, Target } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** The other side of the quarrel, in the words that name this one. */
export function rivalOf({ root, words }: ActorMention, { roster }: Scene): EventActor | undefined {
  const sides = roster.roots.slice(0, 2)
  const rival = sides.includes(root) ? sides.find((one) => one !== root) : undefined
  return rival === undefined ? undefined : { root: rival, words }
}

/** So many sentences back, the other side of a quarrel is still meant when nobody is named. */
export const stillMeant = 2

/** In the telling of a quarrel an act without a name is aimed at the other side of it. */
export function quarrelled(
  trigger: Trigger,
  doer: ActorMention,
  { state, roster }: Scene,
): Target[] {
  const isHome = atHome.has(trigger.act.kind) && !isOfMembers(trigger, doer, roster)
  if (isHome || doer.part === opponents) return []
  const { dyad, at, named } = state
  const since = (root: string): number => at - (named.get(root) ?? Number.NEGATIVE_INFINITY)
  const sides = roster.roots.slice(0, 2)
  const rival = sides.includes(doer.root) ? sides.find((root) => root !== doer.root) : undefined
  const between =
    dyad !== undefined && at - dyad.at <= stillMeant && dyad.roots.includes(doer.root)
      ? dyad.roots.find((root) => root !== doer.root)
      : undefined
  const inView = roster.roots.find((root) => root !== doer.root && since(root) <= stillMeant)
  // Who leads a union or a firm speaks for it; who leads a state has quarrels at home.
  const isOutward =
    doer.part === undefined || outward.has(doer.part) || isParty(doer.root, roster.known)
  const other =
    isOutward || between === rival
      ? rival !== undefined && since(rival) <= stillMeant + 2
        ? rival
        : (between ?? (isOutward ? (inView ?? dominant(rival, doer, roster)) : undefined))
      : between
  return other === undefined
    ? []
    : [{ target: { root: other, words: doer.words }, rule: 'the other side of the quarrel told' }]
}

/** A text that names two sides again and again is the telling of their quarrel from its first line. */
function dominant(
  rival: string | undefined,
  { root, part }: ActorMention,
  { counts, known, roots }: Scene['roster'],
): string | undefined {
  const least = Math.min(counts.get(rival ?? '') ?? 0, counts.get(root) ?? 0)
  // The two parties of a dossier are its quarrel.
  const isOfDossier = [root, rival].every((one) => isParty(one, known)) && roots.length === 2
  return part === undefined && (least >= 6 || isOfDossier) ? rival : undefined
}

/** Whether the dossier calls it by name. */
function isParty(root: string | undefined, known: Scene['roster']['known']): boolean {
  return [...known.own.values()].some((one) => one.root === root && one.form === 'name')
}

/** Bodies of a side that deal with others, by the codes of the language's bodies. */
const outward = new Set(['MIL', 'MFA', 'EMB', 'MEDIA'])

/** Those within a side who are against those who lead it. */
const opponents = 'OPP'

/** A union that strikes, strikes against the other side; only within a state is a protest one at home. */
function isOfMembers(
  { act }: Trigger,
  { root }: ActorMention,
  { known, roots }: Scene['roster'],
): boolean {
  return act.kind === 'PROTEST' && roots.indexOf(root) < 2 && isParty(root, known)
}

/** What a side does for itself or at home unless somebody is named. */
const atHome = new Set(['CAMPAIGN', 'PROTEST', 'DIRECT', 'ASSESS'])
