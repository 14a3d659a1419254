/**
 * The bag (BagIt 1.0, RFC 8493): papers, record and checksums in one folder
 * that anybody can check with common tools.
 *
 * It holds no date of its own making: the same dossier gives the same bytes,
 * here and wherever it was carried to.
 */
import { createHash } from 'node:crypto'
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { json } from './json.ts'

export const bag: Exporter = {
  name: 'bag',
  says: 'BagIt: sources, judgements, record and checksums, to keep or to carry elsewhere',
  sees: 'open',
  *write(input: EditionInput): Iterable<EditionFile> {
    const payload: string[] = []
    let bytes = 0
    let files = 0
    for (const file of payloadOf(input)) {
      yield file
      payload.push(manifestLine(file))
      bytes += sizeOf(file)
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
    yield { path: 'tagmanifest-sha256.txt', content: tags.map(manifestLine).join('') }
  },
}

function* payloadOf(input: EditionInput): Iterable<EditionFile> {
  for (const paper of input.papers()) {
    yield { path: `data/dossier/${paper.path}`, content: paper.bytes }
  }
  for (const file of json.write(input)) yield { ...file, path: `data/${file.path}` }
}

function manifestLine({ path, content }: EditionFile): string {
  // RFC 8493: line ends and the percent sign itself are written as percent codes.
  const name = path.replace(/[%\n\r]/g, (sign) => encodeURIComponent(sign))
  return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`
}

function sizeOf({ content }: EditionFile): number {
  return typeof content === 'string' ? Buffer.byteLength(content) : content.length
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ')
}
