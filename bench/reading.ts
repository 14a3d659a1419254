/**
 * How fast sources are read: invented letters in every format that is text,
 * some megabytes of each. Run with `node dist/bench/reading.js [megabytes]`.
 */
import { readSource } from '../src/sources/index.ts'

const words =
  'the board of the harbour has received your letter of the third and regrets that the light on the outer mole was dark for three nights as the book of the keeper does not say'.split(
    ' ',
  )

/** A letter of `count` lines; the same number gives the same letter. */
function letter(seed: number, count: number): string[] {
  let state = seed + 1
  const next = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
  const line = (): string => Array.from({ length: 13 }, () => words[next(words.length)]).join(' ')
  return Array.from({ length: count }, (_, index) => (index % 7 === 6 ? `${line()}.` : line()))
}

const letters = (megabytes: number): string[][] =>
  Array.from({ length: Math.ceil((megabytes * 1_000_000) / 2_600) }, (_, index) =>
    letter(index, 40),
  )

type Write = (some: readonly (readonly string[])[]) => string

const formats: Readonly<Record<string, Write>> = {
  'a.txt': (some) => some.map((lines) => lines.join('\n')).join('\n\n\f'),
  'spaced.txt': (some) => some.map((lines) => lines.join(' \n\n')).join('\n\n\n\n'),
  'a.md': (some) => some.map((lines) => `# A letter\n\n${lines.join('\n')}`).join('\n\n'),
  'a.html': (some) => some.map((lines) => `<p>${lines.join('<br>\n')}</p>`).join('\n'),
  'a.xml': (some) =>
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${some.map((lines) => `<div type="letter"><p>${lines.join('<lb/>\n')}</p></div>`).join('\n')}</body></text></TEI>`,
  'a.mbox': (some) =>
    some
      .map(
        (lines, index) =>
          `From a@b.example Mon Mar  4 10:00:00 2013\nFrom: Ann <a@b.example>\nDate: Mon, 4 Mar 2013 10:00:00 +0100\nMessage-ID: <${index}@b.example>\n\n${lines.join('\n')}\n`,
      )
      .join('\n'),
}

const megabytes = Number(process.argv[2] ?? 10)
const some = letters(megabytes)
for (const [path, write] of Object.entries(formats)) {
  const bytes = Buffer.from(write(some), 'utf8')
  const start = performance.now()
  let texts = 0
  for await (const reading of readSource({ path, bytes })) if (reading.kind === 'text') texts += 1
  const seconds = (performance.now() - start) / 1000
  const speed = bytes.length / 1_000_000 / seconds
  console.log(
    `${path.padEnd(12)} ${String(texts).padStart(6)} texts ${speed.toFixed(1).padStart(7)} MB/s`,
  )
}
