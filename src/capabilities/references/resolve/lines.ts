/** What goes into the line of a document, and what is made of it again. */
import type {
  Correspondent,
  Document,
  DocumentId,
  FindingId,
  Standing,
  StandingRecord,
} from '../../../record/index.ts'
import type { Resolved } from './decide.ts'
import type { Line, Person, Told, ToldStep } from './noted-line.ts'
import type { Shelved } from './shelved.ts'
import type { Sides } from './sides.ts'
import type { Step } from './told-steps.ts'

/** Documents that tell of other times than their own come when all others have spoken. */
export function isStory(document: Document): boolean {
  return document.date === undefined || document.kind.value === 'article'
}

export function peopleOf({ from, to }: Document): Pick<Line, 'from' | 'to'> {
  return { from: from.map(personOf), to: to.map(personOf) }
}

function personOf({ value, party }: Correspondent): Person {
  return [value, party ?? null]
}

/** The person of a line, as far as sides ask for him. */
export function correspondentOf([value, party]: Person): Correspondent {
  return {
    value,
    ...(party === null ? {} : { party: party as NonNullable<Correspondent['party']> }),
    basis: 'stated',
    confidence: 1,
    evidence: [],
  }
}

/** Whose a name is, as a word that can be compared with that of another build. */
export function sidesNamed(name: string, sides: Sides): string {
  return sides
    .named(name)
    .map((side) => `${sides.key(side)}${sides.writes(side) ? '' : ' ?'}`)
    .join('\n')
}

/** The names by which mentions say of whom they are. */
export function namesAsked(mentions: Iterable<Standing<'mention'>>): string[] {
  const names = new Set<string>()
  for (const { body } of mentions) for (const name of [...body.from, ...body.to]) names.add(name)
  return [...names]
}

/** What resolved mentions say of missing documents. */
export function toldBy(resolved: readonly Resolved[]): Told[] {
  return resolved.flatMap(({ mention, targets, confidence }) =>
    targets.flatMap((target): Told[] =>
      target === 'self' || target.held
        ? []
        : [
            {
              key: target.key,
              mention: mention.id,
              confidence,
              date: target.date ?? mention.body.date ?? null,
            },
          ],
    ),
  )
}

export function packedStep(step: Step): ToldStep {
  const { of, event, value, beside, ownBefore, mention, evidence } = step
  return {
    of: of.key,
    event,
    value: value ?? null,
    beside: beside?.key ?? null,
    ownBefore: ownBefore?.key ?? null,
    mention: mention.id,
    place: mention.evidence.indexOf(evidence),
  }
}

interface Around {
  readonly record: StandingRecord
  readonly teller: Shelved
  get(key: string): Shelved | undefined
}

/** A step that was told before; its words are looked up when somebody needs them. */
export function unpackedStep(told: ToldStep, { record, teller, get }: Around): Step {
  const of = get(told.of)
  if (of === undefined) throw new RangeError(`no document "${told.of}" on the shelf`)
  return {
    of,
    event: told.event,
    teller,
    value: told.value ?? undefined,
    beside: told.beside === null ? undefined : get(told.beside),
    ownBefore: told.ownBefore === null ? undefined : get(told.ownBefore),
    get mention() {
      return mentionBook(record)(teller.key as DocumentId, told.mention)
    },
    get evidence() {
      return this.mention.evidence[told.place]!
    },
  }
}

/** Looks mentions up; those of the document asked for last are at hand: one letter may tell of thousands. */
export function mentionBook(
  record: StandingRecord,
): (document: DocumentId, id: FindingId) => Standing<'mention'> {
  let open: { of: DocumentId; mentions: ReadonlyMap<FindingId, Standing<'mention'>> } | undefined
  return (document, id) => {
    if (open?.of !== document)
      open = {
        of: document,
        mentions: new Map([...record.findings('mention', document)].map((one) => [one.id, one])),
      }
    const mention = open.mentions.get(id)
    if (mention === undefined) throw new RangeError(`no mention ${id} in "${document}"`)
    return mention
  }
}
