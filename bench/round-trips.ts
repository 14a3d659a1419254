/**
 * Out and back over every corpus: does each edition come back as it went, and
 * is every TEI file valid?
 *
 * Of each corpus forty papers are taken, evenly drawn, or as many as
 * REJOINDER_PAPERS says (`all`); REJOINDER_CORPUS names some corpora by parts of
 * their names, with commas between. A few findings are judged first, so that there
 * is something to lose. All figures but the first of a corpus should be 0.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { validateXML } from 'xmllint-wasm'
import { formsOf, layOut } from '../src/cli/eval/corpus.ts'
import { takeIn, takeTei } from '../src/edition/index.ts'
import { rejoinder } from '../test/support/command-line.ts'
import type { Figure } from './index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpora = join(root, '..', 'shared', 'corpora')
const profile = join(root, 'src', 'edition', 'tei', 'profile.rng')
const teiAll = join(root, '..', 'shared', 'schemas', 'tei_all.rng')

export async function* figures(): AsyncIterable<Figure> {
  for (const name of ['weir', 'sino-soviet-1962-64']) if (isWanted(name)) yield* ofSample(name)
  if (!existsSync(corpora)) return
  const most = process.env.REJOINDER_PAPERS ?? '40'
  for (const corpus of readdirSync(corpora).sort()) {
    const folder = join(corpora, corpus)
    if (!statSync(folder).isDirectory() || /^events-/.test(corpus) || !isWanted(corpus)) continue
    for (const papers of foldersOf(folder)) {
      const laid = layOut(folder, { papers, ...(most === 'all' ? {} : { most: Number(most) }) })
      try {
        if (readdirSync(join(laid.dossier, 'sources')).length > 0)
          yield* ofDossier(`${corpus} ${papers}`.trim(), laid.dossier)
      } finally {
        laid.remove()
      }
    }
  }
}

function isWanted(name: string): boolean {
  const wanted = process.env.REJOINDER_CORPUS
  return wanted === undefined || wanted.split(',').some((one) => name.includes(one))
}

/** Every folder of papers of a corpus: plain texts, TEI, mailboxes, or what else it has. */
function foldersOf(folder: string): string[] {
  const forms = formsOf(folder)
  if (forms.length > 0) return forms
  const others = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'gold')
    .map((entry) => entry.name)
  return ['', ...others]
}

async function* ofSample(name: string): AsyncIterable<Figure> {
  const dossier = mkdtempSync(join(tmpdir(), 'rejoinder-round-sample-'))
  try {
    const sources = join(root, 'samples', name, 'sources')
    cpSync(sources, join(dossier, 'sources'), { recursive: true })
    yield* ofDossier(`the sample ${name}`, dossier)
  } finally {
    rmSync(dossier, { recursive: true, force: true })
  }
}

/** One dossier out and back; every figure but the first should be 0. */
export async function* ofDossier(name: string, one: string): AsyncIterable<Figure> {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-round-'))
  try {
    const documents = (await rejoinder('documents', one, '--json')).json() as unknown[]
    yield { what: `${name}: documents, held and known`, value: documents.length, unit: '' }
    await judgeSome(one)
    for (const format of ['bag', 'json', 'tei'])
      await rejoinder('export', one, '--as', format, '--to', join(home, format))
    yield* sameBytes(name, home)
    yield* teiBack(name, home)
    for (const [schema, which] of [
      [profile, 'our profile'],
      [teiAll, 'TEI all'],
    ] as const)
      if (existsSync(schema))
        yield {
          what: `${name}: TEI files not valid by ${which}`,
          value: await invalid(join(home, 'tei', 'documents'), schema),
          unit: '',
        }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function judgeSome(home: string): Promise<void> {
  const references = (await rejoinder('references', home, '--json')).json() as readonly {
    readonly id?: string
  }[]
  const verbs = ['confirm', 'reject']
  for (const [index, { id }] of references.slice(0, 4).entries())
    if (id !== undefined) await rejoinder('judge', home, verbs[index % 2]!, id, '--who', 'bench')
}

/** Bag and JSON: taken in elsewhere and written out again. */
async function* sameBytes(name: string, home: string): AsyncIterable<Figure> {
  const two = join(home, 'two')
  await rejoinder('import', two, join(home, 'bag'))
  await rejoinder('export', two, '--as', 'bag', '--to', join(home, 'bag-2'))
  await rejoinder('export', two, '--as', 'json', '--to', join(home, 'json-2'))
  const three = join(home, 'three')
  mkdirSync(three)
  takeIn(join(home, 'json', 'record.json'), three)
  const differ = (what: string, one: string, other: string): Figure => ({
    what: `${name}: files of the ${what} that differ`,
    value: differing(join(home, one), join(home, other)),
    unit: '',
  })
  yield differ('bag', 'bag', 'bag-2')
  yield differ('JSON export', 'json', 'json-2')
  yield differ('dossier taken in from JSON', 'two', 'three')
}

/** TEI: with its papers to the byte; from the files alone words, ids and judgements. */
async function* teiBack(name: string, home: string): AsyncIterable<Figure> {
  const four = join(home, 'four')
  takeTei(join(home, 'tei'), four)
  const bytes = differing(join(home, 'three'), four)
  yield { what: `${name}: papers of the TEI export that differ`, value: bytes, unit: '' }
  rmSync(join(home, 'tei', 'papers.json'))
  await rejoinder('import', join(home, 'five'), join(home, 'tei'))
  await rejoinder('export', join(home, 'five'), '--as', 'json', '--to', join(home, 'json-5'))
  const [one, five] = [wholeIn(join(home, 'json')), wholeIn(join(home, 'json-5'))]
  const lost = (what: string, of: (whole: Whole) => readonly string[]): Figure => {
    const there = new Set(of(five))
    const gone = of(one).filter((each) => !there.has(each))
    return { what: `${name}: ${what} lost in the TEI files alone`, value: gone.length, unit: '' }
  }
  yield lost('words or heads', ({ documents }) => documents.map(headOf))
  yield lost('judgements', ({ judgements }) => judgements.map((each) => JSON.stringify(each)))
}

interface Whole {
  readonly documents: readonly Readonly<Record<string, unknown>>[]
  readonly judgements: readonly unknown[]
}

/**
 * Whose a name is follows from the settings, which stand in no TEI file; where the words
 * lay does not return. What comes from a file of ours
 * says so.
 */
function headOf({ witnesses: _, own: __, ...document }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(document, (key, value: unknown) => (key === 'party' ? undefined : value))
}

function wholeIn(folder: string): Whole {
  return JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')) as Whole
}

/** Files that are in one folder and not, or otherwise, in the other; what is derived is left out. */
function differing(one: string, other: string): number {
  const [ours, theirs] = [bytesOf(one), bytesOf(other)]
  const names = new Set([...ours.keys(), ...theirs.keys()])
  return [...names].filter((name) => ours.get(name) !== theirs.get(name)).length
}

function bytesOf(home: string): Map<string, string> {
  return new Map(
    readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.rejoinder'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(home.length), readFileSync(file, 'base64')]),
  )
}

/** So many files are held against a schema at once: with two thousand the validator runs out of memory. */
const batch = 250

async function invalid(folder: string, schema: string): Promise<number> {
  const names = readdirSync(folder)
  const wrong = new Set<string>()
  for (let at = 0; at < names.length; at += batch)
    for (const name of await invalidAmong(folder, names.slice(at, at + batch), schema))
      wrong.add(name)
  return wrong.size
}

async function invalidAmong(
  folder: string,
  names: readonly string[],
  schema: string,
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: names.map((fileName) => ({
      fileName,
      contents: readFileSync(join(folder, fileName), 'utf8'),
    })),
    schema: [readFileSync(schema, 'utf8')],
    extension: 'relaxng',
    initialMemoryPages: 4000,
    maxMemoryPages: 16_000,
  })
  for (const { rawMessage } of errors.slice(0, 3)) process.stderr.write(`    ${rawMessage}\n`)
  return errors.map((error) => error.loc?.fileName ?? error.rawMessage)
}
