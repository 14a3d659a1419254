/** Mentions in German letters of business and of clubs: days as they are written, and papers that were kept from somebody. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { marked, mentionsIn } from './found.ts'

/** Mentions between « and », and the day of each as far as its words tell it to a letter of 9 May 1911. */
const read: readonly (readonly [sentence: string, days: readonly (string | undefined)[]])[] = [
  ['Wir kommen zurück auf «unseren Brief vom 7. v. M.» und bitten um Antwort.', ['1911-04-07']],
  ['Auf «Ihr gefälliges Schreiben vom 2. lfd. Mts.» erlaube ich mir zu erwidern.', ['1911-05-02']],
  ['Ich beziehe mich auf «Ihre Zuschrift vom 11. vor. Mts.» und bleibe dabei.', ['1911-04-11']],
  ['«Ihr werter Brief vom 8. huj.» ist in meinen Händen.', ['1911-05-08']],
  ['«Ihr Brief vom 3. Mai d. J.» ist unklar.', ['1911-05-03']],
  ['«Ihr Brief vom 3. Juni v. J.» ist unklar.', ['1910-06-03']],
  ['«Ihr Schreiben v. 3.5.» ist unklar.', ['XXXX-05-03']],
  ['Wir danken für «Ihr Schreiben vom heutigen Tage».', ['1911-05-09']],
  ['«Ihre Schreiben vom 17.» und «21. April» wurden weitergeleitet.', ['XXXX-04-17', 'XXXX-04-21']],
  ['«Ihre Kündigung vom 30. April» weisen wir zurück.', ['XXXX-04-30']],
  ['«Das Gutachten des Sachverständigen Holt vom 2. Februar 1911» fehlt.', ['1911-02-02']],
  ['«Ihr Angebot vom 21. April» nehmen wir nicht an.', ['XXXX-04-21']],
  ['«Die Niederschrift vom 4. Mai» fehlt.', ['XXXX-05-04']],
  ['Wir schreiben heute noch einmal, und wir schreiben Ihnen nicht wieder.', []],
  ['Wir bestätigen den Empfang «Ihres Geehrten vom 3. ds.» und danken.', ['1911-05-03']],
  [
    'Bezugnehmend auf «Ihr Gefl. vom 28. April» teilen wir mit, daß es dabei bleibt.',
    ['XXXX-04-28'],
  ],
  ['«Mein Letztes vom 17. v. M.» werden Sie erhalten haben.', ['1911-04-17']],
  ['«Ihr Schreiben vom letzten Montag» haben wir erhalten.', ['1911-05-08']],
  ['«Ihr Fax vom vergangenen Donnerstag» ist nicht angekommen.', ['1911-05-04']],
  ['Ich antworte auf «Ihr Schreiben gleichen Datums».', ['1911-05-09']],
  ['«Ihr Schreiben ddo. 3. Mai 1911» haben wir erhalten.', ['1911-05-03']],
  ['«Ihr o. g. Schreiben» liegt uns vor.', [undefined]],
  ['«Ihr unterm 3. Mai an uns gerichtetes Schreiben» haben wir erhalten.', ['XXXX-05-03']],
  ['Auf «das mir übersandte Protokoll vom 18. April» komme ich zurück.', ['XXXX-04-18']],
  ['«Das Schreiben meines Mandanten vom 18. April» liegt Ihnen vor.', ['XXXX-04-18']],
  ['«Das Mahnschreiben Ihres Anwalts vom 12. April» weise ich zurück.', ['XXXX-04-12']],
  ['«Der Rezeß vom 29. September 1851» gibt uns das Recht.', ['1851-09-29']],
  ['«Vorliegendes Schreiben» ergeht ohne Anerkennung einer Rechtspflicht.', [undefined]],
  ['Wir werden sonst Klage erheben.', []],
  ['In «Deinem letzten l. Briefe v. 4ten dss. M.» bist Du etwas streng.', ['1911-05-04']],
  ['«Ihr verehrl. Schreiben vom 2. dß.» habe ich erhalten.', ['1911-05-02']],
  ['«Dein lieber, ausführlicher Brief vom 2. Mai» liegt neben mir.', ['XXXX-05-02']],
  ['«Ihr Geschätztes vom 14. pass.» liegt vor mir.', ['1911-04-14']],
  ['Auf «Dein Schreiben vom gestrigen Tage» beeile ich mich zu antworten.', ['1911-05-08']],
  ['«Ihr Telegramm von heute früh» habe ich dem Vorstand gezeigt.', ['1911-05-09']],
  ['«Deine Mittheilungen vom 1. huj.» verdanke ich Dir bestens.', ['1911-05-01']],
  ['In «meinem Letzten» schrieb ich Ihnen von der Mühle.', [undefined]],
  ['«Ihre Briefe vom 3.» & «5. d. M.» habe ich richtig erhalten.', ['1911-05-03', '1911-05-05']],
  ['Mit Beziehung auf «Ihr Schreiben d. d. 28. April» bemerke ich dies.', ['XXXX-04-28']],
  // The day on which it came, which of two, news, and words that end like papers.
  ['Nach «einem gestern erhaltenen Briefe» steht es schlecht.', [undefined]],
  ['Am Schlusse «Deines 2ten Briefes» lachte ich laut.', [undefined]],
  ['Die Nachricht vom Tode des Müllers hat uns erschüttert.', []],
  ['Der Widerspruch fiel allen auf, die Abberufung und die Bundesrevision auch.', []],
]

for (const [sentence, days] of read)
  test(`reads the mentions of “${sentence}”`, () => {
    const { words, spans } = marked(sentence)
    const mentions = mentionsIn(words, 'de')
    assert.deepEqual(
      mentions.map(({ exact }) => exact),
      spans,
    )
    assert.deepEqual(
      mentions.map(({ body }) => body.date),
      days,
    )
  })

const told: readonly (readonly [events: string, sentence: string])[] = [
  ['requested', 'Wir bitten Sie, uns eine Abschrift des Rundschreibens vom 12. Februar zu senden.'],
  ['requested', 'Ich fordere Sie auf, mir das Gutachten vom 12. Februar vorzulegen.'],
  ['requested', 'Lassen Sie uns das Schreiben vom 12. Februar zukommen.'],
  ['requested', 'Ich bitte um Einsicht in das Schreiben vom 12. Februar.'],
  ['refused', 'Sie weigern sich, uns das Schreiben vom 12. Februar zu zeigen.'],
  ['refused', 'Das Gutachten vom 12. Februar können wir Ihnen nicht überlassen.'],
  ['refused', 'Die Herausgabe des Schreibens vom 12. Februar haben Sie abgelehnt.'],
  ['kept-from', 'Das Rundschreiben vom 12. Februar wurde uns vorenthalten.'],
  ['kept-from', 'Das Schreiben vom 12. Februar liegt uns nicht vor.'],
  ['kept-from', 'Das Gutachten vom 12. Februar wird oft erwähnt. Es wurde uns nie gezeigt.'],
  ['had-by,kept-from', 'Ihren Brief vom 12. Februar haben Sie allen geschickt, nur uns nicht.'],
  ['learnt-of', 'Von dem Schreiben vom 12. Februar haben wir erst durch Frau Holt erfahren.'],
  ['had-by', 'Das Schreiben vom 12. Februar ist den anderen Mietern zugestellt worden.'],
  ['had-by', 'Das Rundschreiben vom 12. Februar ging an alle Vereine.'],
  ['', 'Wir haben Ihnen das Schreiben vom 12. Februar am selben Tag zugesandt.'],
  ['', 'Wir danken für die Übersendung des Protokolls vom 12. Februar.'],
  ['', 'Auf unser Schreiben vom 12. Februar haben wir keine Antwort erhalten.'],
  ['', 'Ihre Forderung im Schreiben vom 12. Februar lehnen wir ab.'],
]

for (const [events, sentence] of told)
  test(`hears ${events === '' ? 'no story' : events} in “${sentence}”`, () => {
    const clues = mentionsIn(sentence, 'de').flatMap(({ body }) => body.clues)
    const steps = clues.filter((clue) => clue.startsWith('event ')).map((clue) => clue.slice(6))
    assert.equal([...new Set(steps)].join(','), events)
  })
