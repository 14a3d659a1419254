/** The program `rejoinder`: finds the command, reads its options, runs it. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { type Command, type ExitCode, type Given, Stopped, UsageError } from './command.ts'
import { commands } from './commands.ts'
import { help, helpOf } from './help.ts'
import { meantBy } from './meant.ts'
import { openOutput } from './output.ts'
import { problemWords } from './problem-words.ts'
import type { Streams } from './streams.ts'
import { problemOf } from './trouble.ts'

/** Runs a command and gives its exit code; nothing is thrown for what a user can do wrong. */
export async function main(
  words: readonly string[],
  streams: Streams = process,
): Promise<ExitCode> {
  leaveWhenNobodyReads(streams)
  const output = openOutput(streams)
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return showHelp(rest[0])
  if (name === 'version' || name === '--version' || name === '-v') {
    output.print(version())
    return 0
  }
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return noCommand(name)
  try {
    const given = readOptions(command, rest)
    if (given === undefined) return showHelp(command.name)
    return await command.run(given, output)
  } catch (error) {
    return fail(command, error)
  }

  function showHelp(wanted: string | undefined): ExitCode {
    const about = commands.find((one) => one.name === wanted)
    if (about === undefined && wanted !== undefined) return noCommand(wanted)
    output.print(about === undefined ? help(commands) : helpOf(about))
    return 0
  }

  function noCommand(name: string): ExitCode {
    const meant = meantBy(name, commands)
    const advice = meant === undefined ? '' : `; perhaps you mean "rejoinder ${meant}"`
    output.say(`rejoinder: there is no command "${name}"${advice}; "rejoinder help" lists them`)
    return 2
  }

  function fail({ name }: Command, error: unknown): ExitCode {
    if (error instanceof UsageError) {
      output.say(`rejoinder ${name}: ${error.message}; "rejoinder help ${name}" says more`)
      return 2
    }
    const problem = error instanceof Stopped ? error.problem : problemOf(error)
    if (problem === undefined) throw error
    output.say(problemWords(problem, output.width))
    return 3
  }
}

/** As the package says it, for whoever reports a fault or cites a figure. */
function version(): string {
  const { version } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  ) as { readonly version: string }
  return `rejoinder ${version}, on Node ${process.versions.node}`
}

/** `rejoinder documents … | head`: the reader has what he wanted, and that is no error. */
function leaveWhenNobodyReads(streams: Streams): void {
  if (streams !== process) return
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** What was given to a command; undefined when it was asked for its help. */
function readOptions(command: Command, words: readonly string[]): Given | undefined {
  const { values, positionals } = parsed(command, words)
  if (values.help === true) return undefined
  const [fewest, most] = command.count
  if (positionals.length < fewest || positionals.length > most)
    throw new UsageError(`it takes ${command.takes}`)
  const list = (option: string): string[] => {
    const value = values[option]
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
  }
  return {
    words: positionals,
    has: (option) => values[option] === true,
    value: (option) => list(option)[0],
    values: list,
    json: values.json === true,
  }
}

interface ParsedWords {
  readonly values: Readonly<Record<string, unknown>>
  readonly positionals: readonly string[]
}

/** The id of a finding may begin with a dash; no option has one dash and so many letters. */
const idLikeOption = /^-[A-Za-z0-9_][A-Za-z0-9_-]{14}$/
const aside = '\u0000'

function parsed(command: Command, words: readonly string[]): ParsedWords {
  const own = command.options.map(({ name, value, many }) => [
    name,
    { type: value === undefined ? 'boolean' : 'string', multiple: many ?? false } as const,
  ])
  try {
    const { values, positionals } = parseArgs({
      args: words.map((word) => (idLikeOption.test(word) ? `${aside}${word}` : word)),
      allowPositionals: true,
      options: {
        ...Object.fromEntries(own),
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return { values, positionals: positionals.map((word) => word.replace(aside, '')) }
  } catch (error) {
    const [first = ''] = (error as Error).message.split('. ')
    const names = command.options.map(({ name }) => `--${name}`).join(', ')
    const takes =
      /^Unknown option/.test(first) && names !== '' ? `; there are ${names}, --json` : ''
    throw new UsageError(`${first.charAt(0).toLowerCase()}${first.slice(1)}${takes}`)
  }
}
