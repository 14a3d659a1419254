/** The examples that the help prints, run as they are printed, on letters to which they apply. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

import { commands } from '../../src/cli/commands.ts'
import { rejoinder } from '../support/command-line.ts'
import { folderWith } from '../support/dossier.ts'
import { docxOf, pdfOf } from '../support/source-files.ts'

const letters = {
  'letters/1.txt': `Weirbridge, 2 March 1871

Dear Mr. Abbot,

The sluice was shut on Tuesday, and nobody asked us. "You shut the sluice", say our people.

Yours faithfully,
John Hurst
`,
  'letters/2.txt': `Stoke Abbas, 9 March 1871

Dear Mr. Hurst,

In reply to your letter of 2 March 1871 we propose that both sides meet at Stoke Abbas on 4 April 1871.

Yours faithfully,
Peter Abbot
`,
}

/** These serve until they are stopped, ask for a passphrase, or measure against a truth: they have tests of their own. */
const elsewhere: ReadonlySet<string> = new Set(['open', 'chancery', 'eval'])

/** What the examples speak of, beside the letters. */
const needed: Readonly<Record<string, readonly string[]>> = {
  import: ['export', 'letters/', '--as', 'bag', '--to', 'letters-bag/'],
}

test('every example of the help does what it says', async (context) => {
  const home = folderWith(context, letters)
  writeFileSync(join(home, 'reply.docx'), docxOf(['Dear Mr. Hurst,', 'Your letter is before us.']))
  const scan = join(home, 'letters', 'scans', '1871-03-02.pdf')
  folderAt(scan, pdfOf([['The sluice was shut.']]))
  const here = (word: string): string =>
    /^(?:letters|reply)[\w-]*[/.]/.test(word) ? join(home, word) : word
  for (const { name, example } of commands.filter((one) => !elsewhere.has(one.name))) {
    const before = needed[name]
    if (before !== undefined) assert.equal((await rejoinder(...before.map(here))).code, 0)
    const ran = await rejoinder(
      ...wordsIn(example)
        .slice(1)
        .map((word, at) => (at === 0 ? word : here(word))),
    )
    assert.equal(ran.code, 0, `${example}: ${ran.err || ran.out}`)
    assert.notEqual(ran.out, '', example)
  }
})

function folderAt(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

/** A line as a shell parts it, up to where it sends what is printed. */
function wordsIn(line: string): string[] {
  const [command = ''] = line.split(' > ')
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, one, two, plain]) => one ?? two ?? plain!,
  )
}
