/** Progress of a long work, on stderr, with the time that is left. Short work says nothing. */
import type { Stream } from './streams.ts'

export interface Progress {
  show(done: number, of: number, what: string): void
  /** Takes the line away before something else is printed. */
  clear(): void
}

/** Work that is done before this is not worth a word, in milliseconds. */
const patience = 1500

/** How often the line changes: for a person, and in a log. */
const steps = { person: 200, log: 10_000 }

export function openProgress(stream: Stream, clock: () => number): Progress {
  let work = { what: '', of: 0, began: 0 }
  let shown = 0
  let open = false
  const clear = (): void => {
    if (open) stream.write('\r\u001b[2K')
    open = false
  }
  return {
    clear,
    show(done, of, what) {
      const now = clock()
      if (what !== work.what || of !== work.of) {
        work = { what, of, began: now }
        shown = now
      }
      const step = stream.isTTY ? steps.person : steps.log
      if (now - work.began < patience || now - shown < step) return
      shown = now
      const words = `${what}: ${done} of ${of}${timeLeft(done, of, now - work.began)}`
      if (!stream.isTTY) stream.write(`${words}\n`)
      else {
        clear()
        stream.write(words)
        open = true
      }
    },
  }
}

/** `, about 3 minutes left`; nothing before a guess is worth its words. */
function timeLeft(done: number, of: number, spent: number): string {
  if (done === 0 || done >= of) return ''
  const seconds = Math.round(((of - done) * spent) / done / 1000)
  if (seconds < 90) return `, about ${Math.max(1, seconds)} s left`
  return `, about ${Math.round(seconds / 60)} minutes left`
}
