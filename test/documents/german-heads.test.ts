/** Heads and feet of German letters of offices, clubs, courts and firms: who writes to whom, and when. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { divide } from '../../src/documents/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { plainText } from './plain-text.ts'

const text = `Wir haben die Angelegenheit noch einmal geprüft und teilen Ihnen mit, daß wir an unserem Standpunkt festhalten. Die Frist für die Räumung läuft Ende des Monats ab.

Wir bitten um Ihre Antwort und werden die Sache danach dem Vorstand vorlegen.`

interface Letter {
  readonly date: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** What stands above and below the text. */
  readonly head: string
  readonly foot: string
}

const letters: readonly Letter[] = [
  {
    date: '1958-02-03',
    from: ['Ruderverein „Möwe“ e. V.', 'Wilhelm Asmus'],
    to: ['Magistrat der Stadt Wasserau'],
    head: `Ruderverein „Möwe“ e. V.
Der Vorstand

An den Magistrat der Stadt Wasserau
– Liegenschaftsamt –

Wasserau, den 3. Februar 1958

Betr.: Bootshaus am Südufer

Sehr geehrte Herren!`,
    foot: `Hochachtungsvoll
Der Vorstand
gez. Wilhelm Asmus, 1. Vorsitzender`,
  },
  {
    date: '1958-02-14',
    from: ['Magistrat der Stadt Wasserau', 'Hennig'],
    to: ['Ruderverein „Möwe“ e. V.', 'Asmus'],
    head: `Der Magistrat der Stadt Wasserau
Liegenschaftsamt
Az. 62-14/58

Wasserau, den 14.2.1958

An den
Ruderverein „Möwe“ e. V.
z. Hd. Herrn Asmus

Betr.: Bootshaus am Südufer
Bezug: Ihr Schreiben vom 3.2.1958`,
    foot: `Im Auftrag
Dr. Hennig
Stadtoberinspektor`,
  },
  {
    date: '1958-03-06',
    from: ['Magistrat der Stadt Wasserau', 'Hennig'],
    to: ['Ruderverein „Möwe“ e. V.'],
    head: `Der Magistrat der Stadt Wasserau
Liegenschaftsamt

Wasserau, den 6. März 1958

An den Ruderverein „Möwe“ e. V.

Betr.: Niederschrift über die Besprechung vom 3. März`,
    foot: `Dr. Hennig`,
  },
  {
    date: '1958-03-18',
    from: ['Ruderverein „Möwe“ e. V.', 'Asmus'],
    to: ['Liegenschaftsamt'],
    head: `Ruderverein „Möwe“ e. V.
Der Vorstand

Wasserau, den 18. März 1958

An das Liegenschaftsamt

Sehr geehrter Herr Dr. Hennig,`,
    foot: `Hochachtungsvoll
Asmus`,
  },
  {
    date: '2021-06-21',
    from: ['Kanzlei Thiele und Partner', 'Thiele'],
    to: ['Ansgar Reuter'],
    head: `Kanzlei Thiele und Partner
Rechtsanwälte
Dittrichring 5, 04109 Leipzig

Herrn Rechtsanwalt
Dr. Ansgar Reuter
Petersstraße 20
04109 Leipzig

Leipzig, den 21. Juni 2021
Ihr Zeichen: 112/21 R

Hausverwaltung Brückner & Söhne GmbH ./. Lindner

Sehr geehrter Herr Kollege,`,
    foot: `Mit freundlichen kollegialen Grüßen
Thiele
Rechtsanwalt`,
  },
  {
    date: '1974-09-11',
    from: ['Landratsamt Erlensee', 'Förster'],
    to: ['Maurer', 'Wanderverein Erlensee e. V.'],
    head: `Landratsamt Erlensee
Untere Naturschutzbehörde
Geschäftszeichen 41/360-2

Erlensee, 11.09.1974

Wanderverein Erlensee e. V.
Herrn Vorsitzenden
Georg Maurer
Lindenstr. 7
6501 Erlensee

Vollzug der Naturschutzgesetze

Sehr geehrter Herr Maurer,`,
    foot: `Mit freundlichen Grüßen
I. A.
Förster
Regierungsrat`,
  },
  {
    date: '1903-11-05',
    from: ['Stadtrat zu Mehlis', 'Krause'],
    to: ['Kohlenhandlung Gebr. Otto'],
    head: `Stadtrat zu Mehlis.
Nr. 4412.

Mehlis, am 5. November 1903.

An die
Kohlenhandlung Gebr. Otto
hier.`,
    foot: `Der Stadtrat.
Krause, Bürgermeister.`,
  },
  {
    date: '1911-04-22',
    from: ['Liedertafel Grünau', 'Karl Wendt'],
    to: ['Gemeindevorstand zu Grünau'],
    head: `Liedertafel Grünau.

Grünau, den 22. April 1911.

An den
verehrlichen Gemeindevorstand
zu Grünau.`,
    foot: `Mit vorzüglicher Hochachtung
Für die Liedertafel Grünau:
Karl Wendt,
Schriftführer.`,
  },
  {
    date: '2015-03-09',
    from: ['Bürgerinitiative Uferpark', 'Sabine Kranz'],
    to: ['Stadtverwaltung Hohenfels'],
    head: `Bürgerinitiative Uferpark
c/o Sabine Kranz
Uferweg 3
88999 Hohenfels

Stadtverwaltung Hohenfels
Stadtplanungsamt
Rathausplatz 1
88999 Hohenfels

9. März 2015

Offenlegung des Bebauungsplans „Uferpark“

Sehr geehrte Damen und Herren,`,
    foot: `Mit freundlichen Grüßen

Sabine Kranz
Sprecherin der Bürgerinitiative`,
  },
  {
    date: '1962-05-15',
    from: ['Amtsgericht Lahr', 'Mayer'],
    to: ['Hermann Bihler'],
    head: `Amtsgericht Lahr
3 C 118/62

Lahr, den 15. Mai 1962

Herrn
Hermann Bihler
Lahr
Turmstraße 8

In Sachen Bihler gegen Stadtwerke Lahr`,
    foot: `Dr. Mayer
Amtsgerichtsrat`,
  },
  {
    date: '1921-12-01',
    from: ['Heinrich Vogel'],
    to: ['Elektrizitätswerk Unterland A.-G.'],
    head: `Heilbronn, den 1. Dezember 1921.
Heinrich Vogel, Mühlenbesitzer

An das
Elektrizitätswerk Unterland A.-G.,
Heilbronn.`,
    foot: `Hochachtungsvoll
Heinrich Vogel.`,
  },
  {
    date: '1968-11-20',
    from: ['Betriebsrat der Firma Lutz KG', 'Franz Eder'],
    to: ['Geschäftsleitung'],
    head: `Betriebsrat der Firma Lutz KG

20. November 1968

An die
Geschäftsleitung
im Hause`,
    foot: `Für den Betriebsrat
Franz Eder`,
  },
  {
    date: '1855-10-06',
    from: ['Emil Brask'],
    to: ['Quill'],
    head: `Waldbrunn den 6t 8br 1855.

Mein theurer Quill!`,
    foot: `Genehmige die besten Wünsche von

Deinem alten Freunde

Emil Brask eidg. Oberst.`,
  },
  {
    date: '1871-10-11',
    from: ['Meyer von Tessen'],
    to: ['Halverner Handelsbank'],
    head: 'Tit. Halverner Handelsbank, Halvern.',
    foot: `Mit vorzüglicher Hochschätzung

Waldbrunn, den 11. October 1871.

sig. Meyer von Tessen.`,
  },
  {
    date: '1850-03-22',
    from: ['A. Holt'],
    to: ['Alfred Brask'],
    head: `Waldbrunn 22 Merz 1850

Herrn Nationalrath Dr Alfred Brask in Halvern

Hochgeachteter Herr Regierungs Präsident!`,
    foot: `Ihr hochachtungsvoll ergebenster:

A. Holt, z Hirschen am alten Markt`,
  },
]

for (const { date, from, to, head, foot } of letters)
  test(`reads who writes from ${from.join(' and ')} to ${to.join(' and ')}`, async () => {
    const [letter] = divide(await plainText(`${head}\n\n${text}\n\n${foot}\n`), {
      language: undefined,
      settings: noSettings,
      path: 'a.txt',
    })
    assert.equal(letter?.date?.value, date)
    assert.deepEqual(
      letter?.from.map(({ value }) => value),
      from,
    )
    assert.deepEqual(
      letter?.to.map(({ value }) => value),
      to,
    )
  })
