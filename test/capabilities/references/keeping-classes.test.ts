/** Steps of a paper's story told by who does what with it, in no wording that is listed; and what is told of a paper otherwise. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionsIn } from './found.ts'

const told: readonly (readonly [language: string, event: string, words: string])[] = [
  [
    'en',
    'kept-from',
    'The schedule of dilapidations was served upon every tenant in the terrace with the single exception of our client.',
  ],
  [
    'en',
    'refused',
    'The Rector answered that the letter of 4 May was his own and should remain so.',
  ],
  [
    'en',
    'contents-divulged',
    'Whole paragraphs of the report of the Boundary Commission are to be read in the Evening Standard.',
  ],
  [
    'en',
    'awaited',
    'The Legation looks forward to the early receipt of the report of the Boundary Commission promised in March.',
  ],
  ['en', 'refused', "I would sooner burn Father's letter of 3 June than let you have it."],
  [
    'en',
    'sent',
    "There: Father's letter of 3 June goes into the envelope, and much good may it do you.",
  ],
  [
    'en',
    'refused',
    "The reader's report on the second volume was given in confidence and I am not free to pass it on.",
  ],
  [
    'en',
    'kept-from',
    "You gave my co-editor the reader's report on the second volume and left me in the dark.",
  ],
  ['en', 'sent', "The reader's report on the second volume follows by separate post."],
  [
    'en',
    'refused',
    "Members' access to the minutes of 2 March is restricted to those who attended.",
  ],
  ['en', 'awaited', 'It is six weeks since you promised the minutes of 2 March.'],
  ['en', 'requested', 'Let the log of the Maria be brought into court.'],
  [
    'en',
    'awaited',
    'The deed of 1790 was to be sent down by the carrier, and the carrier knows nothing of it.',
  ],
  [
    'en',
    'requested',
    "Please confirm that you will disclose the expert's report of 9 July within 14 days.",
  ],
  ['en', 'awaited', "We note that the expert's report of 9 July remains outstanding."],
  ['en', 'sent', "Please find the expert's report of 9 July by way of service."],
  [
    'en',
    'refused',
    "Brother Crane says the branch circular of 2 May is for the Executive's eyes and nobody else's.",
  ],
  [
    'en',
    'refused',
    'Head Office has turned a deaf ear to our request for the branch circular of 2 May.',
  ],
  [
    'en',
    'contents-divulged',
    'The masters knew the contents of the branch circular of 2 May before we did.',
  ],
  ['de', 'refused', 'Das Protokoll vom 2. März kriegst du von mir nicht.'],
  ['de', 'kept-from', 'Im Verteiler des Protokolls vom 2. März fehlten wir.'],
  ['de', 'sent', 'So, hier hast du das Protokoll vom 2. März.'],
  ['de', 'learnt-of', 'Erst aus der Zeitung wissen wir von dem Tarifvertrag vom 1. April.'],
  ['en', 'kept-from', 'All we ever saw of the memorandum of 6 May was its cover.'],
  ['en', 'had-by', 'Copies of the memorandum of 6 May are selling in the street for a penny.'],
]

const quiet: readonly (readonly [language: string, words: string])[] = [
  ['en', 'The Rector read the letter of 4 May twice and put it on the fire.'],
  ['en', 'The Council could not accept the minutes of 2 March as a true record.'],
  ['en', 'The log of the Maria would not have helped us.'],
  ['en', 'Never was the deed of 1790 so abused.'],
  ['de', 'Der Bericht vom 3. Mai hat uns nicht überzeugt.'],
  ['de', 'Das Gutachten vom 8. Juni können wir nicht gelten lassen.'],
  ['de', 'Ich habe das Protokoll vom 2. März nicht geschrieben.'],
  ['de', 'Hätte ich Vaters Brief vom 3. Juni, so wüßte ich mehr.'],
  ['de', 'Die Rechnung vom 5. Mai werden wir nicht bezahlen.'],
  [
    'en',
    'Thank you for the memorandum of 6 May. It reached us safely and has been read with attention.',
  ],
  ['de', 'Wir danken für das Gutachten vom 8. Juni. Es ist heute eingegangen.'],
  ['en', 'It has always been ready to show the log of the Maria to a judge.'],
  ['en', 'The Legation looks forward to a meeting on the report of 6 May.'],
  ['en', 'You should not, for now, press for the log of the Maria.'],
  ['de', 'Das Gutachten vom 8. Juni können wir nicht verstehen.'],
]

for (const [language, event, words] of told)
  test(`tells “${event}”: ${words}`, () => assert.deepEqual(stepsIn(words, language), [event]))

for (const [language, words] of quiet)
  test(`tells no step: ${words}`, () => assert.deepEqual(stepsIn(words, language), []))

function stepsIn(words: string, language: string): string[] {
  const clues = mentionsIn(words, language).flatMap(({ body }) => body.clues)
  const steps = clues.filter((clue) => clue.startsWith('event '))
  return [...new Set(steps.map((clue) => clue.split(' ')[1] ?? ''))]
}
