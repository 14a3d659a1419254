/** German acts: a first version, by the weights of English. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsIn } from '../../../src/capabilities/negotiation/find/index.ts'
import { learnt } from '../../../src/capabilities/negotiation/find/weights.ts'
import { german } from '../../../src/languages/index.ts'
import type { Document } from '../../../src/record/index.ts'

const letter = {
  id: 'verein-2021-02-03',
  date: { value: '2021-02-03' },
  language: 'de',
  from: [{ value: 'Mieterverein' }],
  to: [{ value: 'Wohnbau' }],
} as unknown as Document

/** In the middle of a letter: an opening is seldom a move. */
const actOf = (words: string) => {
  const letterWords = `${'Der Winter war lang und kalt. '.repeat(8)}${words}${' Der Frühling war kurz.'.repeat(4)}`
  return actsIn(letterWords, { document: letter, language: german, model: learnt })[0]?.body
}

const cases: readonly (readonly [string, string])[] = [
  ['Wir schlagen vor, dass am 20. Februar eine Besichtigung stattfindet.', 'propose'],
  ['Hiermit fordern wir Sie auf, die Heizung zu reparieren.', 'demand'],
  ['Eine Erhöhung der Miete lehnen wir ab.', 'reject'],
  ['Wir behalten uns vor, die Miete zu mindern.', 'reserve'],
  ['Wir bitten Sie um eine Kopie des Gutachtens.', 'request'],
  ['Mit Ihrem Vorschlag sind wir einverstanden.', 'accept'],
  ['Bitte schicken Sie uns die Abrechnung.', 'request'],
  ['Um Ihre Antwort wird höflich gebeten.', 'request'],
  ['Von dieser Forderung gehen wir nicht ab.', 'reject'],
  ['Die Unterlagen werden Ihnen nicht ausgehändigt.', 'reject'],
  ['Mit zwei Tagen geben wir uns zufrieden.', 'accept'],
  ['Wir stellen Ihnen anheim, die Akten bei uns einzusehen.', 'offer'],
  ['Wir sind gern bereit, die Hälfte der Kosten zu tragen.', 'offer'],
  ['Wegen der Kosten behalten wir uns eine Erklärung vor.', 'postpone'],
  ['In diesem Punkte kommen wir Ihnen entgegen.', 'concede'],
  ['Wir müssen auf pünktlicher Zahlung bestehen.', 'demand'],
  ['Wir werden die letzte Rate einbehalten, bis das Dach dicht ist.', 'threaten'],
  ['Wir stellen die Lieferungen ab sofort ein.', 'threaten'],
  ['Auf unsere Mahnung sind Sie mit keinem Worte eingegangen.', 'ignore-noted'],
  ['Wir schlagen Ihnen den 14. März als Termin vor.', 'propose'],
  ['Vielleicht könnten wir uns auf einen Gutachter einigen.', 'propose'],
  ['Man könnte den Zaun um zwei Meter nach Norden versetzen.', 'propose'],
  ['Wie wäre es, wenn wir die Sache einem Schlichter vorlegten?', 'propose'],
  ['Wir können Ihnen lediglich eine Frist bis Ende Mai einräumen.', 'counter'],
  ['Der 4. April passt uns gut.', 'accept'],
  ['Gegen eine Besichtigung haben wir keine Einwände.', 'accept'],
  ['Das geht in Ordnung.', 'accept'],
  ['Ihr Angebot müssen wir leider ablehnen.', 'reject'],
  ['Von einer Ratenzahlung kann keine Rede sein.', 'reject'],
  ['Ein solcher Vergleich ist für uns nicht annehmbar.', 'reject'],
  ['Für eine Verlängerung des Vertrages besteht kein Raum.', 'reject'],
  ['Mein Mandant denkt nicht daran, die Wohnung zu räumen.', 'reject'],
  ['Darf ich Sie um eine kurze Bestätigung bitten?', 'request'],
  ['Für eine baldige Antwort wären wir Ihnen verbunden.', 'request'],
  ['Ihrer Rückäußerung sehen wir entgegen.', 'request'],
  ['Sie haben den ursprünglichen Zustand wiederherzustellen.', 'demand'],
  ['Wir setzen Ihnen hierfür eine Frist bis zum 15. Mai.', 'demand'],
  ['Die Arbeiten sind unverzüglich einzustellen.', 'demand'],
  ['Sie werden hiermit aufgefordert, die Behauptung zu widerrufen.', 'demand'],
  ['Unterlassen Sie es künftig, unsere Mitglieder anzurufen.', 'demand'],
  ['Wir würden Ihnen den Keller kostenlos überlassen.', 'offer'],
  ['Der Verlag verpflichtet sich, das Buch bis Oktober zu drucken.', 'commit'],
  ['Nach fruchtlosem Ablauf der Frist werde ich den Rechtsweg beschreiten.', 'threaten'],
  ['Eine Entscheidung kann erst nach der Ernte fallen.', 'postpone'],
  ['Die Frage muss bis zur Versammlung im Herbst zurückgestellt werden.', 'postpone'],
  ['In diesem Punkt haben Sie recht.', 'concede'],
  ['Dass die Wand feucht ist, bestreiten wir nicht.', 'concede'],
  ['Unsere Mahnung blieb unbeachtet.', 'ignore-noted'],
  ['Die Kosten tragen wir nicht.', 'reject'],
  ['Ihre Rechnung erkennen wir nicht an.', 'reject'],
  ['Auf einen solchen Handel lassen wir uns nicht ein.', 'reject'],
  ['Teilen Sie uns bitte Ihre Kontonummer mit.', 'request'],
  ['Räumen Sie den Keller bis zum Monatsende.', 'demand'],
  ['Die Lieferung hat bis zum 9. Juni zu erfolgen.', 'demand'],
  ['Wir könnten Ihnen 200 Mark nachlassen.', 'offer'],
  ['Sonst sehen wir uns vor Gericht wieder.', 'threaten'],
  ['Es stimmt, dass wir die Frist versäumt haben.', 'concede'],
]

for (const [words, act] of cases)
  test(`a German performative, its verb before or behind its subject: ${words}`, () => {
    assert.equal(actOf(words)?.act, act)
  })

for (const words of [
  'Er hat mir von seiner Reise erzählt, und ich habe viel gelacht.',
  'Der Verein wurde 1898 gegründet und zählt neunzig Mitglieder.',
  'Das Zimmer war kalt und der Ofen rauchte.',
  'Gestern sprach ich mit Frau Lenz über das Fest.',
  'Der Weg führt am Bach entlang und dann durch den Wald.',
  'Mein Bruder konnte wegen der Krankheit nicht kommen.',
  'Ich sehe ihn nicht.',
  'Das verstehe ich nicht.',
  'Glauben Sie mir, es war ein schöner Abend.',
  'Wissen Sie noch, wie der alte Lenz gelacht hat?',
  'Ich schlafe nachts nicht.',
  'Nehmen Sie die Versicherung meiner Hochachtung.',
  'Wir haben den Zug nicht erreicht.',
  'Haben Sie den Garten schon gesehen?',
])
  test(`no German move: ${words}`, () => {
    assert.equal(actOf(words), undefined)
  })

test('a German move told of the other side is that side’s', () => {
  const act = actOf('In Ihrem Brief haben Sie uns eine Besichtigung vorgeschlagen.')
  assert.deepEqual([act?.mode, act?.party], ['reported', 'Wohnbau'])
})

test('a German condition stands apart from what depends on it', () => {
  const words =
    'Mit dem Termin im Mai wären wir einverstanden, sofern er schriftlich bestätigt wird.'
  const found = actsIn(`${'Der Winter war lang und kalt. '.repeat(8)}${words}`, {
    document: letter,
    language: german,
    model: learnt,
  })
  assert.deepEqual(
    found.map(({ body }) => body.act),
    ['accept', 'condition'],
  )
})

test('a term of a German demand', () => {
  const act = actOf('Wir fordern Sie auf, die Heizung bis zum 3. März 2021 zu reparieren.')
  assert.deepEqual(act?.values.dates, ['../2021-03-03'])
})
