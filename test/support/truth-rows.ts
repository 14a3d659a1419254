/** Rows of the tables of the gold, each made from a line of truth. */
import type { Truth } from './truth-places.ts'
import type { Dispute, Letter, TruthLine } from './truth-text.ts'

/** Cells by column. */
export type TruthRow = Readonly<Record<string, string | number>>

const answers = new Set('accepted rejected countered deferred partly ignored'.split(' '))

/** A row of `documents.csv`: the whole letter. */
export function documentRow(letter: Letter, { parties, signers, language }: Dispute): TruthRow {
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

/** A paper that is spoken of and not held, with the letters that speak of it. */
export function missingRow(
  key: string,
  cells: readonly string[],
  refs: readonly TruthLine[],
): TruthRow {
  const [date = '', kind = '', from = '', to = ''] = cells
  const tellers = refs.filter(({ head }) => head[0] === `missing:${key}`).map((ref) => ref.letter)
  if (tellers.length === 0) throw new RangeError(`missing, but never spoken of: ${key}`)
  return { key, date, from, to, kind, mentioned_in: [...new Set(tellers)].join('; ') }
}

/** A row of `proposals.csv`. */
export function moveRow(line: TruthLine, truth: Truth): TruthRow {
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
export function answersOnMove(line: TruthLine): TruthLine[] {
  const told = line.fields.get('answers')
  return (told?.split(', ') ?? []).map((answer) => ({
    ...line,
    fields: new Map(),
    head: answer.split(' '),
  }))
}

/** A row of `responses.csv`. */
export function answerRow(line: TruthLine, truth: Truth): TruthRow {
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

/** A complaint of silence, with the days where both are known. */
export function silenceRow(line: TruthLine, truth: Truth): TruthRow {
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

/** A row of `references.csv`. */
export function referenceRow(line: TruthLine, at: number, truth: Truth): TruthRow {
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

/** A row of `replies.csv`. */
export function replyRow(line: TruthLine, truth: Truth): TruthRow {
  const [target, how = ''] = line.head
  const evidence = { evidence_doc: line.letter, ...truth.anchor(line) }
  return { doc: line.letter, target: truth.target(target), how, ...evidence }
}

/** A line `also VERDICT SOURCE` right behind a quotation: what counts as right too. */
export function quotationRows(lines: readonly TruthLine[], truth: Truth): TruthRow[] {
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

/** A row of `withheld.csv`. */
export function withheldRow(line: TruthLine, truth: Truth): TruthRow {
  const [event = '', document, date = ''] = line.head
  const [by = '', to = ''] = ['by', 'to'].map((name) => line.fields.get(name))
  const words = truth.anchor(line)
  return { document: truth.target(document), event, date, by, to, doc: line.letter, ...words }
}

/** One row a member of a list. */
export function memberRows(line: TruthLine, truth: Truth): TruthRow[] {
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

/** A row of `claims.csv`. */
export function claimRow(line: TruthLine, truth: Truth): TruthRow {
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

/** Two claims that cannot both be true. */
export function relationRow(line: TruthLine, { lines, letter }: Truth): TruthRow {
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
