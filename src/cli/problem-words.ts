/** Problems in words: what, where, what to do; the worst first, many of a kind together. */
import type { Problem } from '../record/index.ts'
import type { ExitCode } from './command.ts'
import { foldAt } from './help.ts'

/** One table turns the worst problem into an exit code: the first weight that any of them has. */
const codes: readonly (readonly [Problem['weight'], ExitCode])[] = [
  ['stops', 3],
  ['attention', 1],
  ['remark', 0],
]

export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  const weights = new Set(problems.map(({ weight }) => weight))
  return codes.find(([weight]) => weights.has(weight))?.[1] ?? 0
}

export function problemWords({ what, where, advice }: Problem, width: number): string {
  const indented = (words: string): string =>
    foldAt(words, width - 4)
      .map((line) => `    ${line}`)
      .join('\n')
  const place = what.includes(where) ? [] : [indented(`in ${where}`)]
  return [foldAt(what, width).join('\n'), ...place, indented(advice)].join('\n')
}

/** Of one kind no more than these are written out for people; `--json` has all. */
const shownOfAKind = 5

export function problemList(problems: readonly Problem[], width: number): string {
  const shown: string[] = []
  for (const code of new Set(problems.map((one) => one.code))) {
    const same = problems.filter((one) => one.code === code)
    shown.push(...same.slice(0, shownOfAKind).map((one) => problemWords(one, width)))
    const more = same.length - shownOfAKind
    if (more > 0) shown.push(`and ${more} more of the same kind (${code}); --json lists them all`)
  }
  return shown.join('\n')
}
