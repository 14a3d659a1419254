/** Quotations in the other texts of a document: a better copy, a translation. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoredRecord } from '../../../src/store/index.ts'
import { builtRecord } from './built.ts'

const owners =
  '3 May 1788\n\nTo Anne Pell\n\nMadam,\n\nThe upper gate was repaired on the 2 of April, and the keeper of Cawdry had no order to open it before the feast. We owe the mill no water until then.\n\nThe Owners of Cawdry\n'

const answer = (first: string, second: string): string =>
  `19 May 1788\n\nTo the Owners of Cawdry\n\nGentlemen,\n\nYou write that ${first}. I had hoped for some civility from my neighbours. Then comes your last line, ${second}. The deed of 1751 says otherwise, and I have shown it to the justices.\n\nAnne Pell\n`

const gate = 'the keeper of Cawdry had no order to open it before the feast'
const water = 'We owe the mill no water until then'

function judgedIn(record: StoredRecord, file: string) {
  const quotations = [...record.findings('quotation')].filter(
    ({ document, body }) => document.includes(file) && body.form !== 'reported',
  )
  return quotations.map(({ id, evidence: [{ exact, witness }] }) => {
    const verdict = [...record.findings('verdict')].find(({ body }) => body.quotation === id)
    return { exact, witness, body: verdict?.body }
  })
}

test('a quotation whose marks only a later copy has is found there, and what both have once', (context) =>
  builtRecord(
    context,
    {
      'a-owners.txt': owners,
      'b-pell.txt': answer(`“${gate}”`, water),
      'c-pell-copy.txt': answer(`“${gate}”`, `“${water}”`),
    },
    (record) => {
      assert.equal([...record.documents()].length, 2)
      const found = judgedIn(record, '1788-05-19')
      assert.deepEqual(
        found.map(({ exact, witness, body }) => [exact, witness, body?.verdict]),
        [
          [gate, undefined, 'exact'],
          [water, 1, 'exact'],
        ],
      )
      const [, second] = found
      assert.match(second!.body!.sources[0]!.evidence.exact, /no water/)
    },
  ))

const german = `19. Mai 1788

An die Eigentümer von Cawdry

Werte Herren,

Sie schreiben: „der Wärter von Cawdry hatte keinen Befehl, es vor dem Feste zu öffnen“. Ich hatte von meinen Nachbarn einige Höflichkeit erwartet, und ich habe die Urkunde von 1751 den Richtern in Marle gezeigt, Herrn Corbet und Herrn Hadleigh, am 12. und am 14.

Anne Pell
`
const english = `Translation from the German

19 May 1788

To the Owners of Cawdry

Gentlemen,

You write: “${gate}”. I had expected some civility of my neighbours, and I have shown the deed of 1751 to the justices at Marle, Mr Corbet and Mr Hadleigh, on the 12th and the 14th.

Anne Pell
`
const bailiff = (day: number): string =>
  `${day}. Juni 1788\n\nAn Anne Pell\n\nWerte Frau,\n\nder Bote hat Ihren Brief gebracht, und das Gericht wird am Montag darüber beraten, ob die Mühle bis dahin stehen soll oder nicht.\n\nJohann Reuter\n`

test('a quotation that was translated is traced by the words of the translation', (context) =>
  builtRecord(
    context,
    {
      'a-owners.txt': owners,
      'b-pell.txt': german,
      'c-pell-english.txt': english,
      'd.txt': bailiff(3),
      'e.txt': `${bailiff(9)}\nEs eilt, denn das Korn liegt im Regen.\n`,
    },
    (record) => {
      const found = judgedIn(record, '1788-05-19')
      assert.equal(found.length, 1)
      const [{ exact, body }] = found as [(typeof found)[0]]
      assert.match(exact, /^der Wärter/)
      assert.equal(body?.verdict, 'variant')
      assert.match(body.sources[0]!.evidence.exact, /no order to open it/)
    },
  ))
