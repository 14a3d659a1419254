/**
 * `npm run screens`: pictures of every view of the sample, in light, dark and on a phone, for `docs/screens/`.
 *
 * `npm run screens -- --to FOLDER --as png` puts them elsewhere, in another format;
 * words after that choose views by a part of their name.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root, setUp } from './setup.js'

setUp()
const { values, positionals } = parseArgs({
  options: { to: { type: 'string' }, as: { type: 'string', default: 'webp' } },
  allowPositionals: true,
})
const folder = values.to ?? join(root, 'docs', 'screens')
const { startChromium } = await import('../dist/test/room/chromium.js')
const { copyOfSample, openDossier, remove } = await import('../dist/test/room/open-dossier.js')
const { views } = await import('../dist/src/queries/index.js')

const shapes = [
  { name: 'light', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'dark', width: 1280, height: 900, colorScheme: 'dark' },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light' },
]

mkdirSync(folder, { recursive: true })
const dossier = await openDossier(copyOfSample())
const browser = await startChromium()
try {
  for (const [name, path] of pages(dossier.record())) {
    if (positionals.length > 0 && !positionals.some((word) => name.includes(word))) continue
    for (const shape of shapes) await take(name, path, shape)
  }
} finally {
  await browser.close()
  await dossier.close()
  remove(dossier.folder)
}

/** The views of the navigation, and the shapes of the reader. */
function pages(record) {
  const all = views.filter((view) => view.title !== undefined)
  const reply = longestAnswer(record)
  const person = [...record.findings('party')][0]
  return [
    ...all.map((view) => [view.path, `/${view.path}`]),
    ['search-found', '/search?q=grayling'],
    ...(reply === undefined
      ? []
      : [
          ['reader', `/documents/${reply.document}`],
          ['face-to-face', `/documents/${reply.document}?beside=${reply.body.answers}`],
          ['source', `/sources/${reply.document}`],
          ['cite', `/cite?page=${encodeURIComponent(`/documents/${reply.document}`)}`],
          ['review-answer', `/review?finding=${reply.id}`],
        ]),
    ...(person === undefined ? [] : [['person', `/people/${person.body.id}`]]),
  ]
}

/** The answer in which most was found: it shows most. */
function longestAnswer(record) {
  let best
  let most = -1
  for (const reply of record.findings('reply')) {
    if (record.document(reply.body.answers) === undefined) continue
    const kinds = ['verdict', 'reference']
    const count = kinds.reduce(
      (sum, kind) => sum + [...record.findings(kind, reply.document)].length,
      0,
    )
    if (count > most) [best, most] = [reply, count]
  }
  return best
}

async function take(name, path, { name: shape, width, height, colorScheme }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${dossier.address}${path}`)
  await page.waitForSelector('html[data-ready]')
  const session = await context.newCDPSession(page)
  const taken = await session.send('Page.captureScreenshot', {
    format: values.as,
    ...(values.as === 'png' ? {} : { quality: 70 }),
  })
  const file = join(folder, `${name}-${shape}.${values.as}`)
  writeFileSync(file, Buffer.from(taken.data, 'base64'))
  process.stderr.write(`${file}\n`)
  await context.close()
}
