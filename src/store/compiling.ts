/**
 * How soon the engine compiles a function anew, for speed.
 *
 * It does so in threads of its own as soon as a function has run for a while, and again
 * when what it took for granted turns out otherwise. A build has thousands of functions,
 * and with the usual patience a fifth of the processor's time of a cold build went into
 * those threads. Asked to wait longer the engine compiles fewer, and knows them better.
 */
import { setFlagsFromString } from 'node:v8'

/** How much of a function's code is run before it is looked at again, in bytes; usually a fifth of it. */
const patience = 400_000

/** To be called before a build begins. It holds for the whole process with its threads. */
export function compilePatiently(): void {
  setFlagsFromString(`--interrupt-budget=${patience}`)
}
