/**
 * File names that every file system takes, and that stay.
 *
 * Names with slashes, dots, emoji or three hundred characters come from users'
 * papers. The name keeps what it can of the readable words; whatever was lost
 * is made up for by a short digest, so that two names never meet, also on
 * systems that do not tell upper from lower case.
 */
import { createHash } from 'node:crypto'

const longest = 80
/** Of Windows, with any ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * A safe file name (without its ending) for any words.
 *
 * @example
 * fileName('cpsu-1964-03-07') // => 'cpsu-1964-03-07'
 */
export function fileName(words: string): string {
  const safe = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '')
  const same = safe === words && safe === safe.toLowerCase()
  if (same && safe.length <= longest && safe !== '' && !reserved.test(safe)) return safe
  const digest = createHash('sha256').update(words).digest('hex').slice(0, 8)
  const stem = reserved.test(safe) ? safe.replaceAll('.', '-') : safe
  return `${stem.toLowerCase().slice(0, longest - 9)}-${digest}`.replace(/^-/, '')
}
