/** Whom pronouns, groups and papers stand for. */
import type { EventGrammar } from '../../../languages/index.ts'
import type { ActorMention } from './actors.ts'
import type { Roster } from './roster.ts'
import { isSubject, partIf, type State } from './scene.ts'

/** A pronoun stands for whoever acted last; a group for his side; a paper for its sender. */
export function resolved(
  actors: readonly ActorMention[],
  {
    state,
    roster,
    reading,
    grammar,
  }: { state: State; roster: Roster; reading: string; grammar: EventGrammar },
): ActorMention[] {
  let { subject: last, person, body } = state
  const isPerson = ({ words }: ActorMention): boolean => roster.known.get(words)?.form === 'person'
  return actors.flatMap((actor): ActorMention[] => {
    switch (actor.role) {
      case 'pronoun':
        return meant(
          actor,
          grammar.personal.test(actor.words)
            ? (person ?? last)
            : grammar.neuter.test(actor.words)
              ? body
              : last,
        )
      case 'group': {
        const root = last?.root ?? roster.roots[0]
        return root === undefined ? [] : [{ ...actor, root, role: 'head' }]
      }
      case 'paper': {
        const sender = senderOf(actors, actor, { reading, grammar }) ?? state.sender
        if (sender === undefined) return []
        state.sender = sender
        return [{ ...actor, root: sender.root, ...partIf(sender.part), role: 'head' }]
      }
      case 'head':
        if (isSubject(actor)) {
          last = actor
          if (isPerson(actor)) person = actor
          else body = actor
        }
        if (grammar.sends.test(reading.slice(actor.end, actor.end + 30))) state.sender = actor
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
  { reading, grammar }: { reading: string; grammar: EventGrammar },
): ActorMention | undefined {
  return actors.find(
    (actor) =>
      actor.role === 'head' &&
      actor.start >= paper.end &&
      grammar.sentBy.test(reading.slice(paper.end, actor.start)),
  )
}

function meant(pronoun: ActorMention, one: ActorMention | undefined): ActorMention[] {
  return one === undefined
    ? []
    : [{ ...pronoun, root: one.root, ...partIf(one.part), role: 'head' }]
}
