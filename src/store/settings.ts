/** Reads `rejoinder.yaml`: what it says, or where it is broken. */
import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'

import { noSettings, type Problem, type Settings } from '../record/index.ts'

const words = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value)),
)
const list = v.union([
  v.array(words),
  v.pipe(
    words,
    v.transform((one) => [one]),
  ),
])

const party = v.strictObject({
  name: words,
  short: v.optional(words),
  names: v.optional(list, []),
  kind: v.optional(v.picklist(['organisation', 'person', 'office'])),
  authority: v.optional(list, []),
})

const withheld = v.strictObject({
  document: v.optional(words),
  exact: v.optional(words),
  party: v.optional(words),
  reason: v.optional(words),
})

const edition = v.strictObject({
  withhold: v.optional(v.array(withheld), []),
  address: v.optional(words),
})

const years = v.pipe(
  words,
  v.regex(/^\s*\d{4}(?:\s*[-–]\s*\d{4})?\s*$/, 'a year or two, as "1890-1931"'),
  v.transform((said) => {
    const [first = 0, last = first] = (said.match(/\d{4}/g) ?? []).map(Number)
    return { first, last }
  }),
  v.check(({ first, last }) => first <= last, 'the earlier year first, as "1890-1931"'),
)

const settings = v.strictObject({
  title: v.optional(words),
  description: v.optional(words),
  editors: v.optional(list, []),
  rights: v.optional(words),
  cite: v.optional(words),
  parties: v.optional(v.array(party), []),
  language: v.optional(v.pipe(words, v.regex(/^[a-z]{2}$/, 'two small letters, as "en"'))),
  editions: v.optional(v.record(v.string(), edition)),
  years: v.optional(years),
  timeZone: v.optional(v.pipe(words, v.check(isZone, 'a time zone, as "Europe/Moscow"'))),
})

export interface ReadSettings {
  readonly settings: Settings
  readonly problem?: Problem
}

/** What a dossier's settings file says; no settings when there is no file. */
export function readSettings(file: string): ReadSettings {
  if (!existsSync(file)) return { settings: noSettings }
  const counter = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter })
  const [error] = document.errors
  if (error !== undefined) {
    const line = counter.linePos(error.pos[0]).line
    const [why = error.code] = error.message.split('\n')
    return broken(file, line, why.replace(/ at line \d+, column \d+:?$/, ''))
  }
  const values = valuesOf(document)
  if (typeof values === 'string') return broken(file, 1, values)
  const checked = v.safeParse(settings, values.values ?? {})
  if (checked.success) return { settings: checked.output as Settings }
  const [issue] = checked.issues
  const path = (issue.path ?? []).map((step) => step.key as string | number)
  const node = path.length === 0 ? undefined : nodeAt(document, path)
  const line = node === undefined ? 1 : counter.linePos(node).line
  return broken(file, line, issueWords(issue, path))
}

/** What is wrong with a setting, in words that tell what it takes. */
function issueWords(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const key = path.findLast((step) => typeof step === 'string') ?? ''
  if (path.length === 0) return 'its lines are to read "key: value"'
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `"${key}" is no setting here; there are ${keysBeside(path).join(', ')}`
  if (issue.received === 'undefined') return `"${key}" is missing`
  switch (issue.type) {
    case 'array':
      return `"${key}" takes a list, each of it begun with "- "`
    case 'object':
    case 'strict_object':
    case 'record':
      return `"${key}" takes lines of its own, "key: value", set in below it`
    case 'picklist':
      return `"${key}" takes one of ${issue.expected?.replace(/[()"]/g, '').replaceAll(' | ', ', ')}`
    case 'union':
      return `"${key}" takes words`
    default:
      return `"${key}": ${issue.message}`
  }
}

/** The settings that may stand where a path ends. */
function keysBeside([first, ...rest]: readonly (string | number)[]): string[] {
  if (rest.length === 0) return Object.keys(settings.entries)
  if (first === 'parties') return Object.keys(party.entries)
  return Object.keys(rest.length > 2 ? withheld.entries : edition.entries)
}

/** The values, or why they cannot be had: a file may unfold without end. */
function valuesOf(document: ReturnType<typeof parseDocument>): { values: unknown } | string {
  try {
    return { values: document.toJS({ maxAliasCount: 100 }) as unknown }
  } catch (error) {
    return (error as Error).message
  }
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Where in the file a value stands, or the nearest thing around it that has a place. */
function nodeAt(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as
      | { readonly range?: readonly number[] }
      | undefined
    if (node?.range?.[0] !== undefined) return node.range[0]
  }
  return undefined
}

function broken(file: string, line: number, why: string): ReadSettings {
  return {
    settings: noSettings,
    problem: {
      code: 'settings-broken',
      what: `cannot read the settings in "rejoinder.yaml": ${why}`,
      where: `${file}, line ${line}`,
      advice: `mend line ${line}, or move the file away to go on without settings`,
      weight: 'stops',
    },
  }
}
