/** Names, offices and dates at heads and feet, and what is rather not said. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { type DraftDocument, divide } from '../../src/documents/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { plainText } from './plain-text.ts'

test('takes the person for the addressee where his office stands above his name', async () => {
  const { to } = await only(`Halvern, den 3. März 1931

Herrn
Rechtsanwalt
Dr. Emil Brask
Mühlgasse 4
Halvern

Sehr geehrter Herr Doktor!

Wir haben Ihren Brief vom Montag erhalten und werden ihn dem Verein noch diese Woche vorlegen.

Hochachtungsvoll
Dr. Anna Quill
Rechtsanwalt
`)
  assert.deepEqual(
    to.map((one) => one.value),
    ['Emil Brask'],
  )
})

test('keeps a name and the office behind it apart', async () => {
  const { from } = await only(`Halvern, 3 March 1931

Dear Mr Brask,

We have your letter of Monday and shall lay it before the guild before the end of this week.

Yours faithfully,
Quill Solicitor
`)
  assert.deepEqual(
    from.map(({ value, office }) => [value, office]),
    [['Quill', 'Solicitor']],
  )
})

test('takes the office from the line below a name that ends with a comma', async () => {
  const { from } = await only(`Halvern, 3 March 1931

Sir,

We have your letter of Monday and shall lay it before the guild before the end of this week.

I am, Sir, your obedient servant,
                    JNO. QUILL,
                    Manager.
`)
  assert.deepEqual(
    from.map(({ value, office }) => [value, office]),
    [['JNO. QUILL', 'Manager.']],
  )
})

const signed: readonly (readonly [string, readonly string[]])[] = [
  ['Yours faithfully,\n\n(signature)\n\nEmil Brask\nDirector', ['Emil Brask, Director']],
  ['I am, etc.,\nAUGUST BRASK.', ['AUGUST BRASK']],
  ['By order of the Committee,\nEmil Brask, Hon. Sec.', ['Emil Brask, Hon. Sec.']],
  [
    'Signed on behalf of the Committee:\nEmil Brask (Chairman)\nAnna Quill (Secretary)',
    ['Emil Brask, Chairman', 'Anna Quill, Secretary'],
  ],
  [
    'Yours faithfully,\n\nFor Harlow & Sons Ltd\n\nEmil Brask\nDirector',
    ['Harlow & Sons Ltd', 'Emil Brask, Director'],
  ],
  ['Your brethren in Christ,\nThe Synod of Halvern', ['Synod of Halvern']],
  [
    'Mit freundlichen Grüßen\n\nHausverwaltung Quill GmbH\nppa. Brask',
    ['Hausverwaltung Quill GmbH', 'Brask'],
  ],
  ['Mit freundlichem Gruß\ni. V. Emil Brask', ['Emil Brask']],
  ['Hochachtungsvoll\nDer Vorstand:\nEmil Brask, Anna Quill', ['Emil Brask', 'Anna Quill']],
  [
    'Mit Turnergruß\nTurnverein Halvern\nEmil Brask, Vorsitzender',
    ['Turnverein Halvern', 'Emil Brask, Vorsitzender'],
  ],
  ['Mit besten Grüßen\n(Emil Brask)\nGeschäftsführer', ['Emil Brask, Geschäftsführer']],
  ['Es grüßt Sie\nAnna Quill', ['Anna Quill']],
  ['Im Auftrag\nBrask\nAmtmann', ['Brask, Amtmann']],
  ['Der Bürgermeister\nBrask', ['Brask']],
]

for (const [closing, names] of signed)
  test(`reads who signs “${closing.replaceAll(/\s+/g, ' ')}”`, async () => {
    const { from } = await only(`Halvern, 3 March 1931

Sir,

We have your letter of Monday and shall lay it before the guild before the end of this week.

${closing}
`)
    assert.deepEqual(
      from.map(({ value, office }) => (office === undefined ? value : `${value}, ${office}`)),
      names,
    )
  })

test('takes a day in words above the signature for the letter’s, and one below it for the post’s', async () => {
  const dated = async (above: string, below: string): Promise<string | undefined> =>
    (
      await only(`Sir,

We have your letter of Monday and shall lay it before the guild before the end of this week.

${above}

Yours faithfully,
Emil Brask

${below}
`)
    ).date?.value
  assert.equal(await dated('Given at Halvern, the second of February 1702.', ''), '1702-02-02')
  assert.equal(await dated('', 'Halvern, February second 1832'), undefined)
  assert.equal(
    await dated('Given in our House at Halvern, the eight and twentieth of April, 1702.', ''),
    '1702-04-28',
  )
  assert.equal(await dated('Halvern, the 9th of March, anno 1702.', ''), '1702-03-09')
})

test('takes the body at the head of a note for its sender where its first sentence says so', async () => {
  const { kind, from } = await only(`REPUBLIC OF HARN
DEPARTMENT OF WAYS

Note verbale

Halvern, 22 March 1884

The Department of Ways has the honour to refer to the Note of the Royal Ministry of the 5th of February.
`)
  assert.deepEqual([kind.value, from.map(({ value }) => value)], ['note', ['DEPARTMENT OF WAYS']])
})

test('tells two firms in a short letter apart: the letterhead from the address below it', async () => {
  const { from, to } = await only(`Quill & Harlow LLP
12 Mill Street
Halvern HV1 2AB

Brask Builders Ltd
The Yard
Dock Road
Halvern

3 March 2016

Dear Sirs

The gates were shut again by order of the board and nobody has been told until when they will stay so.

Yours faithfully

Quill & Harlow LLP
`)
  assert.deepEqual(
    [from, to].map((all) => all.map(({ value }) => value)),
    [['Quill & Harlow LLP'], ['Brask Builders Ltd']],
  )
})

test('takes the firm at the head for the addressee where another firm signs', async () => {
  const { from, to } = await only(`By email and post

The Directors
Brask Builders Ltd
Dock Road
Halvern

3 March 2016

Dear Sirs,

The gates were shut again by order of the board and nobody has been told until when they will stay so.

Yours faithfully,

A. Quill
Partner
for Quill & Harlow LLP
`)
  assert.deepEqual(
    [from, to].map((all) => all.map(({ value }) => value)),
    [['Quill & Harlow LLP', 'A. Quill'], ['Brask Builders Ltd']],
  )
})

test('believes a date though the letterhead tells of another century', async () => {
  const { date } = await only(`HALVERN ROWING CLUB
Founded 1871

4th May, 1956

Dear Mr Brask,

We have your letter of Monday. The boat has been ours since the summer of 1871 and will remain so.

Yours truly,
Anna Quill
`)
  assert.equal(date?.value, '1956-05-04')
})

test('reads a telegram: its one dateline, and the name behind its last stop', async () => {
  const { kind, date, from } = await only(`TELEGRAM

Handed in Halvern 17 Oct 1931 10.5 a.m.
To Quill, Weavers' Institute, Millbrook.

Yours sixteenth. The directors regret that they cannot receive the secretary or the president.
Reply by noon tomorrow. Brask.
`)
  assert.deepEqual(
    [kind.value, date?.value, from.map(({ value }) => value)],
    ['cable', '1931-10-17', ['Brask']],
  )
})

test('finds a name without a farewell under the short last line of a paragraph', async () => {
  const { from } = await only(`Halvern, 3 March 1931

Sir,

We have your letter of Monday. What it says of the gates was settled by the guild and by
the board in the course of last winter after long consideration of the reports and cannot
be reopened.

          JNO. QUILL.

E. Brask, Esq.
`)
  assert.deepEqual(
    from.map(({ value }) => value),
    ['JNO. QUILL'],
  )
})

test('gives the full name of the letterhead to a signer who signs with his surname', async () => {
  const { from } = await only(`Dr. Willem Harlow
Dyers Street 204
Halvern
8 March 1932

Dear Mr Brask,

I enclose the copy of the award that the court has sent me and that you have asked me for twice.

Yours sincerely,
Dr. Harlow
`)
  assert.equal(from[0]?.value, 'Willem Harlow')
})

test('reads a firm that somebody signs for, and the firm written to under the letterhead of another', async () => {
  const { from, to } = await only(`QUILL & BRASK
Solicitors
Halvern

Harlow & Sons Millers Ltd
The Old Mill
Orme

3 March 1931

Dear Sirs

We have your letter of Monday and shall lay it before our client before the end of this week.

Yours faithfully
for Quill & Brask

A. Quill
`)
  assert.equal(from[0]?.value, 'Quill & Brask')
  assert.equal(from[0]?.named, 'organisation')
  assert.deepEqual(
    to.map((one) => one.value),
    ['Harlow & Sons Millers Ltd'],
  )
})

test('reads "An die" above a firm, greets no "Damen", and takes the paper for that of the firm signed for', async () => {
  const { from, to } = await only(`Mühlenverwaltung Brask GmbH
Mühlgasse 4, Halvern

Halvern, den 3. März 1931

An die
Färber & Söhne KG

Sehr geehrte Damen und Herren,

wir haben Ihren Brief vom Montag erhalten und werden ihn noch diese Woche vorlegen.

Mit freundlichen Grüßen
i. A. A. Quill
`)
  assert.deepEqual(
    from.map((one) => one.value),
    ['Mühlenverwaltung Brask GmbH', 'A. Quill'],
  )
  assert.deepEqual(
    to.map((one) => one.value),
    ['Färber & Söhne KG'],
  )
})

test('names nobody where a bare office or a bare body is all that is given', async () => {
  const { to } = await only(`Halvern, 3 March 1931

To the Director

We have your letter of Monday and shall lay it before the guild before the end of this week.
`)
  assert.deepEqual(to, [])
})

test('ends a name in a heading where the title of the paper begins', async () => {
  const telegram =
    await only(`Telegram from the Northern Ambassador in Halvern, Anna Quill, to the Southern Ministry of Trade The Weir in Spring

Halvern, 5 January 1931

The minister received me this morning and said that nothing had been decided about the weir.
`)
  assert.equal(telegram.from[0]?.value, 'Anna Quill')
  assert.equal(telegram.from[0]?.office, 'Northern Ambassador in Halvern')
  assert.equal(telegram.to[0]?.value, 'Southern Ministry of Trade')
})

test('keeps the part of a body that writes beside the body', async () => {
  const memo = await only(`MEMORANDUM

FROM: Ministry of Trade, Halvern, Directorate of Ports
TO: Board of Rivers
DATE: 5 January 1931

The gates were shut on Monday, and the board is asked to say by whose order they were shut.
`)
  assert.deepEqual(
    memo.from.map(({ value, office }) => [value, office]),
    [['Ministry of Trade', 'Halvern, Directorate of Ports']],
  )
})

test('reads the body that stands under the name in a form', async () => {
  const memo = await only(`MEMORANDUM FOR: Board of Rivers

FROM:

A. B. Quill

Lock Planning Branch

SUBJECT: The gates

DATE: 5 January 1931

The gates were shut on Monday, and the board is asked to say by whose order they were shut.
`)
  assert.deepEqual(
    memo.from.map(({ value, office }) => [value, office]),
    [['A. B. Quill', 'Lock Planning Branch']],
  )
})

test('keeps the officers who sign for a body', async () => {
  const letter = await only(`LETTER OF THE GUILD OF FISHERS OF MARCH 3, 1931 TO THE BOARD OF RIVERS

Dear Sirs,

We have counted the fish on the stones twice, and nobody on this bank wishes to count again.

Yours faithfully,
Anna Quill, Warden
Emil Brask, Clerk
`)
  assert.deepEqual(
    letter.signers?.map(({ value, office }) => [value, office]),
    [
      ['Anna Quill', 'Warden'],
      ['Emil Brask', 'Clerk'],
    ],
  )
})

test('reads the date-time group of a signal and a stretch of days', async () => {
  const signal = await only(`SECRET 142350Z JAN 77

FM HALVERN

TO BOARD OF RIVERS

1. THE GATES WERE SHUT BY ORDER OF THE CHAIR AND WILL NOT BE OPENED THIS WEEK.
`)
  assert.equal(signal.date?.value, '1977-01-14')
  const log = await only(`LOG OF THE LOCK HOUSE
Leaves of the weir, 8 to 14 August 1931

8 August   Gauge 96. Leaves 1 to 3 shut, the rest left open for the boats.
`)
  assert.equal(log.date?.value, '1931-08-08/1931-08-14')
})

test('dates minutes by their sitting, a preface by its end, an article by its volume', async () => {
  const minutes = await only(`MINUTES OF THE SITTING AT BRASK

Held in the chapel on Tuesday, 14 October 1931, from half past two until it was dark

1. The chair said that the board stood by its figure and that the guild knew it.
`)
  assert.deepEqual([minutes.kind.value, minutes.date?.value], ['minutes', '1931-10-14'])
  const [preface] = await divided(`PREFACE

The letters below are printed in full because one side has quoted them in part and not well.

Saint-Orme, on the longest day, 21 June 1931

LETTER OF THE GUILD OF FISHERS OF MARCH 3, 1931
TO THE BOARD OF RIVERS

March 3, 1931

Dear Sirs,

We have counted the fish on the stones twice, and nobody on this bank wishes to count again.

LETTER OF THE BOARD OF RIVERS OF MARCH 9, 1931
TO THE GUILD OF FISHERS

March 9, 1931

Dear Friends,

We have counted the boats in the basin twice, and nobody on this bank wishes to count again.
`)
  assert.deepEqual([preface?.kind.value, preface?.date?.value], ['preface', '1931-06-21'])
  const sentence = 'The quarrel about the weir began in a dry summer and ended in a wet one. '
  const article = await only(
    `How two good neighbours nearly lost a river\nHelen Ashby\nSmall Rivers, vol. 7 (2011), pp. 41-43\n\n${sentence.repeat(60)}`,
  )
  assert.deepEqual([article.kind.value, article.date?.value], ['article', '2011'])
})

test('says no date where two stand on a paper that is no letter, or one is a century off', async () => {
  const paper = await only(`REPORT ON THE WEIR

Halvern, 5 January 1931

Brask, 9 March 1934

The gates were shut on Monday, and the board is asked to say by whose order they were shut.
`)
  assert.equal(paper.date, undefined)
  const slip = await only(`Halvern, 25 January 1532

Dear Mr Brask,

In 1931 and again in 1932 the board shut the gates; you were told so in 1932 by the clerk himself.

Yours faithfully,
Anna Quill
`)
  assert.equal(slip.date, undefined)
})

async function only(words: string): Promise<DraftDocument> {
  const [first, ...others] = await divided(words)
  assert.equal(others.length, 0)
  assert.ok(first)
  return first
}

async function divided(words: string): Promise<readonly DraftDocument[]> {
  return divide(await plainText(words), {
    language: undefined,
    settings: noSettings,
    path: 'a.txt',
  })
}

for (const signature of [
  'A. B. Quill / E. Brask',
  'Anna Quill, Emil Brask',
  'Anna Quill and Emil Brask',
  'Anna Quill } Emil Brask }',
]) {
  test(`reads two signers in "${signature}"`, async () => {
    const { from } = await only(`Halvern, 3 March 1931

Dear Mr Harlow,

We have your letter of Monday and shall lay it before the guild before the end of this week.

Yours faithfully,

${signature}
`)
    assert.equal(from.length, 2)
    assert.match(from[1]!.value, /^(?:E\.|Emil) Brask$/)
  })
}

test('joins a house whose name is written in two lines, and names who is to read the letter there', async () => {
  const { from, to } = await only(`Ingenieurbüro Harlow + Partner
Seestraße 4, Halvern

Quill Immobilien
Verwaltungs-GmbH
z. Hd. Frau Brask
Postfach 12
Tolm

3. März 1997

Sehr geehrte Frau Brask,

auf unser Schreiben vom Montag haben wir bisher keine Antwort erhalten und bitten um Nachricht.

Mit freundlichen Grüßen

i. A. Petra Veit
Ingenieurbüro Harlow + Partner
`)
  assert.deepEqual(
    [from, to].map((side) => side.map((one) => one.value)),
    [
      ['Ingenieurbüro Harlow + Partner', 'Petra Veit'],
      ['Brask', 'Quill Immobilien Verwaltungs-GmbH'],
    ],
  )
})

test('reads forms of address and the foot of an old German letter', async () => {
  const { from, kind } = await only(`Hochwohlgeborner Herr,

Dero Geehrtestes vom 13. v. M. habe ich meinen Clienten verlesen, welche damit nicht zufrieden sind.

J. G. Quill, Licentiat

Tolm, den 2. Juni 1794.

Sr. Hochwohlgeboren
dem Herrn Kammerherrn von Harlow
`)
  assert.deepEqual(
    from.map((one) => one.value),
    ['J. G. Quill'],
  )
  assert.equal(kind.value, 'letter')
})

test('takes the day of the letter that is answered for no day of this one', async () => {
  const { date } = await only(`Harlow Immobilien Verwaltungs-GmbH
Seestraße 4, Halvern

Ihr Zeichen: we/so
Ihre Nachricht vom: 18.06.97
Unser Zeichen: an-3/97

Halvern, den 23. Juni 1997

Sehr geehrte Damen und Herren,

vielen Dank für Ihr Schreiben. Wir werden der Sache nachgehen und Ihnen in den nächsten Tagen antworten.

Mit freundlichen Grüßen
Anna Quill
`)
  assert.equal(date?.value, '1997-06-23')
})

test('a paper that nobody sends is called by the line set off at its head; a sentence in its place is no name', async () => {
  const { title, kind } = await only(
    'LOG OF THE LOCK HOUSE, HALVERN\n\n8 August 2003\n\nGauge 96. The leaves were shut one after the other, and nobody was told of it.\n',
  )
  assert.equal(kind.value, 'document')
  assert.equal(title?.value, 'LOG OF THE LOCK HOUSE, HALVERN')
  const other = await only(
    'The gauge stood at 96.\n\nThe leaves were shut one after the other, and nobody was told of it until noon.\n',
  )
  assert.equal(other.title, undefined)
})
