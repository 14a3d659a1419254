/** The chancery in the room: its pages from what is on disk, and the forms that sign. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  type Chancery,
  ChanceryError,
  chanceryForms,
  chanceryView,
  checkDraft,
  type DraftRemark,
  type Form,
  fileDisk,
  fold,
  formPage,
  type Given,
  markOf,
  openLibrary,
  openSession,
  type Plan,
  partyOn,
  publishLog,
  putPapers,
  type Session,
  shownPage,
  type Tray,
} from '../chancery/index.ts'
import type { Html } from '../markup/index.ts'
import { type ChanceryRoom, givenIn, type SigningDesk } from './chancery-desk.ts'
import { exchangeRoutes } from './chancery-exchange.ts'
import type { RoomPart } from './part.ts'

/** The largest form: a letter of the greatest length, each character written as three bytes. */
const largestForm = 9_000_000

/** The part of a dossier that has a chancery; `undefined` for one that has none. */
export function chanceryPart(dossier: string, room: ChanceryRoom): RoomPart | undefined {
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
      // A node beside the room may have taken something in: the record follows.
      if (read !== undefined) void room.refresh?.().catch(() => undefined)
      const library = openLibrary(around, party)
      read = { library, state: fold(library.held.values()) }
    }
    return { ...read, now: new Date(around.now()).toISOString(), canSign: room.canSign }
  }
  const unlock = (passphrase: string): Session => openSession(folder, around, passphrase)
  const settle = (chancery: Chancery): void => {
    publishLog(chancery)
    putPapers(dossier, chancery.held.values())
    // The page need not wait for the record; who looks at the board a moment later finds it there.
    void room.refresh?.().catch(() => undefined)
  }
  return {
    view: chanceryView(tray),
    routes: (hono, page) => {
      if (!room.canSign) return
      const desk: SigningDesk = { tray, unlock, settle, page, ...room }
      for (const form of chanceryForms) formRoute(hono, form, desk)
      exchangeRoutes(hono, desk)
    },
  }
}

/** Filled in → shown → signed. What is signed is what was shown, or it is shown again. */
function formRoute(room: Hono, form: Form, desk: SigningDesk): void {
  const address = form.path === '' ? '/chancery/write' : `/chancery/write/${form.path}`
  room.post(address, bodyLimit({ maxSize: largestForm }), async (context) => {
    const given = await givenIn(context)
    const open = desk.tray()
    const answer = (main: Html, status: 200 | 409 = 200) =>
      context.html(desk.page(main, new URL(context.req.url)), status)
    if (given.get('do') === 'change') return answer(formPage(open, form, { given }))
    try {
      const plan = form.plan(open, given)
      if (given.get('do') !== 'sign' || given.get('shown') !== plan.digest) {
        const changed = given.get('do') === 'sign' && given.has('shown')
        const remarks = await remarksOn(plan, { open, given, desk })
        return answer(shownPage(open, form, { given, plan, changed, ...remarks }))
      }
      return signed(context, form, { desk, given, plan, open })
    } catch (error) {
      if (!(error instanceof ChanceryError)) throw error
      return answer(formPage(open, form, { given, problem: error.problem }), 409)
    }
  })
}

interface Signing {
  readonly desk: SigningDesk
  readonly open: Tray
  readonly given: Given
  readonly plan: Plan
}

function signed(context: Context, form: Form, { desk, open, given, plan }: Signing): Response {
  const passphrase = given.get('passphrase') ?? ''
  try {
    const href = desk.unlock(passphrase).use((chancery) => {
      const done = plan.run(chancery, { passphrase, random: (length) => randomBytes(length) })
      desk.settle(chancery)
      return done
    })
    return context.redirect(href, 303)
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error
    const main = shownPage(open, form, { given, plan, problem: error.problem })
    return context.html(desk.page(main, new URL(context.req.url)), 409)
  }
}

/** What the letters of the chancery and the whole record say against a text before it goes. */
async function remarksOn(
  { text }: Plan,
  { open, given, desk }: Omit<Signing, 'plan'>,
): Promise<{ remarks?: readonly DraftRemark[] }> {
  if (text === undefined) return {}
  const to = [...given.getAll('to'), ...given.getAll('with')]
  const answers = given.getAll('answers')
  const draft = { by: open.library.party, to, answers, text } as never
  const own = checkDraft(open.state, draft)
  if (desk.check === undefined) return { remarks: own }
  try {
    const all = await desk.check(text)
    return { remarks: [...own.filter(({ unknown }) => unknown === undefined), ...all] }
  } catch (error) {
    return { remarks: [...own, notAsked(error)] }
  }
}

/** The letter can be signed all the same; whoever signs it knows what was not looked at. */
function notAsked(error: unknown): DraftRemark {
  const why = error instanceof Error ? error.message : String(error)
  return {
    weight: 'light',
    words: `The whole record could not be asked: ${why}.`,
    advice: 'Only the letters of the chancery were compared; show it again in a moment.',
  }
}
