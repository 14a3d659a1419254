/** Whom pronouns, groups and papers stand for. */
import type { ActorMention } from './actors.ts'
import type { Roster } from './roster.ts'
import { isSubject, partIf, type State } from './scene.ts'

/** A pronoun stands for whoever acted last; a group for his side; a paper for its sender. */
export function resolved(
  actors: readonly ActorMention[],
  { state, roster, reading }: { state: State; roster: Roster; reading: string },
): ActorMention[] {
  let last = state.subject
  return actors.flatMap((actor): ActorMention[] => {
    switch (actor.role) {
      case 'pronoun':
        if (last === undefined || /^it$/i.test(actor.words)) return []
        return [{ ...actor, root: last.root, ...partIf(last.part), role: 'head' }]
      case 'group': {
        const root = last?.root ?? roster.roots[0]
        return root === undefined ? [] : [{ ...actor, root, role: 'head' }]
      }
      case 'paper': {
        const sender = senderOf(actors, actor, reading) ?? state.sender
        if (sender === undefined) return []
        state.sender = sender
        return [{ ...actor, root: sender.root, ...partIf(sender.part), role: 'head' }]
      }
      case 'head':
        if (isSubject(actor)) last = actor
        if (
          /\b(?:sent|issued|cabled|circulated|drafted)\b/.test(
            reading.slice(actor.end, actor.end + 30),
          )
        )
          state.sender = actor
        return [actor]
      default:
        return [actor]
    }
  })
}

/** `a telegraph sent by the embassy`, `the Chinese document`. */
function senderOf(
  actors: readonly ActorMention[],
  paper: ActorMention,
  reading: string,
): ActorMention | undefined {
  return actors.find(
    (actor) =>
      actor.role === 'head' &&
      actor.start >= paper.end &&
      /^ (?:that |which )?(?:\w+ ){0,2}(?:by|from) (?:the )?$|^ that (?:the )?$/.test(
        reading.slice(paper.end, actor.start),
      ),
  )
}
