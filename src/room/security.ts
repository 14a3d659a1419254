/**
 * What the room lets in and lets out.
 *
 * Nothing of a source ever runs: the policy forbids every script but our own
 * file and every style but our own sheet. A page of another site must neither
 * read the record (DNS rebinding: the Host header is checked) nor change it
 * (the Origin of everything that changes something is checked).
 */
import type { MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer. */
export const strictHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  // A source as given has a stricter policy of its own.
  if (!context.res.headers.has('Content-Security-Policy'))
    context.header('Content-Security-Policy', policy)
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('Referrer-Policy', 'same-origin')
  context.header('Cross-Origin-Opener-Policy', 'same-origin')
  context.header('Cross-Origin-Resource-Policy', 'same-origin')
}

/** Refuses requests that name another host than the room listens on. */
export function ownHost(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    if (!hosts.has(context.req.header('host') ?? '')) {
      return context.text('This room answers only under its own address.', 421)
    }
    await next()
    return
  }
}

/** Refuses changes that another site's page asks for. */
export function ownOrigin(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req
    if (method !== 'GET' && method !== 'HEAD') {
      const origin = context.req.header('origin')
      // A proxy before the room may speak https to the outside; the host must be ours all the same.
      const own = [...hosts].some((host) =>
        [`http://${host}`, `https://${host}`].includes(origin ?? ''),
      )
      if (!own) return context.text('Only a page of this room may change the record.', 403)
    }
    await next()
    return
  }
}
