/** The desk at which the room signs: what its forms and its exchange work with. */
import type { Context } from 'hono'
import type { Chancery, DraftRemark, Given, Session, Tray } from '../chancery/index.ts'
import type { Html } from '../markup/index.ts'

export interface ChanceryRoom {
  /** Whether anything may be signed here: never in a room that others can reach. */
  readonly canSign: boolean
  /** What the whole record has to say against a text. */
  readonly check?: (text: string) => Promise<readonly DraftRemark[]>
  /** Brings the record up to date with papers that were signed or came in. */
  readonly refresh?: () => Promise<unknown>
}

/** What the routes work with. */
export interface SigningDesk extends ChanceryRoom {
  tray(): Tray
  /** Throws a `ChanceryError` for a wrong passphrase. */
  unlock(passphrase: string): Session
  /** After something was signed or came in: log, papers and record follow. */
  settle(chancery: Chancery): void
  page(main: Html, url: URL): string
}

/** The fields of a form, whatever way they were sent; a file is taken as its text. */
export async function givenIn(context: Context): Promise<Given> {
  const given = new URLSearchParams()
  const body = await context.req.parseBody({ all: true })
  for (const [name, values] of Object.entries(body))
    for (const value of [values].flat())
      given.append(
        name,
        typeof value === 'string' ? value.replace(/\r\n/g, '\n') : await value.text(),
      )
  return given
}
