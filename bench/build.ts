import { readFileSync } from 'node:fs'
import { addTo, newBatch, seal } from '../src/capabilities/quotations/engine/batch.ts'
import { usualShape } from '../src/capabilities/quotations/engine/seeds.ts'
const dir = '../shared/corpora/'
const docs = ['quotes-mail', 'quotes-synthetic', 'quotes-middlemarch', 'quotes-translations', 'quotes-spans-en'].flatMap((s) => readFileSync(`${dir}${s}/docs.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l).text as string))
const chars = docs.reduce((n, d) => n + d.length, 0)
for (const stride of [2, 3, 4]) {
  const t = process.cpuUsage()
  const b = newBatch({ ...usualShape, stride })
  docs.forEach((d, i) => addTo(b, String(i), d))
  const t1 = process.cpuUsage(t)
  const s = seal(b)
  const t2 = process.cpuUsage(t)
  console.log(stride, chars, 'postings', s.postings, 'per char', (s.postings / chars).toFixed(3), 'bits', ((s.lists.length * 8) / s.postings).toFixed(2), 'bytes/char', (s.lists.length / chars).toFixed(3), 'add MB/s', (chars / t1.user).toFixed(1), 'all MB/s', (chars / (t2.user + t2.system)).toFixed(1))
}
