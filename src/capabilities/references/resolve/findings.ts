/** Findings made of what was resolved: references, missing documents, stories of withheld letters. */
import { shortBodyName } from '../../../documents/index.ts'
import {
  type Alternative,
  type DocumentId,
  type Draft,
  type Finding,
  type Reference,
  slug,
  type Target,
  turnedSurname,
  withIds,
} from '../../../record/index.ts'
import type { ResolveTools } from '../../capability.ts'
import { maker } from '../find/index.ts'
import { describeMissing, type Entry, type LanguageOf } from './catalogue.ts'
import type { Choice, Resolved } from './decide.ts'
import type { Library } from './pointer.ts'
import { reasonsOf } from './reasons.ts'
import { heldId, type Shelved } from './shelved.ts'
import type { Step } from './told-steps.ts'
import { withholdings } from './withholding.ts'

/** The steps of all stories, numbered document by document: one sentence may tell two of them. */
export function storyFindings(
  stories: readonly (readonly Step[])[],
  library: Library,
  nameOf: (document: Shelved) => DocumentId,
): Finding<'withholding'>[] {
  const idOf = (document: Shelved): DocumentId =>
    document.held ? heldId(document) : nameOf(document)
  const byDocument = new Map<DocumentId, Draft<'withholding'>[]>()
  for (const { document, ...draft } of stories.flatMap((steps) =>
    withholdings(steps, library, idOf),
  )) {
    const drafts = byDocument.get(document)
    if (drafts === undefined) byDocument.set(document, [draft])
    else drafts.push(draft)
  }
  return [...byDocument].flatMap(([document, drafts]) => withIds(document, drafts))
}

/** The ids of missing documents: who wrote it and when, as the register grants them. */
export function namerOf(library: Library, tools: ResolveTools): (document: Shelved) => DocumentId {
  const names = new Map<string, DocumentId>()
  return (document) => {
    const known = names.get(document.key)
    if (known !== undefined) return known
    const id = tools.nameMissing(wishFor(document, library), document.key)
    names.set(document.key, id)
    return id
  }
}

function wishFor(document: Shelved, library: Library): string {
  const side = document.from[0]
  const who = side === undefined ? '' : shortName(library.sides.label(side))
  const what = document.title ?? document.kinds[0] ?? 'document'
  const date = document.date ?? ''
  return (
    slug(
      [who, date === '' || who === '' ? what : '', date].filter((part) => part !== '').join(' '),
    ) || 'missing'
  )
}

/** What a long name is called by, the last word of a short one. */
function shortName(name: string): string {
  const words = (turnedSurname(name) ?? name)
    .split(/[\s,]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
  const acronym = words.find((word) => /^\p{Lu}{2,}$/u.test(word))
  if (acronym !== undefined) return acronym
  return words.length > 3 ? shortBodyName(name) : (words.at(-1) ?? name)
}

export function referencesOf(
  resolved: Resolved,
  nameOf: (document: Shelved) => DocumentId,
): Draft<'reference'>[] {
  const { mention, targets, confidence, features, others } = resolved
  const alternatives = others.flatMap((one): Alternative[] =>
    alternativeOf(one.candidate, one.share, reasonsFor(resolved, one.features), nameOf),
  )
  const draft = (target: Target): Draft<'reference'> => ({
    kind: 'reference',
    body: {
      mention: mention.id,
      target,
      relation: relationFor(resolved, target),
      reasons: reasonsFor(resolved, features),
      alternatives,
    },
    evidence: mention.evidence,
    maker,
    confidence,
  })
  // `The report` that is no known paper is no mention at all.
  if (targets.length === 0 && mention.body.clues.includes('weak')) return []
  if (targets.length === 0) return [draft({ kind: 'nothing' })]
  return targets.map((target) =>
    draft(target === 'self' ? { kind: 'self' } : targetOf(target, nameOf)),
  )
}

function relationFor(resolved: Resolved, target: Target): Reference['relation'] {
  return target.kind === 'self' && resolved.targets.length === 1
    ? 'self'
    : resolved.mention.body.relation
}

function reasonsFor(resolved: Resolved, features: Resolved['features']): string[] {
  return reasonsOf(features, { words: resolved.mention.evidence[0].exact })
}

function alternativeOf(
  choice: Choice,
  share: number,
  reasons: string[],
  nameOf: (document: Shelved) => DocumentId,
): Alternative[] {
  if (choice === 'nothing') return [{ target: { kind: 'nothing' }, confidence: share, reasons: [] }]
  // A missing document that only an alternative would found is not given a name.
  if (choice.isNew) return []
  return [{ target: targetOf(choice.document, nameOf), confidence: share, reasons }]
}

function targetOf(document: Shelved, nameOf: (document: Shelved) => DocumentId): Target {
  return document.held
    ? { kind: 'held', document: heldId(document) }
    : { kind: 'missing', document: nameOf(document) }
}

export function missingFinding(
  entry: Entry,
  nameOf: (document: Shelved) => DocumentId,
  languageOf: LanguageOf,
): Finding<'missing'>[] {
  const [first, ...rest] = entry.witnesses.map((one) => one.evidence)
  if (first === undefined) return []
  const draft: Draft<'missing'> = {
    kind: 'missing',
    body: describeMissing(entry, nameOf(entry.shelved), languageOf),
    evidence: [first, ...rest],
    maker,
    confidence: Math.max(...entry.witnesses.map((one) => one.confidence)),
  }
  return withIds(first.document, [draft])
}
