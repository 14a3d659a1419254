/**
 * The bag (BagIt 1.0, RFC 8493): papers, record and checksums in one folder
 * that anybody can check with common tools.
 *
 * It holds no date of its own making: the same dossier gives the same bytes,
 * here and wherever it was carried to.
 */
import { createHash, type Hash } from 'node:crypto'
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { json } from './json.ts'
import { isPieces } from './pieces.ts'

export const bag: Exporter = {
  name: 'bag',
  says: 'BagIt: sources, judgements, record and checksums, to keep or to carry elsewhere',
  sees: 'open',
  comesBack: true,
  *write(input: EditionInput): Iterable<EditionFile> {
    const payload: string[] = []
    let bytes = 0
    let files = 0
    for (const file of payloadOf(input)) {
      const sum = createHash('sha256')
      yield watched(file, (part) => {
        sum.update(part)
        bytes += Buffer.byteLength(part)
      })
      payload.push(manifestLine(file.path, sum))
      files += 1
    }
    const tags = [
      { path: 'bagit.txt', content: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
      {
        path: 'bag-info.txt',
        content: `Source-Organization: ${oneLine(input.plan.settings.editors.join('; ') || 'not stated')}\nExternal-Description: ${oneLine(input.plan.title)}\nPayload-Oxum: ${bytes}.${files}\nBag-Software-Agent: rejoinder\n`,
      },
      { path: 'manifest-sha256.txt', content: payload.join('') },
    ]
    yield* tags
    const sums = tags.map(({ path, content }) =>
      manifestLine(path, createHash('sha256').update(content)),
    )
    yield { path: 'tagmanifest-sha256.txt', content: sums.join('') }
  },
}

function* payloadOf(input: EditionInput): Iterable<EditionFile> {
  for (const paper of input.papers()) {
    yield { path: `data/dossier/${paper.path}`, content: paper.bytes }
  }
  for (const file of json.write(input)) yield { ...file, path: `data/${file.path}` }
}

/** The same file; every part of it is shown to `see` when it is written. */
function watched(file: EditionFile, see: (part: string | Uint8Array) => void): EditionFile {
  const { path, content } = file
  if (isPieces(content)) return { path, content: { pieces: seen(content.pieces, see) } }
  see(content)
  return file
}

function* seen(pieces: Iterable<string>, see: (part: string) => void): Iterable<string> {
  for (const piece of pieces) {
    see(piece)
    yield piece
  }
}

/** The line of a file whose every part was added to `sum`. */
function manifestLine(path: string, sum: Hash): string {
  // RFC 8493: line ends and the percent sign itself are written as percent codes.
  const name = path.replace(/[%\n\r]/g, (sign) => encodeURIComponent(sign))
  return `${sum.digest('hex')}  ${name}\n`
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ')
}
