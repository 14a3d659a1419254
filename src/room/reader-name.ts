/** Under which name a reader decides: his own choice, else the owner's name. It is no state of a view, so it may stand in a cookie. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const cookie = 'reader'

/** The name of who is reading. */
export function nameOfReader(context: Context, options: { readonly reader: string }): string {
  return cleanName(getCookie(context, cookie)) ?? options.reader
}

/** Keeps the name that a form gave for the judgements to come. */
export function keepName(context: Context, name: string): void {
  setCookie(context, cookie, name, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: 31_536_000,
  })
}

/** A name as it may stand in a judgement: one line, not too long. */
export function cleanName(words: string | undefined): string | undefined {
  const name = (words ?? '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 80)
  return name === '' ? undefined : name
}
