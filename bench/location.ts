/** Dev: location against gold sets, spans given. */
import { readFileSync } from 'node:fs'
import { addTo, inMemory, newBatch, seal } from '../src/capabilities/quotations/engine/batch.ts'
import { usualShape } from '../src/capabilities/quotations/engine/seeds.ts'
import { trace } from '../src/capabilities/quotations/engine/trace.ts'

const dir = '../shared/corpora/'
const lines = (f: string) => readFileSync(dir + f, 'utf8').trim().split('\n').map((l) => JSON.parse(l))
const set = process.argv[2]!
const filter = process.argv[3] ?? ''
const show = Number(process.argv[4] ?? 0)
const docs = lines(`${set}/docs.jsonl`)
const byId = new Map<string, any>(docs.map((d) => [d.id, d]))
const gold = lines(`${set}/gold.jsonl`)
const batch = newBatch(usualShape)
for (const d of docs) if (d.kind !== 'citing') addTo(batch, d.id, d.text)
const segment = inMemory(seal(batch))
const library = { words: (name: string, start: number, end: number) => byId.get(name).text.slice(start, end) as string }
const iou = (a: any, b: any) => {
  const i = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return i <= 0 ? 0 : i / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
const stat = new Map<string, { n: number; parts: number; hit: number; found: number; right: number; ms: number; exactN: number; none: number }>()
let shown = 0
for (const g of gold) {
  const key = set.includes('middlemarch') ? `${g.status} ${g.words >= 5 ? (g.error_rate > 0.1 ? '>10%' : '<=10%') : 'short'} ${g.elided ? 'elided' : ''}` : set.includes('mail') ? g.verdict : set.includes('translations') ? `${g.lang} ${g.word_jaccard >= 0.5 ? 'hi' : g.word_jaccard >= 0.3 ? 'mid' : 'lo'}` : g.verdict
  if (filter && !key.includes(filter)) continue
  const text = g.doc && byId.get(g.doc) && g.start !== undefined ? byId.get(g.doc).text.slice(g.start, g.end) : (g.quote ?? g.text)
  const t = process.cpuUsage()
  const traced = trace(text, { segments: [segment], library, leaveOut: (n) => n === g.doc })
  const c = process.cpuUsage(t)
  const s = stat.get(key) ?? { n: 0, parts: 0, hit: 0, found: 0, right: 0, ms: 0, exactN: 0, none: 0 }
  s.n++
  s.ms += (c.user + c.system) / 1000
  const sources = (g.sources ?? []).concat(g.alternatives ?? [])
  const ok = (p: any, x: any) => (p.document === x.doc || x.also?.includes(p.document) || byId.get(p.document)?.of === x.doc || byId.get(x.doc)?.of === p.document) && (iou(p, x) >= 0.5 || x.start === undefined || p.document !== x.doc)
  let missed = false
  for (const x of g.sources ?? []) {
    s.parts++
    if (traced.parts.some((p) => ok(p, x) || p.also.some((a) => ok(a, x)))) s.hit++
    else missed = true
  }
  for (const p of traced.parts) {
    if (process.env.DUMP) console.log('PART', key, sources.some((x: any) => ok(p, x) || p.also.some((a) => ok(a, x))) ? 'T' : 'F', p.bits.toFixed(1), p.agreeing, p.quote[1]-p.quote[0], traced.letters)
    s.found++
    if (sources.some((x: any) => ok(p, x) || p.also.some((a) => ok(a, x)))) s.right++
    else if (g.sources?.length === 0) missed = true
  }
  if (traced.parts.length === 0) s.none++
  stat.set(key, s)
  if (missed && shown < show) {
    shown++
    console.log('---', g.id, key, JSON.stringify(text.slice(0, 400)))
    for (const x of g.sources ?? []) console.log('   GOLD', x.doc, x.start, x.end, JSON.stringify(byId.get(x.doc)?.text.slice(x.start, x.end).slice(0, 200)))
    for (const p of traced.parts) console.log('   GOT ', p.document, p.start, p.end, p.score.toFixed(1), p.bits.toFixed(1), p.agreeing, p.quote, JSON.stringify(byId.get(p.document).text.slice(p.start, p.end).slice(0, 200)), p.also.length)
  }
}
for (const [k, s] of stat) console.log(k.padEnd(22), 'n', s.n, 'recall', (s.hit / s.parts).toFixed(4), `${s.hit}/${s.parts}`, 'precision', (s.right / s.found).toFixed(4), `${s.right}/${s.found}`, 'none', s.none, 'ms', (s.ms / s.n).toFixed(2))
