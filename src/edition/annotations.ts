/** W3C Web Annotation: every finding with its words, its place, its maker and what was decided. */
import { documentName } from '../markup/index.ts'
import { type Kind, kinds, type Standing, type StandingRecord } from '../record/index.ts'
import {
  addressOf,
  type EditionFile,
  type EditionInput,
  type EditionPlan,
  type Exporter,
} from './exporter.ts'
import { jsonPieces } from './pieces.ts'

export const annotations: Exporter = {
  name: 'annotations',
  says: 'W3C Web Annotations of every finding',
  sees: 'open',
  *write({ record, plan }: EditionInput): Iterable<EditionFile> {
    const pieces = jsonPieces({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { rejoinder: 'urn:rejoinder:' }],
      id: plan.address === undefined ? 'urn:rejoinder:page' : `${plan.address}/annotations.json`,
      type: 'AnnotationPage',
      items: itemsOf(record, plan),
    })
    yield { path: 'annotations.json', content: { pieces } }
  },
}

function* itemsOf(record: StandingRecord, plan: EditionPlan): Iterable<object> {
  for (const kind of kinds)
    for (const finding of record.findings(kind)) {
      const document = record.document(finding.document)
      const source = document === undefined ? finding.document : addressOf(document, plan)
      const title = document === undefined ? finding.document : documentName(document)
      yield annotation(finding, source, title)
    }
}

/** Why an annotation was made, in the words of the standard. */
function motivationOf(kind: Kind): string {
  if (kind === 'reference' || kind === 'reply' || kind === 'witness') return 'linking'
  if (kind === 'name' || kind === 'party') return 'identifying'
  if (kind === 'verdict' || kind === 'value' || kind === 'boundary') return 'assessing'
  return kind === 'note' ? 'commenting' : 'classifying'
}

function annotation(finding: Standing, source: string, title: string): object {
  return {
    id: `urn:rejoinder:${finding.id}`,
    type: 'Annotation',
    motivation: motivationOf(finding.kind),
    body: {
      type: 'Dataset',
      format: 'application/json',
      'rejoinder:kind': finding.kind,
      'rejoinder:value': finding.body,
    },
    target: finding.evidence.map((evidence) => ({
      type: 'SpecificResource',
      source: { id: source, 'rejoinder:document': evidence.document, label: title },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: evidence.exact,
          prefix: evidence.prefix,
          suffix: evidence.suffix,
        },
        { type: 'TextPositionSelector', start: evidence.start, end: evidence.end },
      ],
    })),
    creator: creatorOf(finding),
    'rejoinder:confidence': finding.confidence,
    'rejoinder:standing': finding.standing,
    ...(finding.judgement === undefined ? {} : { 'rejoinder:judgement': finding.judgement }),
  }
}

function creatorOf(finding: Standing): object {
  return finding.maker.kind === 'person'
    ? { type: 'Person', name: finding.maker.name }
    : {
        type: 'Software',
        name: `rejoinder ${finding.maker.name}`,
        'schema:softwareVersion': finding.maker.version,
      }
}
