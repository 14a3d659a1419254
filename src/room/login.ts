/**
 * The login: one secret, set by the owner, before anything else is shown.
 *
 * Only where the room is opened to others than this machine. The secret is
 * kept as its scrypt hash; a session is 32 random bytes in a cookie that no
 * script and no other site sees. Guesses are counted by address and in all,
 * so that many addresses together cannot guess faster either.
 */
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { type Html, html, shell } from '../markup/index.ts'
import { ownAddress } from './own-address.ts'

export interface Login {
  /** Whether these are the owner's words. */
  isSecret(words: string): boolean
  /** Milliseconds; tests bring their own. */
  now(): number
}

const cookie = 'session'
const sessionLength = 12 * 3_600_000
const window = 60_000
/** Wrong guesses a minute, of one address and of all together; a person mistypes, a program does not stop. */
const mostGuesses = { address: 5, all: 30 }
const mostSessions = 1000
/** A stranger may send a secret and a way back, and no more. */
const largestForm = 20_000

/** Shorter secrets are guessed too soon. */
export const leastSecret = 12

/** A login by one secret; one that is too short is refused. */
export function loginWith(secret: string, now: () => number = Date.now): Login {
  if (secret.length < leastSecret)
    throw new RangeError(`the secret is too short: give at least ${leastSecret} characters`)
  const salt = randomBytes(16)
  const hash = scryptSync(secret.normalize('NFC'), salt, 32)
  return {
    now,
    isSecret: (words) =>
      timingSafeEqual(scryptSync(words.slice(0, 1000).normalize('NFC'), salt, 32), hash),
  }
}

/** Lets nobody pass who has not said the secret; style sheet and login page stand before it. */
export function loginRoutes(room: Hono, login: Login): void {
  const sessions = new Map<string, number>()
  const guesses = guessesOf(login)
  room.get('/login', (context) => context.html(loginPage(ownAddress(context.req.query('back')))))
  room.post('/login', bodyLimit({ maxSize: largestForm }), async (context) => {
    const address = addressOf(context)
    const form = await context.req.parseBody()
    const back = ownAddress(typeof form.back === 'string' ? form.back : undefined)
    if (guesses.areTooMany(address))
      return context.html(loginPage(back, 'Too many guesses. Wait a minute.'), 429)
    if (typeof form.secret !== 'string' || !login.isSecret(form.secret)) {
      guesses.count(address)
      return context.html(loginPage(back, 'That is not the secret.'), 403)
    }
    const session = randomBytes(32).toString('base64url')
    remember(sessions, session, login.now() + sessionLength)
    setCookie(context, cookie, session, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: sessionLength / 1000,
      secure: context.req.header('origin')?.startsWith('https:') ?? false,
    })
    return context.redirect(back, 303)
  })
  room.use(async (context, next) => {
    const until = sessions.get(getCookie(context, cookie) ?? '')
    if (until !== undefined && until > login.now()) return next()
    if (context.req.method !== 'GET') return context.text('Log in first.', 401)
    const { pathname, search } = new URL(context.req.url)
    return context.redirect(`/login?back=${encodeURIComponent(pathname + search)}`, 303)
  })
}

function remember(sessions: Map<string, number>, session: string, until: number): void {
  const [oldest] = sessions.keys()
  if (sessions.size >= mostSessions && oldest !== undefined) sessions.delete(oldest)
  sessions.set(session, until)
}

function guessesOf(login: Login) {
  let since = login.now()
  let byAddress = new Map<string, number>()
  let all = 0
  const fresh = (): void => {
    if (login.now() - since < window) return
    since = login.now()
    byAddress = new Map()
    all = 0
  }
  return {
    areTooMany(address: string): boolean {
      fresh()
      return all >= mostGuesses.all || (byAddress.get(address) ?? 0) >= mostGuesses.address
    },
    count(address: string): void {
      all += 1
      byAddress.set(address, (byAddress.get(address) ?? 0) + 1)
    },
  }
}

function addressOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? ''
  } catch {
    // Called without a socket, as tests do: all count as one address.
    return ''
  }
}

function loginPage(back: string, trouble?: string): string {
  const main: Html = html`<div class="title"><h1>A closed room</h1><p class="standfirst">Whoever opened this room has set a secret for it.</p></div>
<form class="form" method="post" action="/login"><input type="hidden" name="back" value="${back}">
<label for="secret">The secret</label><input id="secret" name="secret" type="password" autocomplete="current-password" required autofocus>
${trouble && html`<p class="look" role="alert">${trouble}</p>`}
<p><button class="press" type="submit">enter</button></p></form>`
  return shell(
    { title: 'A closed room', shape: 'reading', main, colophon: html`` },
    { dossier: 'Rejoinder', views: [], current: 'login', style: '/room.css' },
  ).markup
}
