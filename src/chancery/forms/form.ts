/**
 * Forms: everything that can be signed from the room, in one manner.
 *
 * A form is filled in, shown as what it will be, with who receives it, and
 * only then signed, with the passphrase. What is signed is what was shown: the
 * digest of the one comes back with the other.
 */
import { type Html, html } from '../../markup/index.ts'
import type { Composed } from '../entries/entry.ts'
import { parseContent } from '../entries/shape.ts'
import { type Chancery, isConfirmed, type Library, nameOf, write } from '../node/chancery.ts'
import type { LockOptions } from '../node/keys.ts'
import { ChanceryError } from '../problem.ts'
import { sha256 } from '../proofs/bytes.ts'
import { canonical, type Json } from '../proofs/canonical.ts'
import type { Tray } from '../show/frame.ts'
import { listWords } from '../words.ts'
import { shownAct } from './shown.ts'

/** The fields of a form as they came: names may stand more than once. */
export type Given = URLSearchParams

export interface Form {
  /** Its address below `/chancery/write/`. */
  readonly path: string
  readonly title: string
  /** What it does and what it binds to, in a sentence or two. */
  readonly says: string
  /** The page of the chancery to which it belongs. */
  readonly home: string
  fields(tray: Tray, given: Given): Html
  /** Throws a `ChanceryError` for what cannot be signed as it was filled in. */
  plan(tray: Tray, given: Given): Plan
}

/** What will be done, before it is. */
export interface Plan {
  readonly shown: Html
  /** Who receives it and who sees that there is something. */
  readonly reach: string
  /** Changes with everything that would be signed. */
  readonly digest: string
  /** The words on the button. */
  readonly press: string
  /** Texts that the check of drafts should read before they go. */
  readonly text?: string
  /** Does it, and gives the address of what came of it. */
  run(chancery: Chancery, lock: LockOptions): string
}

export interface ActForm extends Omit<Form, 'plan'> {
  compose(library: Library, given: Given): Composed
  /** Shown with the act: the words compared with an earlier version, for instance. */
  beside?(tray: Tray, given: Given): Html | undefined
}

/** A form that signs one act into the log. */
export function actForm({ compose, beside, ...form }: ActForm): Form {
  return {
    ...form,
    plan: (tray, given) => {
      const composed = compose(tray.library, given)
      requireSignable(tray, composed)
      const text = textIn(composed)
      return {
        shown: html`${shownAct(tray, composed)}${beside?.(tray, given)}`,
        reach: reachWords(tray.library, composed),
        digest: digestOf(composed),
        press: 'Sign and send',
        ...(text === undefined ? {} : { text }),
        run: (chancery) => {
          const [entry] = write(chancery, [composed])
          const kind = entry!.body.kind === 'letter' ? 'letter' : 'entry'
          return `/chancery/${kind}/${entry!.id}`
        },
      }
    },
  }
}

/** A hash over what would be done. */
export function digestOf(value: unknown): string {
  return sha256(canonical(value as Json)).toString('hex')
}

/** Who gets it, who sees a hash. */
export function reachWords(
  library: Library,
  { to, copies }: Pick<Composed, 'to' | 'copies'>,
): string {
  const name = (party: string) => nameOf(library, party as never)
  if (to.includes('*')) return 'It goes to all confirmed parties.'
  const others = [...library.peers.keys()].filter((party) => ![...to, ...copies].includes(party))
  const unseen =
    others.length === 0
      ? ''
      : ` ${listWords(others.map(name))} will see that there is an entry, and not what it says.`
  if (to.length + copies.length === 0) return `It is addressed to nobody.${unseen}`
  const copied = copies.length === 0 ? '' : `, with copies to ${listWords(copies.map(name))}`
  return `It goes to ${listWords(to.map(name))}${copied}.${unseen}`
}

/** What `write` would refuse later is refused now, before a passphrase is asked for. */
function requireSignable({ library }: Tray, composed: Composed): void {
  const stranger = [...composed.to, ...composed.copies].find(
    (party) => party !== '*' && !isConfirmed(library, party),
  )
  if (stranger !== undefined)
    throw new ChanceryError(
      'not-confirmed',
      `this cannot be signed: ${nameOf(library, stranger as never)} is not a confirmed party`,
      'Compare its words with it and confirm it first, under Parties.',
    )
  const content = parseContent({
    chancery: 1,
    log: library.party,
    place: library.own.length,
    time: '2000-01-01T00:00:00Z',
    salt: 'AAAAAAAAAAAAAAAAAAAAAA==',
    ...composed,
  })
  if (typeof content === 'string')
    throw new ChanceryError('malformed', `this cannot be signed: ${content}`, 'Change it.')
}

function textIn({ body }: Composed): string | undefined {
  switch (body.kind) {
    case 'letter':
    case 'draft':
      return body.text
    case 'offer':
      return body.words.trim() === '' ? undefined : body.words
    default:
      return undefined
  }
}
