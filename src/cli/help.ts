/** Help: all commands on a page, and one command with its options and an example. */
import type { Command, Option } from './command.ts'

const common: readonly Option[] = [
  { name: 'json', says: 'answer for programs: one JSON document' },
  { name: 'help', says: 'this' },
]

export const exitCodes: readonly (readonly [code: number, says: string])[] = [
  [0, 'done'],
  [1, 'done, and something in the sources needs attention'],
  [2, 'wrong usage'],
  [3, 'could not be done'],
]

export function help(commands: readonly Command[]): string {
  return [
    'Rejoinder turns the paper of a dispute into a record that can be checked.',
    '',
    'rejoinder COMMAND DIR …    DIR is a folder of papers',
    '',
    ...columns(commands.map(({ name, takes, says }) => [`${name} ${takes}`, says])),
    '',
    '"rejoinder help COMMAND" says more, "rejoinder version" which one this is.',
    '',
    'Exit codes:',
    ...columns(exitCodes.map(([code, says]) => [String(code), says])),
  ].join('\n')
}

export function helpOf({ name, takes, says, example, options }: Command): string {
  return [
    `rejoinder ${name} ${takes}`,
    '',
    ...foldAt(says, 80),
    '',
    ...columns([...options, ...common].map((one) => [optionWords(one), one.says])),
    '',
    'for example:',
    `  ${example}`,
  ].join('\n')
}

export function optionWords({ name, value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`
}

/** Two columns; the second is folded at 80 characters and hangs. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.min(26, Math.max(...rows.map(([words]) => words.length)) + 2)
  return rows.flatMap(([words, says]) => {
    const lines = foldAt(says, 78 - first)
    const lead = words.length < first ? [] : [`  ${words}`]
    const head = lead.length === 0 ? words : ''
    return [...lead, ...lines.map((line, at) => `  ${(at === 0 ? head : '').padEnd(first)}${line}`)]
  })
}

/** Words in lines of at most `width` characters. */
export function foldAt(words: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
