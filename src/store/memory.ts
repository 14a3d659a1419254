/**
 * Memory that stays level in large builds.
 *
 * The engine lets garbage grow to several times what lives before it looks for
 * it, as long as the machine has room. What lives in a build of ten thousand
 * letters is two hundred megabytes, and the process had a thousand. From so
 * many documents on it looks earlier, which costs about a tenth of the time.
 */
import { setFlagsFromString } from 'node:v8'

/** With fewer documents the process stays small anyway. */
const manyDocuments = 3000

/** What may be added to what lives before garbage is looked for, in percent. */
const growing = 50

/** To be called when it is known how many documents a build works through. */
export function keepMemoryLevel(documents: number): void {
  if (documents >= manyDocuments) setFlagsFromString(`--heap-growing-percent=${growing}`)
}
