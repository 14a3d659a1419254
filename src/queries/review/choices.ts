/**
 * What a finding may be instead: the alternatives a reader chooses among with
 * a digit. A choice is named in a form by its `value`, and read back by `bodyOf`.
 */
import { verdictReasons } from '../../capabilities/quotations/index.ts'
import { sureness } from '../../markup/index.ts'
import {
  type Alternative,
  type Bodies,
  type DocumentId,
  type Finding,
  type Kind,
  parseDate,
  parseDocumentId,
  type Standing,
  type StandingRecord,
  type Target,
  type VerdictWord,
} from '../../record/index.ts'
import { missingById, nameOf, targetName } from './names.ts'

export interface Choice {
  /** Its name in the form: `held:ID`, `nothing`, `verdict:exact`. */
  readonly value: string
  readonly words: string
  readonly sure?: string
  readonly reasons: readonly string[]
  /** What stands now. */
  readonly stands: boolean
  readonly missing?: boolean
}

/** The choices of a finding, what stands first; none where it is only right or wrong. */
export function choicesOf(finding: Standing, record: StandingRecord): Choice[] {
  switch (finding.kind) {
    case 'reference':
      return targetChoices(finding, record)
    case 'verdict':
      return verdictChoices(finding)
    case 'act':
      return actChoices(finding)
    default:
      return []
  }
}

function targetChoices(
  { body, confidence }: Finding<'reference'>,
  record: StandingRecord,
): Choice[] {
  const own: Alternative = { target: body.target, reasons: body.reasons, confidence }
  const others = body.alternatives.filter((one) => valueName(one.target) !== valueName(body.target))
  const targets = [own, ...others].slice(0, 8).map(
    (one, index): Choice => ({
      value: valueName(one.target),
      words: targetName(record, one.target),
      sure: sureness(one.confidence),
      reasons: one.reasons,
      stands: index === 0,
      missing: one.target.kind === 'missing',
    }),
  )
  const known = new Set(targets.map((one) => one.value))
  const nothing: Choice = { value: 'nothing', words: 'not a document', reasons: [], stands: false }
  return known.has('nothing') ? targets : [...targets, nothing]
}

function valueName(target: Target): string {
  return 'document' in target ? `${target.kind}:${target.document}` : target.kind
}

/** Verdicts in the words of the codebook. */
export const verdictWords: readonly (readonly [VerdictWord, string])[] = [
  ['exact', 'exact, or with harmless marks'],
  ['altered', 'altered: words are not as they were'],
  ['elided', 'elided: words are left out'],
  ['spliced', 'spliced: put together of several passages'],
  ['variant', 'another text of the same document'],
  ['misattributed', 'another’s words'],
  ['unverifiable', 'cannot be checked: the source is not held'],
  ['not-found', 'not in the document it is given to'],
  ['scare', 'not a quotation: marks of irony'],
  ['term', 'not a quotation: a title or a term'],
  ['unplaced', 'cannot be placed: too little to name one source'],
]

function verdictChoices({ body, confidence }: Finding<'verdict'>): Choice[] {
  const words = new Map(verdictWords)
  const own: Choice = {
    value: `verdict:${body.verdict}`,
    words: words.get(body.verdict) ?? body.verdict,
    sure: sureness(confidence),
    reasons: verdictReasons(body),
    stands: true,
  }
  const others = verdictWords
    .filter(([word]) => word !== body.verdict)
    .map(
      ([word, said]): Choice => ({
        value: `verdict:${word}`,
        words: said,
        reasons: [],
        stands: false,
      }),
    )
  return [own, ...others]
}

/** The acts that it may be instead, likeliest first; a digit chooses. */
function actChoices({ body, confidence }: Finding<'act'>): Choice[] {
  const own = { act: body.act, confidence, reasons: body.reasons }
  const others = body.alternatives
    .filter(({ act }) => act !== body.act)
    .map((one) => ({ ...one, reasons: [] }))
  return [own, ...others].map(({ act, confidence: sure, reasons }, at) => ({
    value: `act:${act}`,
    words: act,
    sure: sureness(sure),
    reasons,
    stands: at === 0,
  }))
}

/**
 * The body that a chosen value asks for; undefined when the value is none that
 * this finding may have.
 */
export function bodyOf(
  finding: Standing,
  value: string,
  record: StandingRecord,
): Bodies[Kind] | undefined {
  switch (finding.kind) {
    case 'reference': {
      const target = targetOf(value, record)
      return target === undefined
        ? undefined
        : { ...finding.body, target, reasons: ['a person decided so'] }
    }
    case 'verdict': {
      const word = verdictWords.find(([one]) => value === `verdict:${one}`)?.[0]
      return word === undefined ? undefined : { ...finding.body, verdict: word }
    }
    case 'act': {
      const chosen = actChoices(finding).find((one) => one.value === value)
      const act = [finding.body, ...finding.body.alternatives].find(
        (one) => chosen !== undefined && `act:${one.act}` === value,
      )
      return act === undefined
        ? undefined
        : { ...finding.body, act: act.act, reasons: ['a person decided so'] }
    }
    case 'value':
      return valueBody(finding, value.trim())
    case 'reply': {
      const answers = parseDocumentId(value)
      const { days: _, ...body } = finding.body
      return answers === undefined || !isKnown(answers, record) ? undefined : { ...body, answers }
    }
    default:
      return undefined
  }
}

function valueBody({ body }: Finding<'value'>, value: string): Bodies['value'] | undefined {
  if (value === '' || value.length > 500) return undefined
  if (body.field === 'date' && parseDate(value) === undefined) return undefined
  return { ...body, value }
}

/** A target by its name in the form; an id alone is looked up, so that a person may type one. */
function targetOf(value: string, record: StandingRecord): Target | undefined {
  if (value === 'nothing' || value === 'self') return { kind: value }
  const id = parseDocumentId(value.replace(/^(?:held|missing):/, '').trim())
  if (id === undefined) return undefined
  const held = record.document(id)
  if (held !== undefined) return { kind: 'held', document: held.id }
  return missingById(record).has(id) ? { kind: 'missing', document: id } : undefined
}

function isKnown(id: DocumentId, record: StandingRecord): boolean {
  return record.document(id) !== undefined || missingById(record).has(id)
}

/** More documents than this are not offered as a list; their id is typed. */
const mostOffered = 500

/** Documents to choose among by name, held and missing. */
export function offered(
  record: StandingRecord,
): readonly { readonly id: DocumentId; readonly name: string }[] {
  const all: { id: DocumentId; name: string }[] = []
  for (const { id } of record.documents()) {
    if (all.length >= mostOffered) return all
    all.push({ id, name: nameOf(record, id) })
  }
  for (const id of missingById(record).keys()) {
    if (all.length >= mostOffered) return all
    all.push({ id, name: `${nameOf(record, id)} (missing)` })
  }
  return all
}
