/** Runs the program in this process and keeps what it prints. */
import { main } from '../../src/cli/index.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** What was printed, as JSON. */
  json(): unknown
}

export async function rejoinder(...words: readonly string[]): Promise<Ran> {
  let [out, err] = ['', '']
  const code = await main(words, {
    stdout: { write: (more) => (out += more), columns: 80 },
    stderr: { write: (more) => (err += more) },
  })
  return { code, out, err, json: () => JSON.parse(out) as unknown }
}
