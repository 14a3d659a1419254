/** Steps of a paper's story as many trades and tones tell them, and sentences about papers that tell none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionsIn } from './found.ts'

const told: readonly (readonly [event: string, words: string])[] = [
  [
    'requested',
    'You have a letter from Mr. Hale the surveyor. We beg the favour of a sight of it.',
  ],
  [
    'requested',
    'We understand that you had a survey of the mill made by Harker and Son. Please let us have a copy of it.',
  ],
  ['requested', "Might the Consistory be favoured with a transcript of the Visitor's report?"],
  [
    'requested',
    'The Government of Halvern would be obliged if the minutes of the mixed commission could be placed at its disposal.',
  ],
  ['requested', "Can you send across Dan's spreadsheet report? Thanks."],
  ['requested', "For the third time of asking: may we have the inspector's report?"],
  ['requested', "I should count it a kindness to be let read your brother's letter."],
  ['requested', 'We put it to you that the valuation ought to be laid before both parties.'],
  ['requested', "The Secretary is instructed to apply for the auditor's report."],
  ['requested', 'Kindly favour us with the memorandum of your engineer by return.'],
  ['requested', 'It would save much ink if you simply gave us the agreement of 1891 to read.'],
  ['requested', "Grant us at least an extract of the register's report of 4 May."],
  ['requested', 'We renew our application for the log.'],
  [
    'requested',
    "Nothing would please the vestry more than to have the surveyor's report before it.",
  ],
  ['requested', 'I have asked your clerk twice for the inventory.'],
  ['requested', "The Club again invites the Union to produce the referee's report."],
  ['requested', "Would the Board object to our seeing the engineer's report?"],
  ['requested', 'What hinders you from sending us the memorandum of 6 May?'],
  ['requested', 'We look to receive the full text of the memorandum of 6 May before the meeting.'],
  ['requested', 'We must have sight of the memorandum of 6 May before we sign.'],
  ['refused', "The engineer's report was made for the Board and concerns nobody else."],
  ['refused', "I do not show my letters, and shall not begin with Mr. Hale's letter."],
  ['refused', 'The letter of Mr. Hale is a letter to me, and I do not shew my letters.'],
  ['refused', 'As for the memorandum of 6 May, a copy cannot be made over.'],
  [
    'refused',
    'The Ministry regrets that it does not see its way to communicating the report of 6 May.',
  ],
  ['refused', 'The report of 6 May is covered by privilege.'],
  ['refused', 'We are advised not to disclose the report of 6 May.'],
  ['refused', 'The remaining pages of the report of 6 May contain advice and stay where they are.'],
  ['refused', 'You have no claim to the report of 6 May.'],
  [
    'refused',
    'You have no more claim to the report of 6 May than we to your purse. It will not be sent.',
  ],
  ['refused', 'The rule of this house forbids the report of 6 May to go abroad.'],
  ['refused', 'It would be against all usage to hand you the report of 6 May.'],
  ['refused', 'With respect, the report of 6 May is not going to be circulated.'],
  ['refused', 'The report of 6 May is for our eyes only.'],
  [
    'refused',
    "What passes between us and our engineer, his report of 6 May included, is nobody's business.",
  ],
  ['kept-from', 'The memorandum of 6 May went to three foundations and not to us.'],
  [
    'kept-from',
    'It was not sent to us, of whom the circular of 6 May treats from the first line to the last.',
  ],
  ['kept-from', 'To this hour the report of 6 May has not reached us.'],
  ['kept-from', 'The report of 6 May was laid before every member but our own.'],
  ['kept-from', 'The letter of 6 May was passed round the table over our heads.'],
  ['kept-from', 'Of the memorandum of 6 May we know nothing but its title.'],
  ['kept-from', 'All we have of the report of 6 May is a summary of ten lines.'],
  ['kept-from', 'We have been fobbed off with a summary of the report of 6 May.'],
  ['kept-from', 'You took care that the report of 6 May should not come into our hands.'],
  ['kept-from', 'The minutes of 6 May were removed from the file before we were let in.'],
  ['kept-from', 'We were not copied in on the e-mail of 6 May.'],
  ['kept-from', 'You left us off the e-mail of 6 May.'],
  ['kept-from', 'Why was the report of 6 May hidden from the parish?'],
  ['kept-from', 'The report of 6 May came out without our being told.'],
  ['had-by', 'The miller has read the report of 6 May; so has his wife.'],
  ['had-by', 'Copies of the report of 6 May lie on every counter in town.'],
  ['had-by', 'The report of 6 May is known to the whole street.'],
  ['had-by', 'You let Mr. Crane read the letter of 6 May.'],
  ['had-by', 'The press was given the report of 6 May on Monday.'],
  ['had-by', 'A copy of the letter of 6 May found its way to the Governor.'],
  ['had-by', 'The comrades of Quarne have the circular of 6 May; the comrades of Doll have it.'],
  [
    'learnt-of',
    'A friend of ours at the Foundation tells me that the Institute sent a memorandum to three foundations.',
  ],
  ['learnt-of', 'We hear on good authority that there exists a second report by your engineer.'],
  ['learnt-of', 'It is common talk that you hold a letter from the Bishop.'],
  ['learnt-of', 'Word has reached us of a letter of 6 May.'],
  ['learnt-of', "By chance I saw on your clerk's desk a letter of 6 May."],
  ['awaited', 'We still have not had the report of 6 May which you promised.'],
  ['awaited', 'The catalogue of 6 May has not yet arrived, though you said it would.'],
  ['sent', 'The memorandum of 6 May itself is enclosed, and you will see that it says nothing.'],
  ['sent', 'Here, at last, is the report of 6 May.'],
  ['sent', 'You will find the report of 6 May under this cover.'],
  ['sent', 'I now hand you the report of 6 May.'],
  ['contents-divulged', 'The Argus has printed the report of 6 May in full.'],
  ['contents-divulged', "Half of the report of 6 May stood in Saturday's Argus."],
  ['contents-divulged', 'Your circular of 6 May has been published by your enemies.'],
]

const quiet: readonly string[] = [
  'We thank you for the report of 6 May.',
  'The report of 6 May was discussed at length.',
  'You did not mention the report of 6 May.',
  'We have no quarrel with the report of 6 May.',
  'The report of 6 May says that the wall must go, and we shall not touch it.',
  'We cannot agree with the report of 6 May that the wall is sound.',
  'We ask you to correct the report of 6 May.',
  'The report of 6 May does not please us.',
  'The report of 6 May has been received and read.',
  'We have had the report of 6 May bound.',
  'I cannot find in the report of 6 May a word about the wall.',
  'The letter of 6 May asked for a meeting, which you refused.',
  'After the letter of 6 May we heard no more from you.',
  'The rent was not paid in spite of the letter of 6 May.',
  'Since the agreement of 6 May no goods have been sent to us.',
  'Under the agreement of 6 May the keys stay with us.',
  'We refuse to sign the agreement of 6 May.',
  'You promised in your letter of 6 May to send a man.',
  'We sent you the report of 6 May in June.',
  'We do not withdraw the letter of 6 May.',
]

for (const [event, words] of told)
  test(`“${words}” tells ${event}`, () => {
    const found = eventsIn(words)
    assert.ok(found.includes(event), `${found}`)
  })

for (const words of quiet)
  test(`“${words}” tells no step`, () => assert.deepEqual(eventsIn(words), []))

function eventsIn(words: string): string[] {
  return mentionsIn(words)
    .flatMap(({ body }) => body.clues)
    .flatMap((clue) => /^event (\S+)/.exec(clue)?.[1] ?? [])
}
