/**
 * The leak test: nothing that stands only in withheld text is in the edition.
 *
 * Every run of eight words of the withheld text that stands nowhere in the
 * public text is looked for in every file as it will be written, in its
 * comparison form: markup, line ends and spelling of marks hide nothing, nor do
 * the boxes of a Word document. A withheld passage is looked for however short
 * it is; so are the ids of withheld documents and the names of their files.
 * What an editor lets stand elsewhere is public text, and no leak.
 */
import { unzipSync } from 'fflate'
import { runsIn, runsOf, type Told } from '../queries/index.ts'
import { wordsOf } from '../text/index.ts'
import type { EditionFile } from './exporter.ts'
import { partsOf } from './pieces.ts'
import type { Hidden } from './withhold.ts'

export interface Leak {
  readonly path: string
  readonly words: string
}

/** A test for one edition: hand it what is hidden and all that is public, then every file. */
export function leakTest(
  hidden: Hidden,
  open: Iterable<string>,
): (file: EditionFile) => Leak | undefined {
  const runs = runsOf(secretTexts(hidden))
  const secret = new Set(runs.owners.keys())
  for (const words of open) for (const { key } of runsIn(words, runs)) secret.delete(key)
  const names = new Set(hidden.names)
  return (file) => {
    for (const words of textsOf(file)) {
      for (const { key, start, end } of runsIn(words, runs))
        if (secret.has(key)) return { path: file.path, words: words.slice(start, end) }
      for (const [name] of words.matchAll(/[^\s"'<>()|,;/#!&]+/g)) {
        const bare = name.replace(/\.(?:html|xml)$/, '')
        if (names.has(name) || names.has(bare)) return { path: file.path, words: name }
      }
    }
    return undefined
  }
}

/** Of whole documents no less than three words tell anything; of passages, one that is a name or a figure. */
function* secretTexts({ documents, passages }: Hidden): Iterable<Told<true>> {
  for (const words of documents) if (wordsOf(words).length > 2) yield { words, owner: true }
  for (const words of passages)
    if (wordsOf(words).length > 1 || /[\p{Lu}\p{N}]/u.test(words)) yield { words, owner: true }
}

/** All words of a file, its name and its boxes. */
function* textsOf({ path, content }: EditionFile): Iterable<string> {
  yield path
  for (const part of partsOf(content)) yield* textsOfPart(part)
}

function* textsOfPart(content: string | Uint8Array): Iterable<string> {
  if (typeof content === 'string') {
    yield unmarked(content)
    yield attributesOf(content)
  } else if (content[0] === 0x50 && content[1] === 0x4b) {
    for (const [name, bytes] of Object.entries(unzipSync(content)))
      yield* textsOf({ path: name, content: Buffer.from(bytes).toString('utf8') })
  } else yield Buffer.from(content).toString('utf8')
}

/** Tags, escapes of JSON and entities out of the way, so that words stand side by side. */
function unmarked(content: string): string {
  return content
    .replace(/<\/?(?:span|a|i|b|em|mark|ref|quote|said|cite|time)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\\+u([0-9a-fA-F]{4})/g, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replace(/\\+[nrt]/g, ' ')
    .replace(/&#x([0-9a-fA-F]{1,6});/g, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => signOf(Number(code)))
    .replace(/&(?:quot|apos|amp|lt|gt);/g, ' ')
}

/** Words in attributes: the name of a link, the description of a picture. */
function attributesOf(content: string): string {
  const values = [...content.matchAll(/="([^"<>]{2,})"/g)].map(([, value]) => value ?? '')
  return unmarked(values.join(' | '))
}

function signOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}
