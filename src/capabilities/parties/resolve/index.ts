/**
 * Parties from all names of the record.
 *
 * Each document is read once; what it says of names is noted. The parties
 * follow from all that is said, so a letter that says nothing new changes none
 * of them. Where one does, the notes of the others tell which of them have a
 * name that now means somebody else.
 */
import type { DocumentId, StandingRecord } from '../../../record/index.ts'
import { openAside } from '../../../store/index.ts'
import type { Resolution, ResolveTools } from '../../capability.ts'
import { resolveSome } from './again.ts'
import { partyFinding, partyOf } from './findings.ts'
import { type Given, metIn, type Parties, partiesIn } from './fold.ts'
import type { Ledger, Place, Saying } from './ledger.ts'
import { readingIn, readingOf } from './reading.ts'
import { addTo, placesOf, resolved } from './told.ts'

export { maker } from './findings.ts'

export function* resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  const given = givenIn(record)
  const [print] = tools.notes.under(givenKey)
  // What people and settings say may change any party.
  if (tools.stale.kind === 'all' || print?.value !== printOf(given))
    yield* resolveAll(record, given, tools)
  else yield* resolveSome(record, given, { ...tools, stale: tools.stale.documents })
}

function givenIn({ settings, findings }: StandingRecord): Given {
  const judged = [...findings('party')].filter(({ standing }) => standing !== 'found')
  return { settings: settings.parties, judged }
}

const givenKey = 'given'

function printOf({ settings, judged }: Given): string {
  return JSON.stringify([settings, judged.map(({ body, evidence }) => [body, evidence[0]])])
}

function* resolveAll(
  record: StandingRecord,
  given: Given,
  tools: ResolveTools,
): Iterable<Resolution> {
  const order: DocumentId[] = []
  const ledger = new Map<Saying, Place>()
  const readings = openAside(tools.folder)
  try {
    for (const document of record.documents()) {
      const reading = readingOf(record, document)
      order.push(document.id)
      readings.put(JSON.stringify(reading))
      addTo(ledger, placesOf(reading, document.id, tools))
      if (order.length % 500 === 0) tools.progress(order.length, order.length, 'reading names')
    }
    const parties = partiesIn(ledger, given)
    let at = 0
    for (const value of readings.all()) {
      const reading = readingIn({ key: '', value })
      const told = resolved(record, order[at++]!, { reading, parties, tools })
      addTo(ledger, told.lone)
      yield told.resolution
    }
    yield wholeOf(record, { ledger, parties, given })
  } finally {
    readings.close()
  }
}

interface Gathered {
  readonly ledger: Ledger
  readonly parties: Parties
  readonly given: Given
}

function wholeOf(record: StandingRecord, { ledger, parties, given }: Gathered): Resolution {
  const findings = metIn(ledger, parties).map((one) =>
    partyFinding(record, one, partyOf(one, parties)),
  )
  return { document: undefined, findings, notes: [{ key: givenKey, value: printOf(given) }] }
}
