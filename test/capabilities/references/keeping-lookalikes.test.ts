/** Sentences that tell a step of a paper's story, and others of nearly the same words that tell none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionsIn } from './found.ts'

const battery: readonly (readonly [words: string, events: string])[] = [
  ['Pray have the goodness to let us see the valuation of 3 April.', 'requested'],
  ['I must ask you once more for the plan of 3 April.', 'requested'],
  ['My clients are entitled to the survey of 3 April and I ask that it be produced.', 'requested'],
  ['We wrote to you on 12 March for the minutes of 3 April and write again.', 'requested'],
  ['Could you forward the memo of 3 April to my office?', 'requested'],
  ['The ministry instructs me to request a certified copy of the note of 3 April.', 'requested'],
  ['I should take it as a kindness if you would lend me the letter of 3 April.', 'requested'],
  ['A copy of the report of 3 April would oblige us.', 'requested'],
  ['The members are asking for the contract of 3 April.', 'requested'],
  ['I have the honour to request that the dispatch of 3 April be communicated to me.', 'requested'],
  ['We repeat, for the last time, that we wish to see the agreement of 3 April.', 'requested'],
  ['What does the letter of 3 April say? We should like to read it.', 'requested'],
  ['We regret that the opinion of 3 April cannot be disclosed.', 'refused'],
  ['The memorandum of 3 April is for the use of the directors alone.', 'refused'],
  ['I am not free to part with the letter of 3 April.', 'refused'],
  [
    'You ask for the report of 3 April. It is a paper of the house, and we must decline.',
    'refused',
  ],
  ['The archive will not release the letter of 3 April before 1950.', 'refused'],
  ['The survey of 3 April was made for us and at our cost, and we keep it.', 'refused'],
  ['As to the report of 3 April, our answer is no.', 'refused'],
  [
    'The letter of 3 April concerns nobody but the two who signed it and will not be shown.',
    'refused',
  ],
  ['Your request for the report of 3 April is denied.', 'refused'],
  ['I would gladly send you the letter of 3 April if it were mine to send.', 'refused'],
  ['He refused to let me see the letter of 3 April.', 'refused'],
  ['The catalogue of 3 April was compiled for insurers and is not lent out.', 'refused'],
  ['The report of 3 April is privileged, and no copy will be given.', 'refused'],
  ['The circular of 3 April went to every lodge but ours.', 'kept-from'],
  ['You have kept the letter of 3 April from us for a year.', 'kept-from'],
  ['To this day we have not been allowed to see the report of 3 April.', 'kept-from'],
  ['The memorandum of 3 April was never laid before the members.', 'kept-from'],
  ['We alone were not sent the circular of 3 April.', 'kept-from'],
  ['You still withhold from us the letter of 3 April.', 'kept-from'],
  ['Of the report of 3 April we have been shown two pages and no more.', 'kept-from'],
  ['The report of 3 April has been in the hands of the insurers since May.', 'had-by'],
  ['The letter of 3 April was passed to the newspapers.', 'had-by'],
  ['Mr. Dane tells everybody that he has read the report of 3 April.', 'had-by'],
  ['It has come to our ears that there is a report of 3 April.', 'learnt-of'],
  ['From the porter we know that a letter of 3 April exists.', 'learnt-of'],
  ['Your lordship would do us a favour by communicating the dispatch of 3 April.', 'requested'],
  ['Three times we have asked for the letter of 3 April; we ask a fourth time.', 'requested'],
  ['It is only fair that we be given the report of 3 April before we answer it.', 'requested'],
  ['Would it be possible to have the notes of 3 April?', 'requested'],
  ['We need the report of 3 April and ask you to send it by Monday.', 'requested'],
  ['Let the report of 3 April be laid before both sides.', 'requested'],
  ['The report of 3 April is none of your business.', 'refused'],
  ['The directors have resolved that the report of 3 April shall not be published.', 'refused'],
  [
    'I am sorry, but the letter of 3 April was written to me in confidence and I cannot show it.',
    'refused',
  ],
  ['We have no intention of giving you the report of 3 April.', 'refused'],
  ['Nobody outside this office will see the report of 3 April.', 'refused'],
  ['You will not get the letter of 3 April from me.', 'refused'],
  ['On the advice of counsel we do not release the opinion of 3 April.', 'refused'],
  ['No copy of the letter of 3 April has been given to us.', 'kept-from'],
  ['You mention the report of 3 April, which we have never seen.', 'kept-from'],
  ['We know the letter of 3 April only from the newspapers; it was not sent to us.', 'kept-from'],
  ['The telegram of 3 April was suppressed, and we were told nothing of it.', 'kept-from'],
  ['The mills and the town have the report of 3 April already.', 'had-by'],
]

const german: readonly (readonly [words: string, events: string])[] = [
  ['Wir bitten Sie, uns das Gutachten vom 3. April vorzulegen.', 'requested'],
  ['Das Gutachten vom 3. April muß ich einsehen.', 'requested'],
  ['Ich verlange Einsicht in das Protokoll vom 3. April.', 'requested'],
  ['Um Übersendung des Vertrags vom 3. April wird gebeten.', 'requested'],
  ['Wir wären für eine Abschrift des Schreibens vom 3. April dankbar.', 'requested'],
  ['Das Gutachten vom 3. April wird nicht herausgegeben.', 'refused'],
  ['Einsicht in das Protokoll vom 3. April lehnen wir ab.', 'refused'],
  ['Der Wartungsbericht vom 3. April wird Ihnen gezeigt, aber nicht überlassen.', 'refused'],
  ['Der Bericht vom 3. April ist uns bis heute nicht gezeigt worden.', 'kept-from'],
  ['Den Brief vom 3. April hat man uns verschwiegen.', 'kept-from'],
  ['Das Rundschreiben vom 3. April haben alle bekommen, nur wir nicht.', 'kept-from'],
  ['Wie wir hören, gibt es einen Bericht vom 3. April.', 'learnt-of'],
]

/** They speak of sending, keeping, asking and refusing, and of no paper that somebody wants. */
const lookalikes: readonly string[] = [
  'We cannot give you an answer to your letter of 3 April before Friday.',
  'Your letter of 3 April has not yet been answered.',
  'Your letter of 3 April asks for four horses; we cannot send them.',
  'Had your letter of 3 April been shown to the committee, it would have laughed.',
  'If the report of 3 April were refused us, we should go to law.',
  'We have your letter of 3 April and thank you for it.',
  'In your letter of 3 April you refuse to pay.',
  'We refer to our letter of 3 April, in which we asked for a meeting.',
  'The letter of 3 April does not require an answer.',
  'Your letter of 3 April has not convinced us.',
  'I cannot see in your letter of 3 April any reason for this tone.',
  'The letter of 3 April was sent to you by the ordinary post.',
  'The lake has been drained since your letter of 3 April.',
  'In answer to your letter of 3 April we cannot hand over the keys.',
  'We beg to acknowledge your letter of 3 April.',
  'We ask you to read our letter of 3 April once more.',
  'You will have received our letter of 3 April.',
  'We have sent our letter of 3 April to the printer.',
  'I do not doubt that the letter of 3 April was honestly meant.',
  'We enclosed two samples with our letter of 3 April.',
  'The committee has received your letter of 3 April and cannot conceal its surprise.',
  'Your letter of 3 April does not say who is to pay.',
  'We do not propose to answer the letter of 3 April.',
  'We have received your letter of 3 April, and will let you have our answer soon.',
  'We cannot accept the report of 3 April.',
  'We reject the note of 3 April as a whole.',
  'Please confirm that you have our letter of 3 April.',
  'Please give us an answer to our letter of 3 April.',
  'Nothing in the letter of 3 April has been kept secret.',
  'We were glad to see from your letter of 3 April that you are well.',
  'The agreement of 3 April has not been kept.',
  'You have not kept the agreement of 3 April.',
  'You say in your letter of 3 April that we withheld the wages.',
  'We demand that the agreement of 3 April be carried out.',
  'We ask for the conditions of the agreement of 3 April to be kept.',
  'Would you let us know whether the letter of 3 April has arrived?',
  'We ask whether the report of 3 April has been shown to the mayor.',
  'Whoever withholds a letter of 3 April loses his place.',
  'May I remind you of my letter of 3 April?',
  'We are not asking for the report of 3 April, which we have.',
  'I am unable to agree with the report of 3 April.',
  'We have never been shown such rudeness as in your letter of 3 April.',
  'You refused our offer in your letter of 3 April.',
  'Please pay the sum that stands in the contract of 3 April.',
  'We ask you to withdraw the letter of 3 April.',
  'Nobody asks you to defend the report of 3 April.',
  'Your letter of 3 April has been passed to our solicitors.',
  'I have shown your letter of 3 April to my wife.',
  'The report of 3 April will be sent to you as soon as it is printed.',
  'We could not read the letter of 3 April, which was wet.',
  'The contract of 3 April gives us the right to see the books.',
  'By the agreement of 3 April you are to send us forty barrels.',
  'The letter of 3 April asks us to show patience.',
  'We do not remember the letter of 3 April.',
  'You ask for an apology for our letter of 3 April.',
  'We ask you to confirm the letter of 3 April.',
  'They were told of the letter of 3 April at once.',
  'The keys named in the letter of 3 April have not been given to us.',
  'A letter of 3 April can hardly have been read on the 2nd.',
  'We call upon the synod to issue the declaration without delay.',
  'We ask you to grant the lease.',
]

const germanLookalikes: readonly string[] = [
  'Ihren Brief vom 3. April haben wir erhalten und danken dafür.',
  'Auf Ihren Brief vom 3. April können wir Ihnen heute keine Antwort geben.',
  'Wir bitten Sie, unseren Brief vom 3. April noch einmal zu lesen.',
  'In Ihrem Brief vom 3. April verlangen Sie Geld.',
  'Den Vertrag vom 3. April haben Sie nicht gehalten.',
  'Wir lehnen den Vertrag vom 3. April ab.',
  'Wir bitten um Antwort auf unser Schreiben vom 3. April.',
  'In unserem Schreiben vom 3. April baten wir um vier Pferde.',
  'Ihr Schreiben vom 3. April hat uns nicht überzeugt.',
  'Mit Schreiben vom 3. April haben wir Ihnen die Schlüssel geschickt.',
  'Sollte uns das Gutachten vom 3. April verweigert werden, gehen wir vor Gericht.',
  'Aus Ihrem Brief vom 3. April sehe ich, daß Sie nicht zahlen.',
  'Unseren Brief vom 3. April haben Sie nicht beantwortet.',
  'Ich habe Ihnen am Montag einen Brief geschickt, der vom 3. April war.',
  'Ihren Brief vom 3. April müssen wir als Beleidigung sehen.',
  'Wir sind Ihnen für den Brief vom 3. April dankbar.',
  'Der Vertrag vom 3. April wird nicht verlängert.',
  'Wir müssen auf unseren Brief vom 3. April zurückkommen.',
]

holds('en', battery, lookalikes)
holds('de', german, germanLookalikes)

function holds(language: string, steps: typeof battery, others: readonly string[]): void {
  for (const [words, event] of steps)
    test(`“${words}” tells ${event}`, () => {
      const found = eventsIn(words, language)
      assert.ok(found.includes(event), `${found}`)
    })
  for (const words of others)
    test(`“${words}” tells no step`, () => assert.deepEqual(eventsIn(words, language), []))
}

function eventsIn(words: string, language: string): string[] {
  return mentionsIn(words, language)
    .flatMap(({ body }) => body.clues)
    .flatMap((clue) => /^event (\S+)/.exec(clue)?.[1] ?? [])
}
