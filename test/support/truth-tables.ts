/**
 * The tables of the gold, made from a negotiation with its truth, and laid out as
 * a corpus that `eval` and the learners read: `sources/` and `gold/`.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { type Dispute, type Letter, type Place, readDispute, type TruthLine } from './truth-text.ts'

export type TruthRow = Readonly<Record<string, string | number>>

const acts = new Set(
  'propose counter accept reject request demand offer condition commit reserve threaten postpone concede ignore-noted'.split(
    ' ',
  ),
)
const answers = new Set('accepted rejected countered deferred partly ignored'.split(' '))
const others = new Set(
  'open answer date list ref reply quote also withheld silent name claim contradicts'.split(' '),
)

/** A folder with the sources and the truth of one fixture; the caller removes it. */
export function layOutTruth(fixture: string): string {
  const dispute = readDispute(fixture)
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-truth-'))
  for (const name of ['sources', 'gold']) mkdirSync(join(folder, name))
  for (const { id, text } of dispute.letters)
    writeFileSync(join(folder, 'sources', `${id}.txt`), text)
  for (const [name, rows] of Object.entries(truthTables(dispute)))
    if (rows.length > 0) writeFileSync(join(folder, 'gold', `${name}.csv`), csv(rows))
  return folder
}

/** Every table by its name; a line that names what is not there is an error. */
export function truthTables(dispute: Dispute): Readonly<Record<string, readonly TruthRow[]>> {
  const truth = truthOf(dispute)
  const { lines } = truth
  for (const { kind, letter } of lines)
    if (!acts.has(kind) && !others.has(kind)) throw new RangeError(`${letter}: no kind "${kind}"`)
  const of = (kind: string): TruthLine[] => lines.filter((line) => line.kind === kind)
  const moves = lines.filter(({ kind }) => acts.has(kind))
  return {
    documents: dispute.letters.map((letter) => documentRow(letter, dispute)),
    issues: [...dispute.questions].map(([id, description]) => ({ id, title: id, description })),
    missing: [...dispute.missing].map(([key, cells]) => missingRow(key, cells, of('ref'))),
    proposals: moves.map((line) => moveRow(line, truth)),
    proposals_optional: of('open').map((line) => ({
      doc: line.letter,
      reason: line.head.join(' '),
      ...truth.anchor(line),
    })),
    responses: [...moves.flatMap(answersOnMove), ...of('answer')].map((line) =>
      answerRow(line, truth),
    ),
    deadlines: of('date').map((line) => ({
      doc: line.letter,
      date: line.head.join(' '),
      ...truth.anchor(line),
    })),
    unanswered: of('silent').map((line) => silenceRow(line, truth)),
    references: of('ref').map((line, at) => referenceRow(line, at, truth)),
    replies: of('reply').map((line) => replyRow(line, truth)),
    quotations: quotationRows(lines, truth),
    withheld: of('withheld').map((line) => withheldRow(line, truth)),
    participants: of('list').flatMap((line) => memberRows(line, truth)),
    accusations: of('name').map((line) => ({
      doc: line.letter,
      by: truth.party(line.fields.get('by')),
      against: line.fields.get('against') ?? '',
      label: line.head.join(' '),
      ...truth.anchor(line),
    })),
    claims: of('claim').map((line) => claimRow(line, truth)),
    claim_relations: of('contradicts').map((line) => relationRow(line, truth)),
    scope: scoped.flatMap((table) =>
      dispute.letters.map(({ id }) => ({ table, doc: id, start: '', end: '', unit: 'all' })),
    ),
  }
}

/** Annotated throughout; of claims only those with a figure that somebody disputes. */
const scoped = [
  ...['references', 'quotations', 'replies', 'withheld', 'participants'],
  ...['proposals', 'deadlines', 'unanswered', 'accusations'],
]

interface Truth {
  readonly lines: readonly TruthLine[]
  letter(id: string): Letter
  /** The id of a letter by its number, or of what is missing. */
  target(name: string | undefined): string
  party(name: string | undefined): string
  question(name: string | undefined): string
  move(number: string | undefined): TruthLine
  anchor(line: TruthLine): Anchored
}

interface Anchored {
  readonly [column: string]: string | number
  readonly exact: string
}

function truthOf(dispute: Dispute): Truth {
  const byId = new Map(dispute.letters.map((letter) => [letter.id, letter]))
  const byNumber = new Map(dispute.letters.map((letter) => [letter.number, letter.id]))
  const lines = dispute.letters.flatMap((letter) => letter.lines)
  const moves = new Map(
    lines.filter(({ kind }) => acts.has(kind)).map((line) => [line.head[0], line]),
  )
  const known = <One>(value: One | undefined, what: string): One => {
    if (value === undefined) throw new RangeError(`${dispute.title}: unknown: ${what}`)
    return value
  }
  const truth: Truth = {
    lines,
    letter: (id) => known(byId.get(id), id),
    target: (name = '') =>
      name === 'none' || dispute.missing.has(name.replace(/^missing:/, ''))
        ? name
        : known(byNumber.get(name), `letter "${name}"`),
    party: (name = '') =>
      name === 'third' ? name : known(dispute.parties.get(name) && name, `party "${name}"`),
    question: (name = '') => known(dispute.questions.get(name) && name, `question "${name}"`),
    move: (number = '') => known(moves.get(number), `act "${number}"`),
    anchor: (line) =>
      line.sameAs === undefined
        ? anchored(byId.get(line.letter)!.words, line.place)
        : truth.anchor(truth.move(line.sameAs)),
  }
  return truth
}

/** The gold counts code points. */
function anchored(words: string, place: Place | undefined): Anchored {
  if (place === undefined) return { exact: '', prefix: '', suffix: '', start: '', end: '' }
  const { start, end } = place
  return {
    exact: words.slice(start, end),
    prefix: words.slice(Math.max(0, start - 40), start),
    suffix: words.slice(end, end + 40),
    start: [...words.slice(0, start)].length,
    end: [...words.slice(0, end)].length,
  }
}

function documentRow(letter: Letter, { parties, signers, language }: Dispute): TruthRow {
  const { id, date, words } = letter
  const names = (sides: string): string =>
    sides
      .split(', ')
      .flatMap((side) => [parties.get(side) ?? '', ...(signers.get(side) ?? [])])
      .join('; ')
  return {
    id,
    file: `${id}.txt`,
    kind: 'letter',
    date,
    from: names(letter.from),
    to: names(letter.to),
    language,
    incipit: words.slice(0, 60),
    explicit: words.slice(-60),
    start: 0,
    end: [...words].length,
  }
}

function missingRow(key: string, cells: readonly string[], refs: readonly TruthLine[]): TruthRow {
  const [date = '', kind = '', from = '', to = ''] = cells
  const tellers = refs.filter(({ head }) => head[0] === `missing:${key}`).map((ref) => ref.letter)
  if (tellers.length === 0) throw new RangeError(`missing, but never spoken of: ${key}`)
  return { key, date, from, to, kind, mentioned_in: [...new Set(tellers)].join('; ') }
}

function moveRow(line: TruthLine, truth: Truth): TruthRow {
  const [number, issue, explicitness = ''] = line.head
  const { fields, letter } = line
  const { from, date } = truth.letter(letter)
  return {
    id: `P-${number}`,
    doc: letter,
    party: truth.party(fields.get('by') ?? from),
    issue: truth.question(issue),
    act: line.kind,
    explicitness,
    mode: fields.get('mode') ?? 'direct',
    made_on: fields.get('made') ?? date,
    value_date: fields.get('date') ?? '',
    value_place: fields.get('place') ?? '',
    value_participants: fields.get('with') ?? '',
    same_as: fields.has('same') ? `P-${truth.move(fields.get('same')).head[0]}` : '',
    ...truth.anchor(line),
  }
}

/** `answers 1.1 accepted, 1.2 partly` on the line of an act: its own words answer. */
function answersOnMove(line: TruthLine): TruthLine[] {
  const told = line.fields.get('answers')
  return (told?.split(', ') ?? []).map((answer) => ({
    ...line,
    fields: new Map(),
    head: answer.split(' '),
  }))
}

function answerRow(line: TruthLine, truth: Truth): TruthRow {
  const [number, response = ''] = line.head
  const asked = truth.move(number)
  if (!answers.has(response)) throw new RangeError(`${line.letter}: no answer "${response}"`)
  if (Number.parseInt(asked.head[0]!, 10) > Number(truth.letter(line.letter).number))
    throw new RangeError(`${line.letter}: ${number} is in a later letter`)
  return {
    proposal: `P-${number}`,
    response_doc: line.letter,
    response,
    note: line.fields.get('note') ?? '',
    ...truth.anchor(line),
  }
}

function silenceRow(line: TruthLine, truth: Truth): TruthRow {
  const { exact, ...rest } = truth.anchor(line)
  const [asked = '', answered = ''] = ['asked', 'answered'].map((name) => line.fields.get(name))
  const isFull = [asked, answered].every((date) => /^\d{4}-\d\d-\d\d$/.test(date))
  return {
    doc: line.letter,
    complaint_exact: exact,
    ...rest,
    unanswered_doc_or_request: line.head.join(' '),
    date_asked: asked,
    date_answered: answered,
    days: isFull ? (Date.parse(answered) - Date.parse(asked)) / 86_400_000 : '',
  }
}

function referenceRow(line: TruthLine, at: number, truth: Truth): TruthRow {
  const [target, relation = '', form = '', status = 'core'] = line.head
  return {
    doc: line.letter,
    ...truth.anchor(line),
    target: truth.target(target),
    relation,
    where: 'text',
    mention: `${line.letter}#${at + 1}`,
    form,
    status,
  }
}

function replyRow(line: TruthLine, truth: Truth): TruthRow {
  const [target, how = ''] = line.head
  const evidence = { evidence_doc: line.letter, ...truth.anchor(line) }
  return { doc: line.letter, target: truth.target(target), how, ...evidence }
}

/** A line `also VERDICT SOURCE` right behind a quotation: what counts as right too. */
function quotationRows(lines: readonly TruthLine[], truth: Truth): TruthRow[] {
  return lines.flatMap((line, at) => {
    if (line.kind !== 'quote') return []
    const [verdict = '', source] = line.head
    const words = truth.anchor(line)
    const from = truth.target(source)
    const next = lines[at + 1]
    const [other = '', otherSource] = next?.kind === 'also' ? next.head : []
    const isHeld = !/^missing:|^none$/.test(from)
    const place = isHeld ? sourceWords(line.source ?? words.exact, truth.letter(from)) : ''
    return {
      doc: line.letter,
      ...words,
      quoted_from: from,
      speaker: line.fields.get('by') ?? '',
      verdict,
      source_exact: place,
      note:
        other === ''
          ? ''
          : `also ok: ${other}${otherSource === undefined ? '' : `; also from: ${truth.target(otherSource)}`}`,
    }
  })
}

/** The words as they stand in the letter that is quoted; the case of the first one is free. */
function sourceWords(sought: string, { id, words }: Letter): string {
  const bare = sought.replace(/[.,;:!?]$/, '')
  const at = words.toLowerCase().indexOf(bare.toLowerCase())
  if (at < 0) throw new RangeError(`${id}: quoted, but not found: ${sought}`)
  return words.slice(at, at + bare.length)
}

function withheldRow(line: TruthLine, truth: Truth): TruthRow {
  const [event = '', document, date = ''] = line.head
  const [by = '', to = ''] = ['by', 'to'].map((name) => line.fields.get(name))
  const words = truth.anchor(line)
  return { document: truth.target(document), event, date, by, to, doc: line.letter, ...words }
}

function memberRows(line: TruthLine, truth: Truth): TruthRow[] {
  const { exact, prefix = '', suffix = '' } = truth.anchor(line)
  const [members = ''] = [...line.fields].map(([first, rest]) => `${first} ${rest}`)
  return members.split(' | ').map((member, at) => {
    const name = member.trim()
    if (!exact.includes(name)) throw new RangeError(`${line.letter}: not in the list: ${name}`)
    return {
      set: line.head.join(' '),
      doc: line.letter,
      country_or_party: name,
      exact_list_evidence: exact,
      as_written: name,
      position: at + 1,
      prefix,
      suffix,
    }
  })
}

function claimRow(line: TruthLine, truth: Truth): TruthRow {
  const [label, quantity = ''] = line.head
  const { number, from, id } = truth.letter(line.letter)
  return {
    id: `C-${number}.${label}`,
    party: from,
    doc: id,
    ...truth.anchor(line),
    quantity,
    unit: line.fields.get('unit') ?? '',
  }
}

function relationRow(line: TruthLine, { lines, letter }: Truth): TruthRow {
  const [one, other] = line.head
  const labels = new Set(
    lines
      .filter(({ kind }) => kind === 'claim')
      .map((claim) => `${letter(claim.letter).number}.${claim.head[0]}`),
  )
  for (const label of [one, other])
    if (label === undefined || !labels.has(label)) throw new RangeError(`no claim "${label}"`)
  return { claim_a: `C-${one}`, claim_b: `C-${other}`, relation: 'contradicts', status: 'core' }
}

function csv(rows: readonly TruthRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return stringify([...rows], { header: true, columns, record_delimiter: 'windows' })
}
