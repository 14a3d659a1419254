/**
 * One document as one TEI P5 file.
 *
 * The header says who sent what to whom, what answers what and where the words
 * come from; the text carries openers, closers and what was found in it; what
 * TEI has no word for travels whole in `xenoData`, so that the file read back
 * gives the record it came from.
 */
import { verdictReasons } from '../../capabilities/quotations/index.ts'
import { documentName } from '../../markup/index.ts'
import type { Document, Judgement, Kind, Standing, StandingRecord } from '../../record/index.ts'
import { type Block, blocksOf, printNumber, type Text } from '../../text/index.ts'
import type { EditionInput } from '../exporter.ts'
import { fileName } from '../file-name.ts'
import { attribute, type Xml, xml, xmlName } from '../xml.ts'
import { certainty, correspondence, type Neighbours } from './correspondence.ts'
import { type Inline, inlineWords, nest } from './inline.ts'

/** What the rest of the record knows of a document. */
export interface Around {
  readonly neighbours: Neighbours
  readonly judgements: readonly Judgement[]
}

export interface TeiFile {
  readonly path: string
  readonly markup: string
}

/** The file of one document. */
export function teiDocument(
  document: Document,
  { neighbours, judgements }: Around,
  input: EditionInput,
): TeiFile {
  const { record } = input
  const findings = findingsOf(document, record)
  const verdicts = verdictsOf(document, record)
  const { nested, crossing } = nest(findings.flatMap((finding) => inline(finding, verdicts) ?? []))
  const text = record.text(document.id)
  const markup = xml`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="${xmlName(document.id)}"${attribute('xml:lang', document.language)}>
<teiHeader>
${fileDescription(document, input)}
<profileDesc>
${correspondence(document, neighbours, (id) => `${fileName(id)}.xml`)}
${document.language && xml`<langUsage><language ident="${document.language}">${document.language}</language></langUsage>`}
</profileDesc>
<xenoData type="rejoinder">${JSON.stringify(ownData(document, text, judgements))}</xenoData>
${revisions(findings, input)}
</teiHeader>
<text><body>
<div type="${document.kind.value}">
${paragraphs(document, text, nested)}
</div>
</body>
${remarks(
  findings.flatMap((finding) => remark(finding, verdicts)),
  crossing,
)}
</text>
</TEI>
`
  return {
    path: `documents/${fileName(document.id)}.xml`,
    markup: markup.markup.replace(/\n{2,}/g, '\n'),
  }
}

/**
 * What the file read back needs beyond its markup. The print of the words tells
 * whether somebody has changed them since: then places into them mean nothing.
 */
function ownData(document: Document, { words }: Text, judgements: readonly Judgement[]): object {
  const print = printNumber(words).toString(36)
  return { rejoinder: 1, words: print, length: words.length, document, judgements }
}

function fileDescription(document: Document, { plan, made }: EditionInput): Xml {
  const { settings } = plan
  return xml`<fileDesc>
<titleStmt><title>${document.title?.value ?? documentName(document)}</title>${settings.editors.map((editor) => xml`<editor>${editor}</editor>`)}</titleStmt>
<publicationStmt><publisher>${plan.title}</publisher><date when="${made}">${made}</date><idno type="rejoinder">${document.id}</idno><availability><p>${settings.rights ?? 'Rights not stated.'}</p></availability></publicationStmt>
<sourceDesc>${document.witnesses.map((witness) => xml`<bibl><title>${witness.file}</title><idno type="sha256">${witness.hash}</idno></bibl>`)}
${Object.entries(document.marks).map(([mark, values]) => values.map((value) => xml`<bibl type="${xmlName(mark)}">${value.value}</bibl>`))}</sourceDesc>
</fileDesc>`
}

const drawn: readonly Kind[] = ['reference', 'quotation']

/** What was found in the first witness: it is the text that is written. */
function findingsOf(document: Document, record: StandingRecord): Standing[] {
  return drawn
    .flatMap((kind) => [...record.findings(kind, document.id)])
    .filter(({ evidence: [{ witness }] }) => !witness)
}

function inline(finding: Standing, verdicts: Verdicts): Inline | undefined {
  const [{ start, end }] = finding.evidence
  const id = xmlName(`f-${finding.id}`)
  if (finding.kind === 'reference') {
    const { target, relation } = finding.body
    if (target.kind === 'nothing') return undefined
    const to = attribute(
      'target',
      target.kind === 'held' ? `${fileName(target.document)}.xml` : undefined,
    )
    const missing = attribute('n', target.kind === 'missing' ? target.document : undefined)
    const sure = attribute('cert', certainty(finding))
    return {
      start,
      end,
      id,
      wrap: (words) =>
        xml`<ref xml:id="${id}" type="${relation}"${to}${missing}${sure}>${words}</ref>`,
    }
  }
  if (finding.kind === 'quotation') {
    const source = verdicts.get(finding.id)?.body.sources[0]?.document
    const from = attribute('source', source === undefined ? undefined : `${fileName(source)}.xml`)
    if (finding.body.form === 'reported')
      return {
        start,
        end,
        id,
        wrap: (words) => xml`<said direct="false" xml:id="${id}"${from}>${words}</said>`,
      }
    return { start, end, id, wrap: (words) => xml`<quote xml:id="${id}"${from}>${words}</quote>` }
  }
  return undefined
}

type Verdicts = ReadonlyMap<string, Standing<'verdict'>>

function verdictsOf(document: Document, record: StandingRecord): Verdicts {
  const verdicts = [...record.findings('verdict', document.id)]
  return new Map(verdicts.map((verdict) => [verdict.body.quotation, verdict]))
}

const openers = new Set(['address', 'dateline', 'salutation'])
const closers = new Set(['valediction', 'signature', 'postscript'])

/**
 * The blocks of a document. TEI allows an opener only before everything else
 * and a closer only behind it: elsewhere (a dateline between two paragraphs)
 * the words stand in a paragraph that says what they are.
 */
function paragraphs(document: Document, text: Text, nested: readonly Inline[]): Xml[] {
  const blocks = blocksOf(text, { start: 0, end: text.words.length }).map((block) => ({
    block,
    part: document.parts.find((one) => one.start <= block.start && block.start < one.end)?.part,
  }))
  const first = blocks.findIndex(({ part }) => !openers.has(part ?? ''))
  const last = blocks.findLastIndex(({ part }) => !closers.has(part ?? ''))
  // A mail of a greeting and a name has nothing that a closer could close.
  const closes = blocks.some(({ part = '' }) => !openers.has(part) && !closers.has(part))
  return blocks.map(({ block, part }, index) => {
    const words = inlineWords(text.words, block, nested)
    const isMarked = nested.some((one) => one.start >= block.start && one.end <= block.end)
    if (index < first || first === -1)
      return opener(part, isMarked ? xml`<seg>${words}</seg>` : words)
    return closes && index > last ? closer(part, words) : paragraph(block, part, words)
  })
}

/** TEI lets no quotation stand in a dateline ("The Larches", 3 May) but in a segment of it. */
function opener(part: string | undefined, words: Xml): Xml {
  if (part === 'dateline') return xml`<opener><dateline>${words}</dateline></opener>\n`
  if (part === 'salutation') return xml`<opener><salute>${words}</salute></opener>\n`
  return xml`<opener><address><addrLine>${words}</addrLine></address></opener>\n`
}

function closer(part: string | undefined, words: Xml): Xml {
  if (part === 'signature') return xml`<closer><signed>${words}</signed></closer>\n`
  if (part === 'postscript') return xml`<postscript><p>${words}</p></postscript>\n`
  return xml`<closer><salute>${words}</salute></closer>\n`
}

function paragraph(block: Block, part: string | undefined, words: Xml): Xml {
  const look = attribute('rend', block.kind === 'paragraph' ? undefined : block.kind)
  const does = attribute('n', part === 'body' ? undefined : part)
  return xml`<p${look}${does}>${words}</p>\n`
}

function revisions(findings: readonly Standing[], input: EditionInput): Xml {
  const judged = findings.filter((finding) => finding.judgement !== undefined)
  return xml`<revisionDesc><change when="${input.made}">Written by Rejoinder from the standing record.</change>
${judged.map(
  (
    finding,
  ) => xml`<change when="${finding.judgement!.time.slice(0, 10)}" who="#${xmlName(finding.judgement!.who)}">${finding.kind} “${finding.evidence[0].exact}” ${finding.standing}${finding.judgement!.reason && `: ${finding.judgement!.reason}`}</change>
`,
)}</revisionDesc>`
}

/** Verdicts and reasons as notes, and findings that cross others as spans, behind the text. */
function remarks(notes: readonly Xml[], crossing: readonly Inline[]): Xml | undefined {
  if (notes.length + crossing.length === 0) return undefined
  const spans = crossing.map(
    (one) =>
      xml`<p xml:id="${one.id}" n="${one.start}-${one.end}">from ${one.start} to ${one.end}</p>\n`,
  )
  return xml`<back>${notes.length > 0 && xml`<div type="notes">${notes}</div>`}${spans.length > 0 && xml`<div type="crossing">${spans}</div>`}</back>`
}

function remark(finding: Standing, verdicts: Verdicts): readonly Xml[] {
  if (finding.kind === 'reference' && finding.body.target.kind !== 'nothing') {
    return [note(finding, finding.id, finding.body.reasons.join('; '))]
  }
  const verdict = finding.kind === 'quotation' ? verdicts.get(finding.id) : undefined
  if (verdict === undefined) return []
  return [
    note(verdict, finding.id, [verdict.body.verdict, ...verdictReasons(verdict.body)].join('; ')),
  ]
}

function note(finding: Standing, on: string, words: string): Xml {
  return xml`<p><note type="${finding.kind}" target="#${xmlName(`f-${on}`)}" cert="${certainty(finding)}">${words}</note></p>\n`
}
