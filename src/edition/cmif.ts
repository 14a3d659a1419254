/**
 * CMIF: the letters, held and missing, as correspSearch takes them.
 *
 * Only dates of the forms the format allows are given (a year, a month, a day,
 * or a span of them). Missing letters are described too, as known from
 * mentions only (`noTextBase`, in the way of the draft of version 2).
 */
import { createHash } from 'node:crypto'
import type {
  Correspondent,
  Document,
  MissingDocument,
  Standing,
  StandingRecord,
} from '../record/index.ts'
import { addressOf, type EditionFile, type EditionInput, type Exporter } from './exporter.ts'
import { dating } from './tei/date.ts'
import { attribute, type Xml, xml } from './xml.ts'

/** The vocabulary of the draft of version 2; its prefix may not be declared in a valid file, so it is written out. */
const term = 'https://lod.academy/cmif/vocab/terms#'
const licence = 'https://creativecommons.org/licenses/by/4.0/'

export const cmif: Exporter = {
  name: 'cmif',
  says: 'CMIF, for correspSearch and other indexes of letters',
  sees: 'open',
  *write(input: EditionInput): Iterable<EditionFile> {
    const source = `id-${uuid(input.plan.title)}`
    const authorities = authoritiesOf(input.record)
    const held = [...input.record.documents()].map((document) =>
      letter(document, { source, input, authorities }),
    )
    const missing = [...input.record.findings('missing')]
      .filter(({ body }) => !body.set)
      .map((finding) => missingLetter(finding, source))
    yield { path: 'cmif.xml', content: file(input, source, [...held, ...missing]).markup }
  },
}

function file({ plan, made }: EditionInput, source: string, letters: readonly Xml[]): Xml {
  const editor = plan.settings.editors[0] ?? plan.title
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="https://raw.githubusercontent.com/TEI-Correspondence-SIG/CMIF/master/schema/cmi-customization.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>${plan.title}: index of letters</title><editor>${editor}</editor></titleStmt>
<publicationStmt><publisher>${editor}</publisher><idno type="url">${plan.address ?? 'https://example.org'}/cmif.xml</idno><date when="${made}T00:00:00Z"/><availability><licence target="${licence}">This file is licensed under the terms of the Creative Commons License CC-BY 4.0</licence></availability></publicationStmt>
<sourceDesc><bibl xml:id="${source}" type="online">${plan.settings.cite ?? plan.title}</bibl></sourceDesc>
</fileDesc>
<profileDesc>
${letters}</profileDesc>
</teiHeader>
<text><body><p/></body></text>
</TEI>
`
}

interface LetterParts {
  readonly source: string
  readonly input: EditionInput
  readonly authorities: Authorities
}

function letter(document: Document, { source, input: { plan }, authorities }: LetterParts): Xml {
  const correspondent = (person: Correspondent): Xml => described(person, authorities)
  const where =
    plan.address === undefined
      ? attribute('key', document.id)
      : attribute('ref', addressOf(document, plan))
  return xml`<correspDesc source="#${source}"${where}>
${sent(document.from.map(correspondent), document.place?.value, document.date?.value)}
${received(document.to.map(correspondent))}
<note>${document.entry ? xml`<ref type="${term}hasTextBase" target="${term}noTextBase"/>` : xml`<ref type="${term}isPublishedWith" target="${term}transcription"/>`}${document.language && xml`<ref type="${term}hasLanguage" target="${document.language}"/>`}</note>
</correspDesc>
`
}

function missingLetter({ body }: Standing<'missing'>, source: string): Xml {
  return xml`<correspDesc source="#${source}" key="${body.id}">
${sent(body.from.map(named), undefined, body.date)}
${received(body.to.map(named))}
<note><ref type="${term}hasTextBase" target="${term}noTextBase"/></note>
</correspDesc>
`
}

function sent(
  names: readonly Xml[],
  place: string | undefined,
  date: MissingDocument['date'],
): Xml {
  return xml`<correspAction type="sent">${names.length === 0 ? unknown : names}${place && xml`<placeName>${place}</placeName>`}${date !== undefined && /\d{4}/.test(date) && xml`<date${dating(date)}/>`}</correspAction>`
}

function received(names: readonly Xml[]): Xml {
  return xml`<correspAction type="received">${names.length === 0 ? unknown : names}</correspAction>`
}

const unknown = xml`<persName>Unknown</persName>`

/** Addresses of authority files, by party. */
type Authorities = ReadonlyMap<string, string>

function authoritiesOf(record: StandingRecord): Authorities {
  const known = new Map<string, string>()
  for (const { body } of record.findings('party')) {
    const address = body.authority.map(authorityAddress).find((one) => one !== undefined)
    if (address !== undefined) known.set(body.id, address)
  }
  return known
}

/** An address as it is, or of a number in the short form that people write: `Q1234`, `gnd:118540238`. */
function authorityAddress(words: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(words)) return words
  if (/^Q\d+$/.test(words)) return `https://www.wikidata.org/entity/${words}`
  const [, file, number] = /^(gnd|viaf|geonames):([\dX-]+)$/i.exec(words) ?? []
  switch (file?.toLowerCase()) {
    case 'gnd':
      return `https://d-nb.info/gnd/${number}`
    case 'viaf':
      return `https://viaf.org/viaf/${number}`
    case 'geonames':
      return `https://www.geonames.org/${number}`
    default:
      return undefined
  }
}

function described(person: Correspondent, authorities: Authorities): Xml {
  const conjecture = xml`${attribute('ref', person.party && authorities.get(person.party))}${attribute('evidence', person.basis === 'deduced' ? 'conjecture' : undefined)}`
  return person.named === 'organisation'
    ? xml`<orgName${conjecture}>${person.value}</orgName>`
    : xml`<persName${conjecture}>${person.value}</persName>`
}

function named(name: string): Xml {
  return xml`<persName evidence="conjecture">${name}</persName>`
}

/** A UUID that stays the same for the same words (RFC 9562, version 8). */
function uuid(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
