/**
 * The reading room in a real browser: how heavy and how soon the first page of
 * the sample is, and how a dossier of five thousand letters scrolls.
 */
import type { Browser, Page } from 'playwright-core'

import { serveRoom } from '../src/room/index.ts'
import { deskOver } from '../test/room/array-desk.ts'
import { startChromium } from '../test/room/chromium.ts'
import { copyOfSample, type OpenDossier, openDossier, remove } from '../test/room/open-dossier.ts'
import { arrayRecord, type Sketch } from '../test/support/array-record.ts'
import type { Figure } from './index.ts'
import { letter, seeded, sentencePool } from './letters.ts'

export async function* figures(): AsyncIterable<Figure> {
  const browser = await startChromium()
  try {
    const dossier = await openDossier(copyOfSample())
    yield* firstPage(browser, dossier)
    await dossier.close()
    remove(dossier.folder)
    yield* manyLetters(browser)
  } finally {
    await browser.close()
  }
}

/**
 * Five thousand letters of two sides over twenty years, every other one
 * answering the one before, in memory: what is measured is the room, and not
 * the build (see `build`).
 */
function manySketches(count: number): Sketch[] {
  const pool = sentencePool()
  const random = seeded(1)
  return Array.from({ length: count }, (_, index): Sketch => {
    const day = new Date(Date.UTC(1860, 0, 1) + index * 1.46 * 86_400_000)
      .toISOString()
      .slice(0, 10)
    const words = letter(pool, random).replace(/\n+/g, '\n')
    const [from, to] = index % 2 === 0 ? ['Mill', 'Abbey'] : ['Abbey', 'Mill']
    const exact = words.slice(0, 20)
    return {
      id: `letter-${index}`,
      date: day,
      from: [from!],
      to: [to!],
      words,
      findings:
        index % 2 === 0
          ? []
          : [
              { kind: 'reply', exact, body: { answers: `letter-${index - 1}`, how: 'stated' } },
              {
                kind: 'reference',
                exact,
                body: {
                  mention: 'm',
                  target: { kind: 'held', document: `letter-${index - 1}` },
                  relation: 'replies-to',
                  reasons: [],
                  alternatives: [],
                },
              },
            ],
    }
  })
}

async function* firstPage(browser: Browser, { address }: OpenDossier): AsyncIterable<Figure> {
  const page = await (await browser.newContext()).newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.ok()) bodies.push(response.body())
  })
  await page.goto(`${address}/`, { waitUntil: 'networkidle' })
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0)
  yield {
    what: 'first page of the sample, all of it, not compressed',
    value: bytes / 1024,
    unit: 'KB',
  }
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times: number[] = []
  for (let round = 0; round < 5; round += 1)
    times.push(await readyAfter(page, `${address}/exchange`))
  yield {
    what: 'until it answers to keys, CPU four times slower, median of 5',
    value: median(times),
    unit: 'ms',
  }
  await page.context().close()
}

async function readyAfter(page: Page, address: string): Promise<number> {
  await page.goto(address)
  await page.waitForSelector('html[data-ready]')
  return page.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? 0)
}

async function* manyLetters(browser: Browser): AsyncIterable<Figure> {
  const count = Number(process.env.BENCH_LETTERS ?? 5000)
  const record = arrayRecord(manySketches(count))
  const byId = new Map([...record.documents()].map((one) => [one.id, one]))
  const room = await serveRoom({
    desk: deskOver({ ...record, document: (id) => byId.get(id) }),
    port: 0,
    reader: 'ada',
  })
  const address = room.address.replace(/\/$/, '')
  yield { what: 'letters in the grown record', value: count, unit: '' }
  const pages = [
    '/exchange',
    '/documents',
    '/documents/letter-2501',
    '/documents/letter-2501?beside=letter-2500',
    '/review',
  ]
  for (const path of pages) {
    const [first, again] = [await served(address + path), await served(address + path)]
    yield {
      what: `server writes ${path}, first time after a change`,
      value: first.took,
      unit: 'ms',
    }
    yield {
      what: `server writes ${path}, again (${(again.bytes / 1024).toFixed(0)} KB)`,
      value: again.took,
      unit: 'ms',
    }
  }
  for (const path of pages.slice(0, 3)) {
    const page = await (
      await browser.newContext({ viewport: { width: 1300, height: 900 } })
    ).newPage()
    await page.goto(`${address}${path}`)
    await page.waitForSelector('html[data-ready]')
    const frames = await scrolled(page)
    yield {
      what: `scrolling ${path}: frame at the median`,
      value: quantile(frames, 0.5),
      unit: 'ms',
    }
    yield {
      what: `scrolling ${path}: frame at the 95th percentile`,
      value: quantile(frames, 0.95),
      unit: 'ms',
    }
    await page.context().close()
  }
  await room.close()
}

async function served(address: string): Promise<{ readonly took: number; readonly bytes: number }> {
  const began = performance.now()
  const answer = await fetch(address)
  const bytes = (await answer.arrayBuffer()).byteLength
  return { took: performance.now() - began, bytes }
}

/** Milliseconds between frames while the page runs down and up for three seconds. */
function scrolled(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = []
        let [last, step] = [performance.now(), 40]
        const began = last
        const frame = (now: number): void => {
          frames.push(now - last)
          last = now
          const end = document.documentElement.scrollHeight - innerHeight
          if (scrollY >= end) step = -40
          if (scrollY <= 0) step = 40
          scrollBy(0, step)
          if (now - began < 3000) requestAnimationFrame(frame)
          else resolve(frames.slice(2))
        }
        requestAnimationFrame(frame)
      }),
  )
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
