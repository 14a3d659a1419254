/**
 * Header fields of a mail: unfolded, decoded, and as the record wants them.
 *
 * Archives change addresses to keep them from robots (`ann at mill.example`)
 * and set names in brackets behind them; both are read as what they were.
 */
import { addressParser, decodeWords } from 'postal-mime'
import type { MarkedName } from '../reader.ts'

export interface HeaderField {
  /** In small letters. */
  readonly name: string
  readonly value: string
}

const longestValue = 20_000

/** The header fields of a stretch, which ends before the blank line. */
export function readHeaders(head: string): HeaderField[] {
  const fields: HeaderField[] = []
  for (const line of head.slice(0, 1_000_000).split(/\r\n?|\n/)) {
    const before = fields.at(-1)
    if (/^[ \t]/.test(line) && before !== undefined) {
      const value = `${before.value} ${line.trim()}`.slice(0, longestValue)
      fields[fields.length - 1] = { name: before.name, value }
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 1 || !/^[!-9;-~]+\s*$/.test(line.slice(0, colon))) continue
    const value = line.slice(colon + 1, colon + 1 + longestValue).trim()
    fields.push({ name: line.slice(0, colon).trim().toLowerCase(), value })
  }
  return fields
}

/** The first field of a name, decoded. */
export function headerOf(fields: readonly HeaderField[], name: string): string | undefined {
  const value = fields.find((field) => field.name === name)?.value
  if (value === undefined) return undefined
  const words = value.includes('=?') ? decodeWords(value) : value
  return words.replace(/\s+/g, ' ').trim().normalize('NFC')
}

/** Message ids in a field, without what programs write around them. */
export function messageIds(value: string | undefined): string[] {
  const found = (value ?? '').match(/<[^<>\s]{1,998}>/g) ?? []
  return [...new Set(found)]
}

/** Names and addresses of a field; groups give their members. */
export function namesIn(value: string | undefined): MarkedName[] {
  if (value === undefined || value === '') return []
  const archived = /^(\S+) at (\S+)(?:\s+\((.*)\))?$/.exec(value)
  if (archived !== null) {
    const [, user = '', host = '', name = ''] = archived
    return [named(name, `${user}@${host}`)]
  }
  return addressParser(value, { flatten: true })
    .slice(0, 5_000)
    .flatMap(({ name, address }) => {
      const readable = decodeWords(name ?? '').replace(/ at (?=\S+\.\S+$)/, '@')
      return readable === '' && !address ? [] : [named(readable, address ?? '')]
    })
}

function named(name: string, address: string): MarkedName {
  const words = name
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
  const plain = address.trim().toLowerCase()
  if (plain === '') return { name: words }
  return { name: words === '' ? plain : words, address: plain }
}
