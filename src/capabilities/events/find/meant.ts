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
  let acted: ActorMention | undefined
  // Whom `him` means when he is not the person who acts.
  let other: ActorMention | undefined
  const isPerson = ({ words }: ActorMention): boolean => roster.known.get(words)?.form === 'person'
  return actors.flatMap((actor): ActorMention[] => {
    switch (actor.role) {
      case 'pronoun':
        if (grammar.objects.test(actor.words)) {
          return meant(actor, other ?? state.person)
        }
        if (grammar.ofTwo.test(actor.words)) return ofTwo(actor, { actors, state, roster, grammar })
        if (grammar.personal.test(actor.words)) return meant(actor, person ?? third(last, grammar))
        if (grammar.neuter.test(actor.words)) return meant(actor, body)
        return meant(actor, third(last, grammar))
      case 'group': {
        // "Its delegates" are those of a body, "his men" those of a person, whoever was named last.
        const own = grammar.whoseOwn.exec(actor.words)?.[0].trim()
        const named =
          own === undefined ? last : grammar.ofPerson.test(own) ? (person ?? last) : (body ?? last)
        const whose = holderOf(actor, state, grammar) ?? groupAt(actor, actors) ?? named
        const root = whose?.root ?? roster.roots[0]
        return root === undefined ? [] : [{ ...actor, root, role: 'head' }]
      }
      case 'paper': {
        // "In a cable the embassy reported": whoever speaks behind it has sent it.
        const speaker = actor.oblique
          ? actors.find((one) => one.start > actor.end && one.role === 'head' && isSubject(one))
          : undefined
        if (speaker !== undefined) {
          state.sender = speaker
          return []
        }
        // "They replied with a note that refused …": the note is theirs who act before it.
        const says = grammar.thatSays.test(reading.slice(actor.end))
        const giver = actor.oblique && says ? actors.findLast(isGiver(actor)) : undefined
        const sender = senderOf(actors, actor, { reading, grammar }) ?? giver ?? state.sender
        if (sender === undefined) return []
        state.sender = sender
        const oblique = actor.oblique && !says
        return [{ ...actor, oblique, root: sender.root, ...partIf(sender.part), role: 'head' }]
      }
      case 'head': {
        const office = grammar.office.exec(actor.words)?.[1]?.toLowerCase()
        if (office !== undefined && actor.root !== '') state.offices.set(office, actor)
        if (isSubject(actor)) {
          last = actor
          if (isPerson(actor)) {
            if (actor.part !== person?.part) other = person
            person = actor
          }
          // "A presented B with an ultimatum: it demanded": whoever has a verb of his own.
          const acts = grammar.leadsVerb.test(reading.slice(actor.end, actor.end + 130))
          if (!isPerson(actor) && (acts || acted === undefined)) body = actor
          if (acts) acted = actor
        }
        if (grammar.sends.test(reading.slice(actor.end, actor.end + 90))) state.sender = actor
        return [actor]
      }
      default:
        return [actor]
    }
  })
}

/** `the envoy`: he who was the northern envoy when he was named last. */
function holderOf(
  { words }: ActorMention,
  { offices }: State,
  { office }: EventGrammar,
): ActorMention | undefined {
  return offices.get(office.exec(words)?.[1]?.toLowerCase() ?? '')
}

/** `In the capital the opposition`, `his rivals in the capital`: of the land whose capital it is. */
function groupAt(
  { start, end, part }: ActorMention,
  actors: readonly ActorMention[],
): ActorMention | undefined {
  // An embassy sits in another land.
  if (part === 'EMB') return undefined
  return actors.find(
    (one) =>
      one.place &&
      (one.end <= start ? start - one.end < 3 : one.start >= end && one.start - end < 5),
  )
}

/** `the former`, `the latter`: of the two named last, or of the two of the quarrel. */
function ofTwo(
  actor: ActorMention,
  {
    actors,
    state,
    roster,
    grammar,
  }: {
    actors: readonly ActorMention[]
    state: State
    roster: Roster
    grammar: EventGrammar
  },
): ActorMention[] {
  const before = actors.filter((one) => one.end <= actor.start && one.root !== '')
  const roots = [...new Set(before.map(({ root }) => root))].slice(-2)
  const [first, second] =
    roots.length === 2
      ? roots
      : roots.length === 1 && roster.roots.slice(0, 2).includes(roots[0]!)
        ? [roots[0], roster.roots.slice(0, 2).find((root) => root !== roots[0])]
        : (state.dyad?.roots ?? [])
  const root = grammar.latter.test(actor.words) ? second : first
  return root === undefined ? [] : [{ ...actor, root, role: 'head' }]
}

function isGiver(paper: ActorMention): (actor: ActorMention) => boolean {
  return (actor) => actor.end <= paper.start && actor.role === 'head' && isSubject(actor)
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

/** Behind `I` and `you` nobody is `he`. */
function third(
  one: ActorMention | undefined,
  { pair, whose }: EventGrammar,
): ActorMention | undefined {
  const isOfPair =
    one !== undefined && pair.test(one.words) && !whose.test(one.words) && !one.words.includes(' ')
  return isOfPair ? undefined : one
}

function meant(pronoun: ActorMention, one: ActorMention | undefined): ActorMention[] {
  return one === undefined
    ? []
    : [{ ...pronoun, root: one.root, ...partIf(one.part), role: 'head' }]
}
