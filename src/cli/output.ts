/** What a command may print on, over the streams of the process. */
import type { Output } from './command.ts'
import { openProgress } from './progress.ts'
import type { Streams } from './streams.ts'

const usualWidth = 80
/** Nobody reads a line across a wider window. */
const widest = 160

/** Says nothing, for those who want only the answer. */
export const silentOutput: Output = {
  print: () => {},
  json: () => {},
  list: () => {},
  say: () => {},
  progress: () => {},
  width: usualWidth,
}

export function openOutput({ stdout, stderr }: Streams): Output {
  const progress = openProgress(stderr, () => Date.now())
  const print = (words: string): void => {
    progress.clear()
    stdout.write(words.endsWith('\n') ? words : `${words}\n`)
  }
  return {
    print,
    json: (value) => print(JSON.stringify(value, null, 2)),
    list(values) {
      let first = true
      for (const value of values) {
        print(`${first ? '[\n' : ''}${JSON.stringify(value)}`.replace(/^(?!\[)/, ',\n'))
        first = false
      }
      print(first ? '[]' : ']')
    },
    say(words) {
      progress.clear()
      stderr.write(words.endsWith('\n') ? words : `${words}\n`)
    },
    progress: progress.show,
    width: Math.max(40, Math.min(stdout.columns ?? usualWidth, widest)),
  }
}
