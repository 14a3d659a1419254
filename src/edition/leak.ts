/**
 * The leak test: no sentence that stands only in withheld text is in the edition.
 *
 * Every run of eight words of the withheld text that stands nowhere in the
 * public text is looked for in every file as it will be written, in its
 * comparison form: markup, line ends and spelling of marks hide nothing.
 */
import { comparable } from '../text/index.ts'
import type { EditionFile } from './exporter.ts'

const run = 8

export interface Leak {
  readonly path: string
  readonly words: string
}

/** A test for one edition: hand it what is hidden and all that is public, then every file. */
export function leakTest(
  hidden: readonly string[],
  open: Iterable<string>,
): (file: EditionFile) => Leak | undefined {
  const secret = new Map<string, string>()
  for (const words of hidden) for (const [form, shown] of runsOf(words)) secret.set(form, shown)
  for (const words of open) for (const [form] of runsOf(words)) secret.delete(form)
  return (file) => {
    const words =
      typeof file.content === 'string'
        ? unmarked(file.content)
        : Buffer.from(file.content).toString('utf8')
    for (const [form] of runsOf(words)) {
      const shown = secret.get(form)
      if (shown !== undefined) return { path: file.path, words: shown }
    }
    return undefined
  }
}

/** Comparison forms of all runs of words; a text shorter than a run is one run. */
function* runsOf(words: string): Iterable<readonly [string, string]> {
  const list = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const last = Math.max(0, list.length - run)
  for (let index = 0; index <= last; index += 1) {
    const shown = list.slice(index, index + run)
    if (shown.length > 2) yield [shown.map(comparable).join(' '), shown.join(' ')]
  }
}

/** Tags, escapes of JSON and entities out of the way, so that words stand side by side. */
function unmarked(content: string): string {
  return content
    .replace(/<[^>]*>/g, ' ')
    .replace(/\\[nrt]/g, ' ')
    .replace(/&(?:quot|#39|apos|amp|lt|gt);/g, ' ')
}
