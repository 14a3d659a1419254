/** The chancery in the room: its pages from what is on disk, and the form that signs a letter. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  ChanceryError,
  chanceryView,
  checkDraft,
  compose,
  type Draftee,
  fileDisk,
  fold,
  markOf,
  openLibrary,
  openSession,
  partyOn,
  publishLog,
  putPapers,
  type Tray,
  type WriteNotes,
  write,
  writePage,
} from '../chancery/index.ts'
import type { Html } from '../markup/index.ts'
import type { RoomPart } from './part.ts'

/** The largest form: a letter of the greatest length, each character written as three bytes. */
const largestForm = 4_000_000

/** The part of a dossier that has a chancery; `undefined` for one that has none. */
export function chanceryPart(
  dossier: string,
  room: { readonly canSign: boolean },
): RoomPart | undefined {
  const folder = join(dossier, 'chancery')
  const around = {
    disk: fileDisk(folder),
    now: () => Date.now(),
    random: (length: number) => randomBytes(length),
  }
  const party = partyOn(around)
  if (party === undefined) return undefined
  let mark = ''
  let read: Pick<Tray, 'library' | 'state'> | undefined
  const tray = (): Tray => {
    const isSame = mark === (mark = markOf(folder, around))
    if (!isSame || read === undefined) {
      const library = openLibrary(around, party)
      read = { library, state: fold(library.held.values()) }
    }
    const now = new Date(around.now()).toISOString()
    return { ...read, now, canSign: room.canSign }
  }
  const sign = (draft: Draftee, passphrase: string): string => {
    const session = openSession(folder, around, passphrase)
    return session.use((chancery) => {
      const [entry] = write(chancery, [
        compose.letter(draft as Parameters<typeof compose.letter>[0]),
      ])
      publishLog(chancery)
      putPapers(dossier, chancery.held.values())
      return entry!.id
    })
  }
  return {
    view: chanceryView(tray),
    routes: (hono, page) => {
      if (room.canSign) writingRoute(hono, { tray, sign, page })
    },
  }
}

interface Writing {
  tray(): Tray
  /** Signs the letter and gives its id. */
  sign(draft: Draftee, passphrase: string): string
  page(main: Html, url: URL): string
}

function writingRoute(room: Hono, { tray, sign, page }: Writing): void {
  room.post('/chancery/write', bodyLimit({ maxSize: largestForm }), async (context) => {
    const { draft, does, passphrase } = await formOf(context)
    const open = tray()
    const shown = (notes: WriteNotes) =>
      page(writePage(open, draft, notes), new URL(context.req.url))
    const remarks = checkDraft(open.state, { ...draft, by: open.library.party } as never)
    if (does !== 'sign') return context.html(shown({ remarks }))
    try {
      return context.redirect(`/chancery/letter/${sign(draft, passphrase)}`, 303)
    } catch (error) {
      if (!(error instanceof ChanceryError)) throw error
      return context.html(shown({ remarks, problem: error.problem }), 409)
    }
  })
}

async function formOf(
  context: Context,
): Promise<{ draft: Draftee; does: string; passphrase: string }> {
  const body = await context.req.parseBody({ all: true })
  const list = (name: string): string[] =>
    [body[name] ?? []]
      .flat()
      .filter((value): value is string => typeof value === 'string' && value !== '')
  const one = (name: string): string => list(name)[0] ?? ''
  const draft = {
    to: list('to'),
    copies: list('copies'),
    answers: list('answers'),
    title: one('title'),
    text: one('text').replace(/\r\n/g, '\n'),
  }
  return { draft, does: one('do'), passphrase: one('passphrase') }
}
