/**
 * Tracing quotations: CPU time, recall, and how both grow with the text, beside the
 * means that others use (an approximate scan, diff-match-patch, SQLite's full text).
 *
 * Sizes in megabytes stand in `SIZES` (usually `10,100`; `10,100,1000` takes a quarter
 * of an hour; `real` is the real text of the corpora). CPU is user and system time of this process; the index is read from disk,
 * warm. A quotation is found when the document is right and the places overlap by half, or where the
 * same words stand once more.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  openSeedIndex,
  type SeedIndex,
  updateSeedIndex,
} from '../src/capabilities/quotations/engine/seed-index.ts'
import { largeShape, usualShape } from '../src/capabilities/quotations/engine/seeds.ts'
import { dropFromCache } from './cold-files.ts'
import { grownDocuments, noisy } from './grown-text.ts'
import type { Figure } from './index.ts'
import { seeded } from './letters.ts'
import { finder } from './quotation-engine.ts'
import { type Found, type Peer, peersOf } from './quotation-peers.ts'
import {
  absentQuotes,
  type Quote,
  quotesFrom,
  type TextFile,
  writeText,
} from './quotation-texts.ts'
import { throughput } from './quotation-workers.ts'
import { absentDocuments, realDocuments } from './real-text.ts'

const sizes = (process.env.SIZES ?? '10,100').split(',')
const quotesEach = Number(process.env.QUOTES ?? 300)

export async function* figures(): AsyncIterable<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-bench-'))
  const slopes = new Map<string, [number, number][]>()
  try {
    for (const size of sizes)
      if (size === 'real') yield* oneSize(join(folder, size), realTexts(), new Map())
      else yield* oneSize(join(folder, size), grownTexts(Number(size)), slopes)
    for (const [name, points] of slopes)
      if (points.length > 1)
        yield {
          what: `${name}: growth exponent of CPU over ${sizes.filter(Number).join(', ')} MB`,
          value: slope(points),
          unit: '',
        }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is searched, and what is not in it. */
interface Texts {
  readonly name: string
  readonly documents: Iterable<string>
  readonly absent: Iterable<string>
  /** From so many of the first documents quotations are taken. */
  readonly quoted: number
}

function grownTexts(size: number): Texts {
  return {
    name: `${size} MB`,
    documents: grownDocuments(size * 1e6, 1),
    absent: grownDocuments(1e6, 424242),
    // The first megabyte: the same quotations at every size.
    quoted: 110,
  }
}

function realTexts(): Texts {
  return {
    name: 'real text',
    documents: realDocuments(),
    absent: absentDocuments(),
    quoted: Infinity,
  }
}

async function* oneSize(
  folder: string,
  { name: text, documents: all, absent, quoted }: Texts,
  slopes: Map<string, [number, number][]>,
): AsyncIterable<Figure> {
  const file = writeText(`${folder}.txt`, all)
  const size = file.starts.at(-1)! / 1e6
  const characters = file.starts.at(-1)!
  const given = process.env.SHAPE?.split(',').map(Number)
  const shape = given
    ? { length: given[0]!, stride: given[1]!, bits: given[2]! }
    : size > 300
      ? largeShape
      : usualShape
  const begun = process.cpuUsage()
  const documents = function* () {
    for (let at = 0; at + 1 < file.starts.length; at++)
      yield { name: String(at), stamp: '', words: () => file.words(at, 0, Number.MAX_SAFE_INTEGER) }
  }
  const index = updateSeedIndex(folder, documents(), { shape })
  const seconds = cpu(begun) / 1000
  yield { what: `${text}: built, one core`, value: characters / 1e6 / seconds, unit: 'MB/s' }
  yield { what: `${text}: index on disk`, value: index.bytes / characters, unit: 'of the text' }
  const opening = process.cpuUsage()
  openSeedIndex(folder)?.close()
  yield { what: `${text}: opening`, value: cpu(opening), unit: 'ms' }
  const own = [...quotesFrom(file, { count: quotesEach, documents: quoted })]
  const random = seeded(7)
  const classes: [string, readonly Quote[]][] = [
    ['exact', own],
    ['5 % noise', own.map((one) => ({ ...one, text: noisy(one.text, 0.05, random) }))],
    ['15 % noise', own.map((one) => ({ ...one, text: noisy(one.text, 0.15, random) }))],
    ['absent', absentQuotes(absent, Math.min(100, quotesEach))],
  ]
  const engine = engineOf(index, file)
  for (const [, quotes] of classes) for (const quote of quotes.slice(0, 20)) engine.find(quote.text)
  for (const [name, quotes] of classes) {
    const { mean, p95, found } = measure(engine, quotes, file)
    slopes.set(name, [...(slopes.get(name) ?? []), [characters, mean]])
    yield {
      what: `${text}, ${name}: a quotation`,
      value: mean,
      unit: 'CPU ms',
      beside: `95th of 100: ${p95.toFixed(2)} ms`,
    }
    yield {
      what: `${text}, ${name}: ${name === 'absent' ? 'answered all the same' : 'recall'}`,
      value: found,
      unit: '',
    }
  }
  yield {
    what: `${text}: memory of the process`,
    value: process.memoryUsage().rss / 2 ** 20,
    unit: 'MiB',
  }
  const noise = classes[1]![1]
  yield* cold(engine, noise, { text, paths: [folder, `${folder}.txt`] })
  for (const [name, quotes] of classes.slice(0, 2)) {
    const { byClock, byCpu } = await throughput({
      folder,
      path: `${folder}.txt`,
      starts: file.starts,
      texts: quotes.map((one) => one.text),
    })
    yield {
      what: `${text}, ${name}: two workers`,
      value: byClock,
      unit: 'quotations a second',
      beside: `${byCpu.toFixed(0)} by CPU, had they two processors of their own`,
    }
  }
  const ours = measure(engine, noise, file).mean
  for (const peer of peersOf(file, size)) {
    const { mean, found } = measure(peer, noise.slice(0, peer.quotes), file)
    yield {
      what: `${text}, 5 % noise: ${peer.name}`,
      value: mean,
      unit: 'CPU ms',
      beside: `recall ${found.toFixed(2)}, ${(mean / ours).toFixed(0)} times ours`,
    }
    peer.close()
  }
  index.close()
  file.close()
}

function engineOf(index: SeedIndex, file: TextFile): Peer {
  return { name: 'ours', quotes: quotesEach, find: finder(index, file), close: () => {} }
}

/** Quotations asked of a cold disk: each has the whole cache dropped before it. */
const coldQuotes = 40

interface Cold {
  readonly text: string
  readonly paths: readonly string[]
}

function* cold(engine: Peer, quotes: readonly Quote[], { text, paths }: Cold): Iterable<Figure> {
  const times: number[] = []
  for (const quote of quotes.slice(-coldQuotes)) {
    if (!dropFromCache(paths)) return
    const begun = performance.now()
    engine.find(quote.text)
    times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  yield {
    what: `${text}, 5 % noise, cold disk: a quotation, median`,
    value: times[times.length >> 1]!,
    unit: 'ms of the clock',
    beside: `95th of 100: ${times[Math.floor(times.length * 0.95)]!.toFixed(1)} ms`,
  }
}

interface Measure {
  readonly mean: number
  readonly p95: number
  readonly found: number
}

function measure(peer: Peer, quotes: readonly Quote[], file: TextFile): Measure {
  const times: number[] = []
  let found = 0
  for (const quote of quotes) {
    const begun = process.cpuUsage()
    const place = peer.find(quote.text)
    times.push(cpu(begun))

    if (place === undefined) continue
    if (quote.document < 0) found += 1
    else if (isThere(place, quote, file)) found += 1
  }
  times.sort((a, b) => a - b)
  return {
    mean: times.reduce((sum, one) => sum + one, 0) / times.length,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    found: found / quotes.length,
  }
}

/** At its place; or, in real text, where the same words stand once more. */
function isThere(place: Found, quote: Quote, file: TextFile): boolean {
  if (place.document === quote.document && overlap(place, quote) >= 0.5) return true
  const half = quote.words.slice(quote.words.length / 4, (quote.words.length * 3) / 4)
  return file.words(place.document, place.start, place.end).includes(half)
}

function overlap(one: { start: number; end: number }, other: Quote): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

function cpu(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

/** Least squares over the logarithms. */
function slope(points: readonly [number, number][]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const)
  const x = logs.reduce((sum, [one]) => sum + one, 0) / logs.length
  const y = logs.reduce((sum, [, one]) => sum + one, 0) / logs.length
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}
