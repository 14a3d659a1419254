/** The passphrase: from a file, the environment, or the keyboard, where it is not shown. */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { ChanceryError } from '../../chancery/index.ts'
import type { Given } from '../command.ts'

/** Never in the arguments: other users of a machine can read those. */
export async function askPassphrase(given: Given, prompt: string): Promise<string> {
  const file = given.value('passphrase-file')
  const words =
    file === undefined ? process.env.REJOINDER_PASSPHRASE : readFileSync(file, 'utf8').trimEnd()
  if (words !== undefined && words !== '') return words
  if (process.stdin.isTTY) return fromKeyboard(prompt)
  throw new ChanceryError(
    'passphrase-wrong',
    'there is no passphrase to unlock the keys with',
    'Set REJOINDER_PASSPHRASE, give --passphrase-file, or run it in a terminal.',
  )
}

function fromKeyboard(prompt: string): Promise<string> {
  process.stderr.write(prompt)
  const nowhere = new Writable({ write: (_part, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  return new Promise((resolve) => {
    lines.question('', (words) => {
      lines.close()
      process.stderr.write('\n')
      resolve(words)
    })
  })
}
