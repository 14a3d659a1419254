/** Takes forms that a view asks for: work to be started, a list to be looked at. None changes the record. */
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Form } from '../capabilities/index.ts'
import { html } from '../markup/index.ts'
import { views } from '../queries/index.ts'
import type { Desk } from './desk.ts'
import { troublePage } from './pages.ts'
import { nameOfReader } from './reader-name.ts'

/** A list of some ten thousand events fits in this many bytes. */
const largest = 8_000_000

/** An address for every view that takes forms. */
export function takingRoutes(
  room: Hono,
  options: { readonly desk: Desk; readonly reader: string },
): void {
  for (const view of views) {
    if (view.take === undefined) continue
    room.post(`/${view.path}`, bodyLimit({ maxSize: largest }), async (context) => {
      const record = options.desk.record()
      const taken = view.take!(record, await formOf(context), options.desk.shelf)
      if ('to' in taken) return context.redirect(taken.to, 303)
      const asked = {
        record,
        url: new URL(context.req.url),
        reader: nameOfReader(context, options),
      }
      const back = html` <a href="/${view.path}">Back</a>.`
      return context.html(troublePage(asked, html`${taken.refused}${back}`), 409)
    })
  }
}

async function formOf(context: Context): Promise<Form> {
  const body = await context.req.parseBody({ all: true })
  const values = new Map<string, readonly string[]>()
  for (const [name, given] of Object.entries(body)) {
    const all = Array.isArray(given) ? given : [given]
    values.set(
      name,
      await Promise.all(all.map((one) => (typeof one === 'string' ? one : one.text()))),
    )
  }
  return { get: (name) => values.get(name)?.[0], all: (name) => values.get(name) ?? [] }
}
