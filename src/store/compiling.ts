/**
 * How soon the engine compiles a function anew, for speed.
 *
 * It does so in threads of its own as soon as a function has run for a while, and again
 * when what it took for granted turns out otherwise. A build has thousands of functions,
 * and with the usual patience a fifth of the processor's time of a cold build went into
 * those threads. Asked to wait longer the engine compiles fewer, and knows them better.
 *
 * Only the engine of Node 20 is asked. Those of Node 22 and 24 count otherwise, have no
 * such flag, and would print an error at every build.
 */
import { setFlagsFromString } from 'node:v8'

/** How much of a function's code is run before it is looked at again, in bytes; usually a sixth of it. */
const patience = 400_000

/**
 * To be called before a build begins; it holds for the whole process with its threads.
 * Gives whether the engine was asked.
 */
export function compilePatiently(engine: string = process.versions.v8): boolean {
  const hasBudget = engine.startsWith('11.3.')
  if (hasBudget) setFlagsFromString(`--interrupt-budget=${patience}`)
  return hasBudget
}
