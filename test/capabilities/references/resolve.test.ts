/** What mentions come to mean in a record of invented letters. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { missingLedger } from '../../../src/capabilities/references/answer.ts'
import { pointed, recordOf, type Written } from './record-of.ts'

const board = 'Harbour Board of Arlen'
const guild = 'Weavers Guild of Tolm'

const first: Written = {
  id: 'guild-1911-04-03',
  date: '1911-04-03',
  from: guild,
  to: board,
  words: 'Gentlemen,\nThe quay is ours by the Charter of 2 May 1872. We ask for coal.\nThe Guild',
}
const second: Written = {
  id: 'board-1911-04-20',
  date: '1911-04-20',
  from: board,
  to: guild,
  words:
    'Gentlemen,\nThe Harbour Board has received your letter of 3 April. In this letter you ask for coal. We have learnt that the Weavers Guild recently sent to the Shipowners a letter which is directed against the Board. This letter has not been sent to us. We request you to send us a copy of the letter.\nThe Board',
}
const third: Written = {
  id: 'guild-1911-05-02',
  date: '1911-05-02',
  from: guild,
  to: board,
  words:
    'Gentlemen,\nWe have received your letter of 20 April. You demand that we send you our letter of 28 March to the Shipowners. Your letter is rude.\nThe Guild',
}

/** The missing papers of these letters: the day of each, and how often it is told of. */
function daysAndTellings(written: readonly Written[]): (readonly [string | undefined, number])[] {
  return missingLedger(recordOf(written)).map(
    ({ finding }) => [finding.body.date, finding.evidence.length] as const,
  )
}

test('a date without its year takes the year that fits, and “your” the addressee', () => {
  assert.ok(
    pointed(recordOf([first, second]), second.id).includes(
      'your letter of 3 April → guild-1911-04-03',
    ),
  )
})

test('“this letter” is the letter just spoken of, not the one that speaks', () => {
  assert.ok(
    pointed(recordOf([first, second]), second.id).includes('this letter → guild-1911-04-03'),
  )
})

test('what is laid before a court under a letter is known by that letter', () => {
  const plea: Written = {
    id: 'board-1911-06-01',
    date: '1911-06-01',
    from: board,
    to: 'District Court of Tolm',
    words:
      'To the Court,\nThe Guild asked for coal in its letter of 3 April 1911 (Exhibit B). We have given it coal. Nothing in Exhibit B speaks of wood.\nThe Board',
  }
  const found = pointed(recordOf([first, second, plea]), plea.id)
  assert.ok(found.includes('Exhibit B → guild-1911-04-03'), found.join('; '))
})

test('“your letter” is the letter that this one answers', () => {
  const found = pointed(recordOf([first, second, third]), third.id)
  assert.ok(found.includes('Your letter → board-1911-04-20'), found.join('; '))
})

test('far down in a letter that answers two, “your letter” is the one taken up last', () => {
  const fourth: Written = {
    id: 'guild-1911-05-09',
    date: '1911-05-09',
    from: guild,
    to: board,
    words: '',
  }
  const answered: Written = {
    id: 'board-1911-05-20',
    date: '1911-05-20',
    from: board,
    to: guild,
    words: `Gentlemen,\nWe have received your letter of 2 May. ${'The quay was never let to anybody. '.repeat(60)}\nWe have also received your letter of 9 May. The whole tone of your letter is rude.\nThe Board`,
  }
  const found = pointed(recordOf([first, second, third, fourth, answered]), answered.id)
  assert.ok(found.includes('your letter → guild-1911-05-09'), found.join('; '))
})

test('“this most recent letter” is the last that came from there, however far back it was named', () => {
  const note: Written = {
    id: 'clerk-1911-05-12',
    date: '1911-05-12',
    from: 'Clerk of the Port',
    words:
      'The Guild has sent a letter to the Harbour Board of Arlen on 2 May 1911. The chairman welcomed the letter from the Guild. He said of the letter from the Guild that its tone was good. But this most recent letter from the Guild only named the letter of the Guild to the Harbour Board of last April.',
  }
  const found = pointed(recordOf([first, second, third, note]), note.id)
  assert.ok(
    found.includes('this most recent letter from the Guild → guild-1911-05-02'),
    found.join('; '),
  )
})

test('“the date of this letter” and “annexed to this notice” speak of the paper itself', () => {
  const demand: Written = {
    id: 'board-1911-05-20',
    date: '1911-05-20',
    from: board,
    to: guild,
    words:
      'Gentlemen,\nWe have received your letter of 2 May. Pay within 14 days of the date of this letter. The account is annexed to this notice.\nThe Board',
  }
  const found = pointed(recordOf([first, second, third, demand]), demand.id)
  assert.ok(found.includes('this letter → self'), found.join('; '))
  assert.ok(!found.some((one) => /this notice → (?!self)/.test(one)), found.join('; '))
})

test('mentions of one absent document are gathered, also those that a later letter dates', () => {
  const record = recordOf([first, second, third])
  const row = missingLedger(record).find((one) => one.finding.body.date === '1911-03-28')
  assert.ok(row !== undefined)
  assert.deepEqual(
    [...new Set(row.finding.evidence.map((one) => one.document))].sort(),
    [second.id, third.id].sort(),
  )
})

test('a day without its month is the last such day, whoever speaks of it', () => {
  const reminder: Written = {
    id: 'guild-1911-05-21',
    date: '1911-05-21',
    from: guild,
    to: board,
    words: 'Gentlemen,\nYou have not replied to our letter of the 28th. We wait.\nThe Guild',
  }
  const answer: Written = {
    id: 'board-1911-05-23',
    date: '1911-05-23',
    from: board,
    to: guild,
    words: 'Gentlemen,\nYour letter of the 28th was not addressed to us.\nThe Board',
  }
  const rows = missingLedger(recordOf([first, second, reminder, answer])).filter(
    (one) => one.finding.body.date === '1911-04-28',
  )
  assert.deepEqual(
    rows.map(({ finding }) => finding.evidence.map((one) => one.document).sort()),
    [[answer.id, reminder.id]],
  )
})

test('“Mr Hoyle’s letter” is the one that is known of him, however old', () => {
  const old: Written = {
    ...second,
    words:
      'Gentlemen,\nIn the letter of the late Mr. Kern, dated 2 April 1908, we were promised coal.\nThe Board',
  }
  const later: Written = {
    ...third,
    words: 'Gentlemen,\nAs to Mr. Kern’s letter, we can find no copy of it.\nThe Guild',
  }
  assert.deepEqual(daysAndTellings([old, later]), [['1908-04-02', 2]])
})

test('“the memorandum” is the one that was spoken of, not any letter', () => {
  const told: Written = {
    ...second,
    words:
      'Gentlemen,\nOn 28 March you sent a memorandum to the Shipowners. You did not send it to us.\nThe Board',
  }
  const later: Written = {
    ...third,
    words: 'Gentlemen,\nWe have your letter of 20 April. The memorandum is enclosed.\nThe Guild',
  }
  assert.deepEqual(daysAndTellings([told, later]), [['1911-03-28', 2]])
})

test('“your letter” of the very day may be signed by another of that house', () => {
  const reply: Written = {
    ...third,
    from: guild,
    to: 'Otto Kern',
    words: 'Dear Sir,\nThank you for your letter of 20 April.\nThe Guild',
  }
  assert.ok(
    pointed(recordOf([first, second, reply]), reply.id).includes(
      'your letter of 20 April → board-1911-04-20',
    ),
  )
})

test('a letter that was asked for and not shown is told as withheld', () => {
  const row = missingLedger(recordOf([first, second, third])).find((one) => one.why === 'withheld')
  const events = row?.story.map((one) => one.body.event) ?? []
  for (const event of ['learnt-of', 'kept-from', 'requested'] as const)
    assert.ok(events.includes(event), event)
})

const pleas = [
  'Please let us have a copy of it.',
  'May we see it?',
  'Could you let us see it?',
  'Would you send us the memorandum?',
  'We now demand the memorandum.',
  'Our request for it stands.',
  'I should be grateful if we might have it.',
]

for (const plea of pleas)
  test(`“${plea}” asks for the paper that was spoken of`, () => {
    assert.deepEqual(eventsTold(plea), ['requested', 'sent'])
  })

for (const words of ['You may have it.', 'We shall read it.', 'Your request for it is noted.'])
  test(`“${words}” asks for nothing`, () => {
    assert.deepEqual(eventsTold(words), [])
  })

/** What a letter tells of a memorandum that was sent to others. */
function eventsTold(words: string): string[] {
  const letter: Written = {
    ...third,
    words: `Gentlemen,\nOn 28 March you sent a memorandum to the Shipowners. ${words}\nThe Guild`,
  }
  return missingLedger(recordOf([letter])).flatMap(({ story }) =>
    story.map((one) => one.body.event),
  )
}

test('when the absent letter arrives its mentions point to it', () => {
  const arrived: Written = {
    id: 'guild-1911-03-28',
    date: '1911-03-28',
    from: guild,
    to: 'Shipowners',
    words: 'Gentlemen,\nBeware of the Board.\nThe Guild',
  }
  const found = pointed(recordOf([arrived, first, second, third]), third.id)
  assert.ok(
    found.includes('our letter of 28 March to the Shipowners → guild-1911-03-28'),
    found.join('; '),
  )
})

test('where several fit equally nothing is said, and the reader is shown them all', () => {
  const twin = (id: string): Written => ({ ...first, id, from: id, to: 'Clerk' })
  const teller: Written = {
    id: 'note',
    date: '1911-06-01',
    from: 'Clerk',
    to: 'Mayor',
    words: 'The letter of 3 April 1911 is lost.',
  }
  const record = recordOf([twin('Anna Berg'), twin('Otto Kern'), twin('Ida Thal'), teller])
  const [reference] = record.findings('reference', 'note' as never)
  assert.equal(reference?.body.target.kind, 'nothing')
  assert.ok((reference?.body.alternatives.length ?? 0) >= 3)
})

test('reasons are in plain words', () => {
  const [reference] = recordOf([first, second]).findings('reference', second.id as never)
  assert.ok(reference?.body.reasons.includes('the writer is the same'))
})

test('“your last” is never the letter that says so', () => {
  const answer: Written = {
    id: 'board-1911-05-20',
    date: '1911-05-20',
    from: board,
    to: guild,
    words:
      'Gentlemen,\nIn this letter we say no. You did not mention coal in your last.\nThe Board',
  }
  const found = pointed(recordOf([first, second, third, answer]), answer.id)
  assert.ok(found.includes('your last → guild-1911-05-02'), found.join('; '))
})

test('a deed that is asked for is the one that others date', () => {
  const asking: Written = {
    id: 'guild-1911-06-10',
    date: '1911-06-10',
    from: guild,
    to: board,
    words: 'Gentlemen,\nWe ask that you will let us see the conveyance of the quay.\nThe Guild',
  }
  const refusing: Written = {
    id: 'board-1911-06-20',
    date: '1911-06-20',
    from: board,
    to: guild,
    words: 'Gentlemen,\nWe refuse to produce the conveyance of 3 October 1847.\nThe Board',
  }
  const record = recordOf([first, asking, refusing])
  const targets = [asking, refusing].map((one) => pointed(record, one.id)[0]?.split(' → ')[1])
  assert.notEqual(targets[0], undefined)
  assert.equal(targets[0], targets[1])
})

test('what never came is not acknowledged, and what was not enclosed is not sent with it', () => {
  const record = recordOf([
    first,
    {
      ...second,
      words:
        'Gentlemen,\nNo letter of 11 April has reached this Board. No copy of your letter of 3 April was enclosed.\nThe Board',
    },
  ])
  const relations = [...record.findings('reference')].map(({ body }) => body.relation)
  assert.ok(!relations.includes('acknowledges'), relations.join())
  assert.ok(!relations.includes('transmits'), relations.join())
})

test('a message in parts is meant by any of its numbers', () => {
  const cable = (number: string, day: number, words: string): Written => ({
    id: `envoy-1961-05-0${day}`,
    kind: 'cable',
    date: `1961-05-0${day}`,
    from: 'E.V. Brask',
    to: 'Ministry of Rivers',
    number,
    words,
  })
  const parts = cable('31 - 34', 1, 'The gates were shut by order of the board and stay so.')
  const pair = cable('35, 36', 2, 'The board has met again and nothing was decided by it.')
  const later = cable(
    '37',
    3,
    'To our No. 33. The board has met. We add to our No. 36 that it will meet again.',
  )
  const record = recordOf([parts, pair, later])
  assert.deepEqual(pointed(record, later.id), [
    'our No. 33 → envoy-1961-05-01',
    'our No. 36 → envoy-1961-05-02',
  ])
})
