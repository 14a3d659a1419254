/** Whom pronouns, groups and papers stand for. */
import type { EventGrammar } from '../../../languages/index.ts'
import type { ActorMention } from './actors.ts'
import type { Roster } from './roster.ts'
import { isSubject, partIf, type State } from './scene.ts'

/** What is needed to know whom a word stands for. */
interface Around {
  readonly actors: readonly ActorMention[]
  readonly state: State
  readonly roster: Roster
  readonly reading: string
  readonly grammar: EventGrammar
  /** Who has been named so far, the sentences before included. */
  readonly lately: Lately
}

/** Whom a pronoun can mean by now. */
interface Lately {
  subject: ActorMention | undefined
  person: ActorMention | undefined
  body: ActorMention | undefined
  /** Whom `him` means when he is not the person who acts. */
  otherPerson: ActorMention | undefined
  /** Who has a verb of his own in this sentence. */
  acted: ActorMention | undefined
}

/** A pronoun stands for whoever acted last; a group for his side; a paper for its sender. */
export function resolved(
  actors: readonly ActorMention[],
  known: Pick<Around, 'state' | 'roster' | 'reading' | 'grammar'>,
): ActorMention[] {
  const { subject, person, body } = known.state
  const lately: Lately = { subject, person, body, otherPerson: undefined, acted: undefined }
  const around: Around = { ...known, actors, lately }
  return actors.flatMap((actor): ActorMention[] => {
    switch (actor.role) {
      case 'pronoun':
        return ofPronoun(actor, around)
      case 'group':
        return ofGroup(actor, around)
      case 'paper':
        return ofPaper(actor, around)
      case 'head':
        remember(actor, around)
        return [actor]
      default:
        return [actor]
    }
  })
}

function ofPronoun(actor: ActorMention, around: Around): ActorMention[] {
  const { state, grammar, lately } = around
  const { words } = actor
  if (grammar.objects.test(words)) return meant(actor, lately.otherPerson ?? state.person)
  if (grammar.ofTwo.test(words)) return ofTwo(actor, around)
  if (grammar.personal.test(words))
    return meant(actor, lately.person ?? third(lately.subject, grammar))
  if (grammar.neuter.test(words)) return meant(actor, lately.body)
  return meant(actor, third(lately.subject, grammar))
}

function ofGroup(actor: ActorMention, around: Around): ActorMention[] {
  const { actors, state, roster, grammar } = around
  const whose = holderOf(actor, state, grammar) ?? groupAt(actor, actors) ?? whoseOwn(actor, around)
  const root = whose?.root ?? roster.roots[0]
  return root === undefined ? [] : [{ ...actor, root, role: 'head' }]
}

/** `Its delegates` are those of a body, `his men` those of a person, whoever was named last. */
function whoseOwn({ words }: ActorMention, { grammar, lately }: Around): ActorMention | undefined {
  const own = grammar.whoseOwn.exec(words)?.[0].trim()
  if (own === undefined) return lately.subject
  return (grammar.ofPerson.test(own) ? lately.person : lately.body) ?? lately.subject
}

function ofPaper(actor: ActorMention, around: Around): ActorMention[] {
  const { actors, state, reading, grammar } = around
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
  const sender = senderOf(actor, around) ?? giver ?? state.sender
  if (sender === undefined) return []
  state.sender = sender
  const oblique = actor.oblique && !says
  return [{ ...actor, oblique, root: sender.root, ...partIf(sender.part), role: 'head' }]
}

/** Whoever is named by name can be meant by what follows. */
function remember(actor: ActorMention, around: Around): void {
  const { state, reading, grammar } = around
  const office = grammar.office.exec(actor.words)?.[1]?.toLowerCase()
  if (office !== undefined && actor.root !== '') state.offices.set(office, actor)
  if (isSubject(actor)) rememberSubject(actor, around)
  if (grammar.sends.test(reading.slice(actor.end, actor.end + 90))) state.sender = actor
}

function rememberSubject(actor: ActorMention, { lately, roster, reading, grammar }: Around): void {
  lately.subject = actor
  const isPerson = roster.known.get(actor.words)?.form === 'person'
  if (isPerson) {
    if (actor.part !== lately.person?.part) lately.otherPerson = lately.person
    lately.person = actor
  }
  // "A presented B with an ultimatum: it demanded": whoever has a verb of his own.
  const acts = grammar.leadsVerb.test(reading.slice(actor.end, actor.end + 130))
  if (!isPerson && (acts || lately.acted === undefined)) lately.body = actor
  if (acts) lately.acted = actor
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
function ofTwo(actor: ActorMention, { actors, state, roster, grammar }: Around): ActorMention[] {
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
  paper: ActorMention,
  { actors, reading, grammar }: Around,
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
