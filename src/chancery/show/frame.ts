/** The frame of the chancery's pages: the ways between them, and what must be said on each. */
import { type Html, html, title } from '../../markup/index.ts'
import type { PartyId } from '../entries/body.ts'
import { type Library, nameOf } from '../node/chancery.ts'
import { warningsOf } from '../node/warnings.ts'
import type { ChanceryCode } from '../problem.ts'
import type { State } from '../state/fold.ts'

/** What a page is written from: the entries on disk as they were when it was asked for. */
export interface Tray {
  readonly library: Library
  readonly state: State
  /** UTC, ISO 8601. */
  readonly now: string
  /** Whether letters can be signed here: only in a room that this machine alone can reach. */
  readonly canSign: boolean
}

const pages: readonly (readonly [path: string, title: string])[] = [
  ['', 'In-tray'],
  ['write', 'Write'],
  ['log', 'Our log'],
  ['agreements', 'Agreements'],
  ['meetings', 'Meetings and drafts'],
  ['parties', 'Parties'],
  ['exchange', 'Send and receive'],
]

/** Pages that change something. */
const signing: ReadonlySet<string> = new Set(['write', 'exchange'])

/** A page of the chancery under its name. */
export function framed(
  tray: Tray,
  page: {
    readonly path: string
    readonly title: string
    readonly standfirst?: string
    readonly body: Html
  },
): Html {
  const shown = pages.filter(([path]) => !signing.has(path) || tray.canSign)
  return html`${title(page.title, page.standfirst)}
<nav class="chancery-ways" aria-label="Chancery">${shown.map(
    ([path, words]) =>
      html`<a href="/chancery${path !== '' && `/${path}`}"${path === page.path && html` aria-current="page"`}>${words}</a> `,
  )}</nav>
${warnings(tray)}
${page.body}`
}

export function nameIn(tray: Tray): (party: PartyId) => string {
  return (party) => nameOf(tray.library, party)
}

/** Where a warning can be dealt with. */
const wayOut: Readonly<Partial<Record<ChanceryCode, Html>>> = {
  'not-confirmed': html` <a href="/chancery/parties">To the parties</a>`,
  behind: html` <a href="/chancery/exchange">Exchange with the others</a>`,
}

/** Every warning says what it means and what can be done. */
function warnings({ library, state }: Tray): Html | undefined {
  const faces = state.faces.map(({ log, disputed }) => ({
    code: 'two-faces' as const,
    what: `${nameOf(library, log)} has shown its log with two faces${disputed ? ', or a thief of its key has' : ''}.`,
    advice:
      'Each face is signed and cannot be denied. The proof went to all parties; “chancery accuse” writes it to a file for whoever should judge. Ask that party which of the two it stands by before relying on either.',
  }))
  const all = [...faces, ...warningsOf(library)]
  if (all.length === 0) return undefined
  return html`<section class="warnings" aria-label="Warnings"><ul>${all.map(
    ({ what, advice, code }) =>
      html`<li data-grave><strong>${what}</strong> ${advice}${wayOut[code]}</li>`,
  )}</ul></section>`
}
