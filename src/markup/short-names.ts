/**
 * Short names for tables that say a name a hundred times: a body by its short
 * name in the settings or by the acronym that these papers use, "Council of the
 * League of the Lower Rivers" as "Council of the LLR". The whole name is said
 * when one points at it, and below the table.
 */
import { type Document, keptOf, type Party, type StandingRecord } from '../record/index.ts'
import { documentAddress } from './address.ts'
import { documentName } from './document.ts'
import { type Html, html } from './html.ts'
import { note } from './page.ts'
import { partyName } from './party-names.ts'
import { withoutCapitals } from './words.ts'

/** Up to so many letters a name stands as it is. */
const longest = 20

/**
 * The acronym among the other names of a body, that of its own initials first.
 *
 * @example
 * acronymOf('League of the Lower Rivers', ['LR', 'LLR']) // => 'LLR'
 */
export function acronymOf(name: string, others: readonly string[]): string | undefined {
  const initials = (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
  const all = others.filter((one) => /^\p{Lu}{2,8}$/u.test(one))
  return all.find((one) => one === initials) ?? all.sort((a, b) => a.length - b.length)[0]
}

/** What a party is called where there is little room: its name as written for it, or shorter. */
export function shortName(record: StandingRecord, written: string): string {
  return shortened(record, written).short
}

/** The same, with the whole name for who points at it. */
export function shortParty(record: StandingRecord, written: string): Html {
  const name = partyName(record, written)
  const short = shortName(record, written)
  return short === name ? html`${name}` : html`<abbr title="${name}">${short}</abbr>`
}

/** A link to a document, its sides by their short names. */
export function shortDocumentLink(record: StandingRecord, document: Document): Html {
  const whole = documentName(document)
  const short = documentName(document, (name) => {
    const [brief, full] = [shortName(record, name), withoutCapitals(name)]
    return brief.length < full.length ? brief : full
  })
  return html`<a href="${documentAddress(document.id)}"${short !== whole && html` title="${whole}"`}>${short}</a>`
}

/** What the short names of a table stand for; nothing where all stand whole. */
export function shortNamesNote(
  record: StandingRecord,
  written: Iterable<string>,
): Html | undefined {
  const stands = new Map<string, string>()
  for (const name of new Set(written))
    for (const [short, whole] of shortened(record, name).stands) stands.set(short, whole)
  if (stands.size === 0) return undefined
  return note([...stands].map(([short, whole]) => `${short}: ${whole}`).join('; '))
}

/** The names of those who wrote documents and were written to, for the note. */
export function sidesNamed(documents: Iterable<Document | undefined>): string[] {
  return [...documents].flatMap((one) =>
    one === undefined ? [] : [...one.from, ...one.to].map(({ value }) => value),
  )
}

interface Shortened {
  readonly short: string
  /** Short names in it → what each stands for. */
  readonly stands: readonly (readonly [string, string])[]
}

function shortened(record: StandingRecord, written: string): Shortened {
  const name = partyName(record, written)
  if (name.length <= longest) return { short: name, stands: [] }
  const { own, within } = shortNames(record)
  const chosen = own.get(name)
  if (chosen !== undefined) return { short: chosen, stands: [[chosen, name]] }
  const body = within.find(({ form }) => form.test(name))
  if (body === undefined) return { short: name, stands: [] }
  return { short: name.replace(body.form, body.short), stands: [[body.short, body.name]] }
}

interface ShortNames {
  /** By the whole name, of those that have one of their own in the settings. */
  readonly own: ReadonlyMap<string, string>
  /** Bodies with an acronym, wherever in a name they stand; longer names first. */
  readonly within: readonly {
    readonly form: RegExp
    readonly name: string
    readonly short: string
  }[]
}

const shortNames = keptOf((record: StandingRecord): ShortNames => {
  const bodies = [...record.findings('party')].flatMap(({ body }) => acronymed(body))
  // What stands for two bodies stands for neither.
  const clear = bodies.filter(({ short, name }) =>
    bodies.every((other) => other.short !== short || other.name === name),
  )
  const own = record.settings.parties.flatMap(({ name, short }) =>
    short === undefined ? [] : [[partyName(record, name), short] as const],
  )
  return {
    own: new Map(own),
    within: clear
      .sort((one, other) => other.length - one.length)
      .map(({ form, name, short }) => ({ form, name, short })),
  }
})

/** Each name of more than one word of a body that has an acronym. */
function acronymed(party: Party): { form: RegExp; length: number; name: string; short: string }[] {
  const short = acronymOf(party.name, party.names)
  if (short === undefined) return []
  const name = withoutCapitals(party.name)
  return [...new Set([party.name, ...party.names].map(withoutCapitals))]
    .filter((one) => one.includes(' '))
    .map((one) => ({
      form: new RegExp(`(?<!\\p{L})${one.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}(?!\\p{L})`, 'u'),
      length: one.length,
      name,
      short,
    }))
}
