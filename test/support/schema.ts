/** As much of JSON Schema as the schemas in `docs/schemas/` use; a word that is not known is a fault of the schema. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Schema = Readonly<Record<string, unknown>>

const known: readonly string[] = [
  '$schema',
  '$id',
  '$ref',
  'title',
  'description',
  'type',
  'properties',
  'required',
  'items',
  'additionalProperties',
  'enum',
  'const',
  'anyOf',
  'minimum',
  'maximum',
]

const folder = new URL('../../../docs/schemas/', import.meta.url)

export function schema(name: string): Schema {
  return JSON.parse(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')) as Schema
}

/** What is wrong with a value, each with its path; nothing when it fits. */
export function faults(value: unknown, rule: Schema, path = '$'): string[] {
  const strange = Object.keys(rule).filter((word) => !known.includes(word))
  if (strange.length > 0) return [`${path}: the schema says "${strange[0]}"`]
  if (typeof rule.$ref === 'string') return faults(value, schema(rule.$ref), path)
  if (Array.isArray(rule.anyOf)) return anyOf(value, rule.anyOf as Schema[], path)
  return [
    ...ofType(value, rule, path),
    ...ofValue(value, rule, path),
    ...inArray(value, rule, path),
    ...inObject(value, rule, path),
  ]
}

function anyOf(value: unknown, rules: readonly Schema[], path: string): string[] {
  const all = rules.map((rule) => faults(value, rule, path))
  return all.some((one) => one.length === 0)
    ? []
    : (all.sort((a, b) => a.length - b.length)[0] ?? [])
}

function ofType(value: unknown, { type }: Schema, path: string): string[] {
  if (type === undefined) return []
  const types = Array.isArray(type) ? (type as string[]) : [type as string]
  return types.some((one) => is(value, one)) ? [] : [`${path}: is no ${types.join(' or ')}`]
}

function is(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

function ofValue(value: unknown, rule: Schema, path: string): string[] {
  const wrong =
    (Array.isArray(rule.enum) && !rule.enum.includes(value)) ||
    ('const' in rule && rule.const !== value) ||
    (typeof rule.minimum === 'number' && (value as number) < rule.minimum) ||
    (typeof rule.maximum === 'number' && (value as number) > rule.maximum)
  return wrong ? [`${path}: ${JSON.stringify(value)} may not stand here`] : []
}

function inArray(value: unknown, { items }: Schema, path: string): string[] {
  if (!Array.isArray(value) || items === undefined) return []
  return value.flatMap((one, at) => faults(one, items as Schema, `${path}[${at}]`))
}

function inObject(value: unknown, rule: Schema, path: string): string[] {
  if (!is(value, 'object')) return []
  const properties = (rule.properties ?? {}) as Readonly<Record<string, Schema>>
  const missing = ((rule.required ?? []) as string[])
    .filter((name) => !(name in (value as object)))
    .map((name) => `${path}: lacks "${name}"`)
  const inner = Object.entries(value as object).flatMap(([name, one]) => {
    const own = properties[name]
    if (own !== undefined) return faults(one, own, `${path}.${name}`)
    if (rule.additionalProperties === false) return [`${path}: "${name}" is not in the schema`]
    return typeof rule.additionalProperties === 'object'
      ? faults(one, rule.additionalProperties as Schema, `${path}.${name}`)
      : []
  })
  return [...missing, ...inner]
}
