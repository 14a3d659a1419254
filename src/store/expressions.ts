/**
 * When expressions are compiled.
 *
 * The engine compiles an expression that is run for the first time to a form
 * that it interprets, and to machine code when it is run again. Whoever builds
 * runs nearly each of some thousand many times, so the first form is waste: a
 * tenth of the time in which 300 letters are looked through.
 */
import { setFlagsFromString } from 'node:v8'

/** To be called before a build; only how fast it is depends on it. */
export function compileExpressionsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}
