/** Mentions that are found; their words are marked in the sentence. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { letterOf, marked, mentionsIn } from './found.ts'

const sentences = [
  'We have received «your letter of 3 April 1911» and thank you for it.',
  'The Board has before it «the letter of the Weavers’ Guild dated March 2, 1911».',
  '«Your last short letter» surprised us.',
  'In «yours of the 3rd instant» you ask for coal.',
  'We return «its earlier letters of March 4», «11» and «19, 1911».',
  'We thank you for your letters, and for «those of the Guild of June 4, 1910», which came late.',
  'Nothing in «the 1898 Declaration» obliges us.',
  'Our clerk wrote «a letter to the Guild of Tolm on April 7, 1911».',
  'You refer to «the February 12 letter» again.',
  'We refer to «the note verbale of the Embassy of 3 May 1911», which is unclear.',
  'Nothing in «our aide-mémoire of 3 May 1911» says so.',
  'In November last you had «a survey of the quay» made.',
  'I have to acknowledge «yours of the 3rd». We shall reply at length.',
  'The surveyor sent «a cable dated 14 May 1910» and was not believed.',
  '«The above-mentioned letter» was never answered.',
  'In «this letter» we would like to state our terms.',
  'The article «“A Harbour for Everybody”» was reprinted.',
]

for (const sentence of sentences) {
  const { words, spans } = marked(sentence)
  test(`finds «${spans.join('», «')}»`, () => {
    const found = mentionsIn(words).map((one) => one.exact)
    const bare = spans.map((span) => span.replace(/[“”]/g, ''))
    for (const span of bare) {
      assert.ok(
        found.some((exact) => exact.includes(span) || span.includes(exact)),
        `"${span}" is not among ${JSON.stringify(found)}`,
      )
    }
  })
}

test('a list of dates is a mention for each, and each has month and year', () => {
  const dates = mentionsIn('We return your letters of March 4, 11 and April 2, 1911.').map(
    (one) => one.body.date,
  )
  assert.deepEqual(dates, ['1911-03-04', '1911-03-11', '1911-04-02'])
})

test('a weekday belongs to its date, and alone is the last one', () => {
  const date = (words: string): string | undefined => mentionsIn(words)[0]?.body.date
  assert.equal(date('Your letter of Friday, 5 May 1911, has come.'), '1911-05-05')
  assert.equal(date('Your letter of Friday last has come.'), '1911-05-05')
  assert.equal(date('Your letter of Tuesday has come.'), '1911-05-02', 'not of the day of writing')
  assert.equal(date('We shall read your letter on Friday next.'), undefined)
})

test('a day may be written in words', () => {
  const date = (words: string): string | undefined => mentionsIn(words)[0]?.body.date
  assert.equal(date('Your epistle of the second of February came.'), 'XXXX-02-02')
  assert.equal(date('Yours of the eight and twentieth of April, 1702, came.'), '1702-04-28')
  assert.equal(date('Your letter of the twenty-first day of May came.'), 'XXXX-05-21')
  assert.equal(date('Yours of the second instant came.'), '1911-05-02')
  assert.equal(date('The second of your letters came.'), undefined)
})

test('a letter is not named by its capital, and its number is no part of its writer', () => {
  const [note] = mentionsIn('We refer to the Note of the Royal Ministry No. 37 of 5 February 1911.')
  assert.deepEqual(
    [note?.body.title, note?.body.number, note?.body.date, note?.body.from],
    [undefined, '37', '1911-02-05', ['Royal Ministry']],
  )
  assert.equal(mentionsIn('The Open Letter of 3 May is rude.')[0]?.body.title, 'Open Letter')
})

test('days of a list take the month behind the last of them', () => {
  const dates = mentionsIn('Our letters of 3 and 5 April 1911 are unanswered.').map(
    (one) => one.body.date,
  )
  assert.deepEqual(dates, ['1911-04-03', '1911-04-05'])
  assert.deepEqual(mentionsIn('We ask for letters of 3 men and 5 boys.'), [])
})

test('the reference of a file may stand before the date', () => {
  for (const words of [
    'Your letter ref. AB/12 of 3 May 1911 has come.',
    'We refer to your letter (ref. AB/12-3) dated 3 May 1911.',
    'Your letter, reference 12/114, of 3 May 1911 has come.',
  ])
    assert.equal(mentionsIn(words)[0]?.body.date, '1911-05-03', words)
})

test('“of even date” is the date named last, or else the day of writing', () => {
  assert.equal(mentionsIn('Your letter of even date is here.')[0]?.body.date, '1911-05-09')
  const [, reply] = mentionsIn('Your letter of 3 May 1911 and our reply of even date are kept.')
  assert.equal(reply?.body.date, '1911-05-03')
})

test('a telegram leaves out the “of”', () => {
  const [mention] = mentionsIn('Yours 28th received.')
  assert.deepEqual([mention?.exact, mention?.body.date], ['Yours 28th', 'XXXX-XX-28'])
})

test('a date without its year is left open', () => {
  const [mention] = mentionsIn('Your letter of February 29 asks for much.')
  assert.equal(mention?.body.date, 'XXXX-02-29')
  assert.equal(mention?.body.form, 'yearless')
})

test('“instant” is the month of writing, “ultimo” the one before', () => {
  assert.equal(mentionsIn('I have yours of the 3rd inst. before me.')[0]?.body.date, '1911-05-03')
  assert.equal(mentionsIn('I have yours of the 28th ult. before me.')[0]?.body.date, '1911-04-28')
})

test('the sentence says what the mention is for', () => {
  const relation = (words: string): string | undefined => mentionsIn(words)[0]?.body.relation
  assert.equal(relation('We have received your letter of 3 April 1911.'), 'acknowledges')
  assert.equal(relation('In reply to your letter of 3 April 1911 we beg to say no.'), 'replies-to')
  assert.equal(
    relation('We request that you send us a copy of the letter of 3 April 1911.'),
    'requests',
  )
  assert.equal(relation('Your letter of 3 April 1911 says “no coal before June”.'), 'quotes')
})

test('a reply that has not come is none', () => {
  const [mention] = mentionsIn('You have not replied to our letter of 3 April 1911.')
  assert.notEqual(mention?.body.relation, 'replies-to')
  assert.ok(mention?.body.clues.includes('unanswered'))
})

test('German possessives, contractions and short months are read', () => {
  const [mention] = mentionsIn('Auf Ihr Schreiben vom 18. d. M. erwidern wir Folgendes.', 'de')
  assert.equal(mention?.exact, 'Ihr Schreiben vom 18. d. M.')
  assert.equal(mention?.body.date, '1911-05-18')
  assert.ok(mention?.body.clues.includes('yours'))
})

test('German lists of dates take the month that follows', () => {
  const dates = mentionsIn(
    'Mit den Schreiben vom 17. und 19. Juni 1910 haben wir das erklärt.',
    'de',
  ).map((one) => one.body.date)
  assert.deepEqual(dates, ['1910-06-17', '1910-06-19'])
})

test('a number names a telegram, with its noun or without', () => {
  const found = mentionsIn('With reference to your No. 17 and to telegram No. 11, nothing is new.')
  assert.deepEqual(
    found.map((one) => one.body.number),
    ['17', '11'],
  )
})

test('a number before the date belongs to the note', () => {
  const [mention] = mentionsIn('I have received your note, No. 17, of the 2nd instant.')
  assert.equal(mention?.body.number, '17')
  assert.equal(mention?.body.date, '1911-05-02')
})

test('the one-word references of clerks are read with their date or number', () => {
  const found = mentionsIn('Reurairtel 5/3/11 and mytel 88; report follows on June 7, 1911.')
  assert.deepEqual(
    found.map((one) => one.body.date ?? one.body.number),
    ['1911-05-03', '88'],
  )
})

test('an office in capitals with a number behind REF is a message', () => {
  const [mention] = mentionsIn('REF: ARLEN 1234. The quay is closed.')
  assert.equal(mention?.body.number, '1234')
})

test('the day of a letter that its writer alone names is of the month named before', () => {
  const found = mentionsIn('The letter of 3 February 1911 crossed the Board’s of the 4th.')
  assert.deepEqual(
    found.map((one) => one.body.date),
    ['1911-02-03', '1911-02-04'],
  )
})

test('French letters are found by owner, date and verb', () => {
  const french = (words: string): string[] => mentionsIn(words, 'fr').map((one) => one.exact)
  assert.deepEqual(french('Je vous remercie de votre lettre du 3 avril 1911.'), [
    'votre lettre du 3 avril 1911',
  ])
  assert.deepEqual(french('Ta dernière lettre m’a fait plaisir.'), ['Ta dernière lettre'])
  assert.deepEqual(french('Il faut dire un mot de la chose.'), [])
})

const stories: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'follows a letter that others have through a sentence that speaks of no letter in particular',
    'The Board sent the circular of March 4 to nine houses. The millers have it. The abbey has it, which has not opened a letter in years. It has not been sent to us.',
    ['had-by', 'kept-from'],
  ],
  [
    'takes what is required for what is asked',
    'We require the circular of March 4 again.',
    ['requested'],
  ],
  [
    'does not take one who refused something else for one who kept the log',
    'The Board will send the log of March 4. What it refused was to be asked.',
    [],
  ],
]

for (const [says, words, events] of stories)
  test(says, () => {
    const clues = mentionsIn(words)[0]?.body.clues ?? []
    const told = clues.filter((clue) => clue.startsWith('event ')).map((clue) => clue.slice(6))
    assert.deepEqual(told, events)
  })

test('takes the day of a deed for no date of the paper that is shown', () => {
  const [shown] = mentionsIn('Did the Board forget that letter on 5 January 1911?')
  assert.equal(shown?.body.date, undefined)
  const [dated] = mentionsIn('We answer that letter of 5 January 1911.')
  assert.equal(dated?.body.date, '1911-01-05')
})

test('reads the figures of clerks month first', () => {
  const [found] = mentionsIn('Reurairtel 4/3/11. The report stands.')
  assert.equal(found?.body.date, '1911-04-03')
})

test('knows under which letter a paper is laid before a court', () => {
  const labels = (words: string, language = 'en') =>
    mentionsIn(words, language).map(({ body }) => body.clues.find((clue) => /^exhibit /.test(clue)))
  assert.deepEqual(labels('We refer to your letter of 3 April 1911 (Exhibit G/1).'), [
    'exhibit G/1',
  ])
  assert.deepEqual(labels('Mit Schreiben vom 3. April 1911 (Beilage G/I) kam er.', 'de'), [
    'exhibit G/1',
  ])
  assert.deepEqual(labels('Anbei das Schreiben vom 3. April 1911, Beilage. Dr. Holt', 'de'), [
    undefined,
  ])
})

test('a reply that is wanted is one to the letter that asks for it', () => {
  const clues = (words: string): readonly string[] => mentionsIn(words).at(-1)?.body.clues ?? []
  assert.ok(clues('We ask for a reply to this letter.').includes('reply wanted'))
  assert.ok(clues('Let me have your early answer to this letter.').includes('reply wanted'))
  assert.ok(!clues('Our reply to this letter was late.').includes('reply wanted'))
})

test('the sentences around a paper tell who saw it and who did not', () => {
  const events = (words: string): string[] =>
    mentionsIn(words).flatMap(({ body }) => body.clues.filter((clue) => clue.startsWith('event ')))
  const report = 'the report of 3 April 1911'
  assert.deepEqual(events(`I should be glad to see ${report}.`), ['event requested'])
  assert.deepEqual(
    events(`We asked for ${report}. The millers have seen it.`).at(-1),
    'event had-by',
  )
  assert.deepEqual(events(`${report} was shown to two other guilds.`), ['event had-by'])
  assert.deepEqual(
    events(`We want ${report}. We have not been allowed to see it.`).at(-1),
    'event kept-from',
  )
  assert.deepEqual(events(`You ask again for ${report}.`), [])
  assert.deepEqual(events(`You may repeat your request for ${report}.`), [])
})

test('a month is nobody', () => {
  const answer = mentionsIn('I have his letter of 3 September 1910 and his answer of the 11th.').at(
    -1,
  )
  assert.deepEqual(answer?.body.from, [])
})

test('the owner of a letter may be many', () => {
  const [mention] = mentionsIn("Your solicitors' letter of 3 April 1911 has been read.")
  assert.deepEqual(mention?.body.from, ['solicitors'])
})

test('whoever excuses a late answer is answering now', () => {
  const relation = (words: string): string | undefined => mentionsIn(words)[0]?.body.relation
  assert.equal(relation('Illness has delayed my answer to your letter of 3 April.'), 'replies-to')
  assert.equal(relation('This will acknowledge your letter of 3 April.'), 'replies-to')
  assert.notEqual(relation('In my answer to your letter of 3 April I said no.'), 'replies-to')
})

test('“Re” is no part of what it takes up', () => {
  const [mention] = mentionsIn('Re Bureau airtel 5/1/11.')
  assert.equal(mention?.exact, 'Bureau airtel 5/1/11')
  assert.equal(mention?.body.relation, 'replies-to')
})

test('an article is of the paper and the day in which it stood; minutes are of no meeting', () => {
  const [article] = mentionsIn('The leading article in the Gazette of 3 April 1911 was discussed.')
  assert.equal(article?.body.date, '1911-04-03')
  assert.deepEqual(article?.body.from, ['Gazette'])
  const [minutes] = mentionsIn('The minutes of the meeting of 4 April 1911 were confirmed.')
  assert.equal(minutes?.body.date, '1911-04-04')
  assert.deepEqual(minutes?.body.from, [])
})

test('a story names its years in four figures; the 19th of a month is none', () => {
  const { date: _, ...undated } = letterOf()
  const yearOf = (words: string): string | undefined =>
    mentionsIn(words, 'en', undated)[0]?.body.clues.find((clue) => clue.startsWith('year '))
  assert.equal(yearOf('In May 1898 it rained. Your letter of 3 April lay there.'), 'year 1898')
  assert.equal(yearOf('On May 19th it rained. Your letter of 3 April lay there.'), undefined)
})

test('the name of a form in its own line is no mention', () => {
  assert.deepEqual(
    mentionsIn('12 May 1911\nMinistry of Trade Secret Telegram\nTo all offices.'),
    [],
  )
  assert.deepEqual(mentionsIn('Office Memorandum\nTo all offices.'), [])
})

for (const [sentence, writer] of [
  ['Sir: I have the honour to send you a letter that came last night.', undefined],
  [
    'Immediately after the harbour master had issued his proclamation of 6 April the quay was closed.',
    undefined,
  ],
  [
    'The quay was quiet. Hardly had he issued his proclamation of 6 April when it was closed.',
    undefined,
  ],
  [
    'Captain Tarn and Lieut. Orme, R. N. A copy of his order, dated 18 March, is enclosed.',
    undefined,
  ],
  ['His instructions contain a review of the incident of 3 May 1911.', undefined],
  ['We have read a report of the surveyor of 3 May 1911.', 'surveyor'],
  ['We have read a report of the delegation of 3 May 1911.', 'delegation'],
] as const)
  test(`${writer ?? 'nobody'} wrote the paper in "${sentence}"`, () => {
    const writers = mentionsIn(sentence).flatMap(({ body }) => body.from ?? [])
    assert.deepEqual(
      writers.filter((one) => !/^(?:Tarn|Orme|Lieut)/.test(one)),
      writer === undefined ? [] : [writer],
    )
  })
