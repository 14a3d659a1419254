/** Style, script and sources as files. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Context, Hono } from 'hono'
import { stylesheet } from '../markup/index.ts'
import type { Desk } from './desk.ts'
import { segmentsOf } from './own-address.ts'

/** The room's one style sheet and one script. */
export function assetRoutes(room: Hono): void {
  room.get('/room.css', asset(stylesheet, 'text/css'))
  room.get('/room.js', asset(clientScript, 'text/javascript'))
}

/**
 * Sources as given, and the judgements. They are handed out to be kept, never
 * to be shown: a page among the sources must not open as a page of the room.
 */
export function sourceRoutes(room: Hono, desk: Desk): void {
  room.get('/files/*', (context) => {
    const [, ...path] = segmentsOf(new URL(context.req.url))
    return download(context, path.at(-1) ?? 'source', desk.source(path.join('/')))
  })
  room.get('/judgements.jsonl', (context) =>
    download(context, 'judgements.jsonl', desk.judgements() ?? new Uint8Array()),
  )
}

/** Read once and kept; the browser asks again with its mark and is told that nothing changed. */
function asset(read: () => string, type: string) {
  let kept: { readonly body: string; readonly mark: string } | undefined
  return (context: Context): Response => {
    kept ??= marked(read())
    context.header('etag', kept.mark)
    context.header('cache-control', 'no-cache')
    if (context.req.header('if-none-match') === kept.mark) return context.body(null, 304)
    return context.body(kept.body, 200, { 'content-type': `${type}; charset=utf-8` })
  }
}

function marked(body: string): { readonly body: string; readonly mark: string } {
  return { body, mark: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"` }
}

function download(context: Context, name: string, bytes: Uint8Array | undefined): Response {
  if (bytes === undefined) return context.text('No such file is among the sources.', 404)
  const safe = name.replace(/[^\w.-]/g, '_')
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${safe}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
  })
}

function clientScript(): string {
  return readFileSync(fileURLToPath(new URL('../../client.js', import.meta.url)), 'utf8')
}
