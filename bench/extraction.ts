/** Dev: extraction against gold sets. */
import { readFileSync } from 'node:fs'
import { quotationsOf } from '../src/capabilities/quotations/find/quotations-of.ts'
import { layBare } from '../src/capabilities/quotations/find/lay.ts'
import { english, languages } from '../src/languages/index.ts'

const dir = '../shared/corpora/'
const lines = (f: string) => readFileSync(dir + f, 'utf8').trim().split('\n').map((l) => JSON.parse(l))
const show = Number(process.argv[3] ?? 0)
const only = process.argv[2]

const near = (a: { start: number; end: number }, b: { start: number; end: number }, slack: number) =>
  Math.abs(a.start - b.start) <= slack && Math.abs(a.end - b.end) <= slack

function run(set: string, spansOf: (g: any) => { start: number; end: number }[], accept: (g: any) => boolean, variants: (q: any) => { start: number; end: number }[]) {
  const docs = new Map(lines(`${set}/docs.jsonl`).map((d) => [d.id, d]))
  const gold = lines(`${set}/gold.jsonl`).filter(accept)
  const found = new Map<string, any[]>()
  const t0 = process.cpuUsage().user
  let chars = 0
  for (const d of docs.values()) {
    const language = languages.find((l) => l.code === d.lang)?.quotation ?? english.quotation!
    chars += d.text.length
    found.set(d.id, quotationsOf(layBare(d.text), language))
  }
  const ms = (process.cpuUsage().user - t0) / 1000
  let hit = 0, all = 0, shown = 0
  const by = new Map<string, [number, number]>()
  let used = new Set<any>()
  for (const g of gold) {
    for (const span of spansOf(g)) {
      all++
      const c = found.get(g.doc)!
      const trim = docs.get(g.doc)!.text.slice(span.start, span.end)
      const t2 = { start: span.start + trim.length - trim.trimStart().length, end: span.end }
      const match = c.find((q) => variants(q).some((v) => near(v, span, 2) || near(v, t2, 2))) ?? (set.endsWith('de') && c.some((q) => variants(q).some((v) => Math.abs(v.end - span.end) <= 2)) ? c.find((q) => variants(q).some((v) => Math.abs(v.start - span.start) <= 2)) : undefined)
      if (match) { hit++; used.add(match) }
      const key = `${g.carrier ?? g.type ?? g.medium ?? ''} ${g.marks?.[0] ?? ''} ${g.verdict === 'scare' ? 'scare' : ''} ${set.endsWith('de') && !/[»„"“]/.test(trim) ? 'unmarked' : ''}`
      const b = by.get(key) ?? [0, 0]
      b[1]++
      if (match) b[0]++
      by.set(key, b)
      if (!match && shown < show) {
        shown++
        const t = docs.get(g.doc)!.text
        console.log('MISS', key, JSON.stringify(t.slice(Math.max(0, span.start - 80), span.start)), '<<', JSON.stringify(t.slice(span.start, span.end).slice(0, 200)), '>>', JSON.stringify(t.slice(span.end, span.end + 60)))
        for (const q of c.filter((q) => q.outer.end > span.start - 40 && q.outer.start < span.end + 40).slice(0, 4)) console.log('     FOUND', q.form, q.depth, q.unclosed, JSON.stringify(t.slice(q.start, q.end).slice(0, 120)))
      }
    }
  }
  const total = [...found.values()].reduce((n, l) => n + l.length, 0)
  console.log(set, 'recall', (hit / all).toFixed(4), hit, all, 'found', total, 'used', used.size, `${(chars / 1000 / ms).toFixed(2)} MB/s`)
  for (const [k, [h, n]] of [...by].sort((a, b) => b[1][1] - a[1][1]).slice(0, 24)) console.log('   ', k, h, n)
}
const outer = (q: any) => [{ start: q.start, end: q.end }, q.outer, ...q.pieces]
if (!only || only === 'en') run('quotes-spans-en', (g) => g.spans.map(([start, end]: [number, number]) => ({ start, end })), () => true, outer)
if (!only || only === 'de') run('quotes-spans-de', (g) => [g], () => true, outer)
if (!only || only === 'syn') run('quotes-synthetic', (g) => [g], (g) => g.carrier !== 'none', outer)
if (!only || only === 'mail') run('quotes-mail', (g) => [g], () => true, outer)
