/** `rejoinder dynamics`: the ladder of the lab, as a short paper or for programs. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import {
  actsOfList,
  type Lab,
  linksOfList,
  modelCsv,
  type Quarrel,
  quarrelIn,
  reactionWords,
  reportOf,
  resolveQuarrel,
  startLab,
  theoryRows,
  theorySweep,
  theoryWords,
  theoryXmile,
  undatedWords,
  usualLinks,
} from '../../capabilities/dynamics/index.ts'
import { parseEvents, parseLinks } from '../../capabilities/events/index.ts'
import { daysOf } from '../../record/index.ts'
import { type Command, type Given, type Output, Stopped, UsageError } from '../command.ts'
import { dateGiven } from '../date-given.ts'
import { withRecord } from '../dossier.ts'

export const dynamicsCommand: Command = {
  name: 'dynamics',
  takes: 'DIR',
  says: 'How the quarrel moved, and what the record can and cannot tell about why.',
  example: 'rejoinder dynamics letters/ --report > quarrel.md',
  options: [
    { name: 'report', says: 'the whole as a short paper (Markdown); reruns to the same figures' },
    {
      name: 'events',
      value: 'CSV',
      says: 'events from a list (CSV or PLOVER JSON) instead of from the papers',
    },
    { name: 'links', value: 'CSV', says: 'links between the events of that list' },
    { name: 'between', value: 'A,B', says: 'the two sides, by the codes of the events' },
    { name: 'from', value: 'DATE', says: 'first day of the window' },
    { name: 'to', value: 'DATE', says: 'last day of the window' },
    {
      name: 'turn',
      value: 'DATE',
      says: 'a day on which the level may have changed, declared beforehand',
    },
    {
      name: 'false-claims',
      value: 'SHARE',
      says: 'how often a side claims to answer and does not (0.15)',
    },
    { name: 'theory', says: 'what the theory of the dilemma implies, without any record' },
    { name: 'xmile', says: 'that theory as a stock-and-flow model for Stella and Vensim' },
    {
      name: 'model',
      value: 'FILE',
      says: 'run a stock-and-flow model (XMILE or Vensim) and print it as CSV',
    },
    {
      name: 'twins',
      value: 'COUNT',
      says: 'made-up records under each explanation (200; 0 for none)',
    },
    {
      name: 'tests',
      value: 'COUNT',
      says: 'made-up records for each test of a channel (as many as twins, 199 at most)',
    },
    { name: 'seed', value: 'NUMBER', says: 'seed of all draws (7)' },
  ],
  count: [0, 1],
  run: (given, output) => {
    const told = withoutRecord(given)
    if (told !== undefined) {
      output.print(told)
      return Promise.resolve(0)
    }
    if (given.words.length === 0) throw new UsageError('give the folder that holds the papers')
    return withRecord(given.words[0] ?? '', output, async (record) => {
      const wish = wishOf(given)
      const { quarrel, undated } = chosenQuarrel(given, output) ?? quarrelIn(record, wish)
      if (undated > 0) output.say(undatedWords(undated))
      if (quarrel === undefined) {
        output.print(nothingWords(wish))
        return 1
      }
      const lab = await climb(windowed(quarrel, wish), given, output)
      if (given.json) output.json(plainLab(lab))
      else
        output.print(
          given.has('report')
            ? reportOf(lab, titleOf(given), {
                fromList: given.value('events') !== undefined,
                undated,
                options: listOptions(given),
              })
            : summary(lab),
        )
      return 0
    })
  },
}

function nothingWords({ sides }: Wish): string {
  return sides === undefined
    ? 'No two sides act on each other in these events: there is nothing to count.'
    : `No act between ${sides[0]} and ${sides[1]} is told: there is nothing to count. The sides are written as "rejoinder events" writes them.`
}

/** Models and theory need no papers. */
function withoutRecord(given: Given): string | undefined {
  if (given.has('xmile')) return theoryXmile().trimEnd()
  if (given.has('theory')) {
    const runs = numberGiven(given, 'twins', 200)
    const wish = { seed: numberGiven(given, 'seed', 7), runs }
    return theoryWords(theoryRows(wish), theorySweep({ ...wish, runs: Math.min(runs, 60) }), runs)
  }
  const file = given.value('model')
  if (file === undefined) return undefined
  try {
    return modelCsv(wordsOf(file))
  } catch (error) {
    if (error instanceof Stopped) throw error
    throw new Stopped({
      code: 'unreadable',
      what: `cannot run "${file}": ${error instanceof Error ? error.message : String(error)}`,
      where: file,
      advice: 'subscripts, macros, modules and data from other files are not supported',
      weight: 'stops',
    })
  }
}

interface Wish {
  readonly sides: readonly [string, string] | undefined
  readonly from: number | undefined
  readonly to: number | undefined
}

function wishOf(given: Given): Wish {
  const between = given
    .value('between')
    ?.split(',')
    .map((side) => side.trim())
  if (between !== undefined && (between.length !== 2 || between[0] === between[1]))
    throw new UsageError('--between takes two codes with a comma, such as "A,B"')
  return {
    sides: between as [string, string] | undefined,
    from: dayGiven(given, 'from'),
    to: dayGiven(given, 'to'),
  }
}

function dayGiven(given: Given, name: string): number | undefined {
  const date = dateGiven(given.value(name))
  if (date === undefined) return undefined
  return name === 'to' ? daysOf(date).last + 1 : daysOf(date).first
}

/** The quarrel of a list, where one is given. */
function chosenQuarrel(
  given: Given,
  output: Output,
): { quarrel: Quarrel | undefined; undated: number } | undefined {
  const file = given.value('events')
  if (file === undefined) return undefined
  const { rows, troubles } = parseEvents(wordsOf(file))
  for (const { line, what } of troubles.slice(0, 10)) output.say(`${file}, line ${line}: ${what}`)
  if (rows.length === 0)
    throw new Stopped({
      code: 'unreadable',
      what: `there is no event that can be read in "${file}"`,
      where: file,
      advice:
        troubles.length === 0
          ? 'it needs a head with date_start, date_end, actor, target, kind and scale'
          : 'mend the lines named above',
      weight: 'stops',
    })
  const { acts, undated } = actsOfList(rows)
  const links = given.value('links')
  const quarrel = resolveQuarrel(
    { acts, links: links === undefined ? [] : linksOfList(parseLinks(wordsOf(links))) },
    { sides: wishOf(given).sides },
  )
  return { quarrel, undated }
}

function wordsOf(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8')
  throw new Stopped({
    code: 'unreadable',
    what: `there is no file "${file}"`,
    where: file,
    advice: 'give a CSV file with the columns of the code book',
    weight: 'stops',
  })
}

function windowed(quarrel: Quarrel, { from, to }: Wish): Quarrel {
  const start = from ?? quarrel.window.start
  const end = to ?? quarrel.window.end
  if (end <= start) throw new UsageError('the window ends before it starts')
  return { ...quarrel, window: { start, end } }
}

/** Runs in a thread of its own; what it says of its progress goes to stderr. */
async function climb(quarrel: Quarrel, given: Given, output: Output): Promise<Lab> {
  const falseRate = numberGiven(given, 'false-claims', usualLinks.falseRate)
  if (falseRate <= 0 || falseRate >= 1) throw new UsageError('--false-claims lies between 0 and 1')
  const twins = numberGiven(given, 'twins', 200)
  return await startLab(
    quarrel,
    {
      seed: numberGiven(given, 'seed', 7),
      twins,
      bootstrap: numberGiven(given, 'tests', Math.min(twins, 199)),
      sweeps: 1000,
      links: quarrel.links.length === 0 ? undefined : { ...usualLinks, falseRate },
      turn: dayGiven(given, 'turn'),
    },
    ({ done, of, what }) => output.progress(done, of, what),
  ).lab
}

function numberGiven(given: Given, name: string, usual: number): number {
  const words = given.value(name)
  if (words === undefined) return usual
  const value = Number(words)
  if (!Number.isFinite(value) || value < 0)
    throw new UsageError(`--${name} takes a number, not "${words}"`)
  return value
}

function titleOf(given: Given): string {
  return basename(given.value('events') ?? resolve(given.words[0] ?? ''))
}

/** The list that was counted, for the command that counts it again. */
function listOptions(given: Given): string[] {
  return ['events', 'links'].flatMap((name) => {
    const file = given.value(name)
    return file === undefined ? [] : [`--${name} "${file}"`]
  })
}

function plainLab({ quarrel, ...rest }: Lab): unknown {
  return { sides: quarrel.sides, window: quarrel.window, acts: quarrel.acts.length, ...rest }
}

/** What a reader wants to know first. */
function summary(lab: Lab): string {
  const [a, b] = lab.quarrel.sides
  return [
    `${lab.quarrel.acts.length} ${lab.quarrel.acts.length === 1 ? 'act' : 'acts'}; the two sides are ${a} and ${b}.`,
    ...lab.warnings.map((warning) => `${warning.stops ? 'Stop' : 'Mind'}: ${warning.words}`),
    ...lab.predictions
      .filter((one) => one.verdict !== 'open')
      .map((one) => `${one.verdict} “${one.explanation}” (${one.expects}): ${one.shows}`),
    ...reactionWords(lab),
    lab.support?.words ?? '',
    'The whole, with intervals and what cannot be told: --report',
  ]
    .filter((line) => line !== '')
    .join('\n')
}
