/**
 * Papers that never end a sentence, never close a mark, or are one sign over and over: the
 * work grows with the text and not with its square. Four times the text may take up to eight
 * times as long (machines are busy); what grows with the square takes sixteen times as long.
 */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { build, parts } from '../src/pipeline.ts'
import { dossierAt } from '../src/store/index.ts'
import { folderWith, quietly } from './support/dossier.ts'

const size = 200_000

const shapes: Readonly<Record<string, string>> = {
  'a sentence with commas':
    'the river, the mill, the road to Aarau, and the grain of your company, ',
  'commas before "but"': 'not only the mill, but the weir, but the road, but also the grain, ',
  'one word': 'a',
  'a mark that never closes':
    '“we will not send the grain before the river is free and the mill turns ',
  'quotation marks alone': '“”"\'‘’«»„',
  'letters from right to left with marks': 'كتبنا إليكم «في الأمر» ولم يصل جواب, “وقلنا” نعم ',
  'signs without width and accents': 'a\u0301\u200b\u0302\u200d',
  'digits and commas': '1,2,34,1871,15,',
  'one proposal over and over': 'I propose that we meet on 3 May, and ',
  brackets: '([{)]}',
  'stops with spaces between': '. . . ',
  'a letter named over and over': 'your letter of 3 May 1871, ',
  'a number over and over': 'No. 12 ',
  'an answer over and over': 'yes. ',
  'points in one line': '(1) the weir stays open, (2) the mill turns; ',
  'ideographs without a stop': '我们建议会谈，并且',
}

for (const [name, unit] of Object.entries(shapes))
  test(`${name}: a longer paper takes no more than its share of time`, async (t) => {
    await seconds(t, unit, size / 4)
    const short = await seconds(t, unit, size / 4)
    const long = await seconds(t, unit, size)
    assert.ok(
      long < 8 * short,
      `${long} s for a text of four times the length of one of ${short} s`,
    )
  })

/** Processor time of a build of one such paper. */
async function seconds(t: TestContext, unit: string, length: number): Promise<number> {
  const words = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  const folder = folderWith(t, { 'paper.txt': words })
  const begun = process.cpuUsage()
  const built = await build(dossierAt(folder)!, { ...quietly, threads: 1 }, parts)
  const { user, system } = process.cpuUsage(begun)
  assert.equal(built.kind, 'built')
  return (user + system) / 1e6
}
