/** Stories of papers kept from somebody in German, in the wording of whole sentences: what is told, and what is not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionsIn } from './found.ts'

const told: readonly (readonly [event: string, words: string])[] = [
  ['requested', 'Wann dürfen wir mit der Zusendung des Protokolls vom 12. Februar rechnen?'],
  ['requested', 'Wo bleibt das Protokoll vom 12. Februar, das Sie uns zugesagt haben?'],
  ['requested', 'Kannst du mir die Mail vom 12. Februar weiterleiten?'],
  [
    'requested',
    'Die Botschaft wäre dankbar, wenn ihr der Wortlaut der Note vom 12. Februar zugänglich gemacht würde.',
  ],
  ['requested', 'Den Bescheid vom 12. Februar wollen Sie mir bitte umgehend zuleiten.'],
  ['refused', 'Ein Recht auf Einsicht in den Bericht vom 12. Februar steht Ihnen nicht zu.'],
  ['refused', 'Ihre Bitte um das Protokoll vom 12. Februar müssen wir abschlägig bescheiden.'],
  ['refused', 'Auf die Übersendung des Berichts vom 12. Februar haben Sie keinen Anspruch.'],
  ['kept-from', 'Den Bescheid vom 12. Februar hat mein Mandant nicht bekommen.'],
  ['kept-from', 'Von dem Gutachten vom 12. Februar wurde uns nur eine Zusammenfassung überlassen.'],
  ['kept-from', 'Bis zum heutigen Tage liegt uns das Protokoll vom 12. Februar nicht vor.'],
  ['kept-from', 'Der Brief vom 12. Februar ist nie bei mir angekommen.'],
  ['kept-from', 'Mir hat niemand das Rundschreiben vom 12. Februar gezeigt.'],
  ['had-by', 'Dem Bürgermeister ist das Gutachten vom 12. Februar bekannt.'],
  ['had-by', 'Die Presse hatte den Brief vom 12. Februar, ehe wir ihn bekamen.'],
  ['had-by', 'Eine Kopie des Briefes vom 12. Februar besitzt auch der Verlag.'],
  ['had-by', 'Herr Holt hat das Schreiben vom 12. Februar in der Sitzung verlesen.'],
  ['learnt-of', 'Vom Brief vom 12. Februar haben wir nur durch Zufall Kenntnis erlangt.'],
  ['learnt-of', 'Frau Holt erzählte mir von einem Brief vom 12. Februar.'],
  ['awaited', 'Wir erwarten noch immer das Protokoll vom 12. Februar.'],
  ['sent', 'Ihnen geht heute mit getrennter Post das Gutachten vom 12. Februar zu.'],
  ['sent', 'Angeschlossen beehre ich mich, die Note vom 12. Februar in Abschrift zu übermitteln.'],
  ['sent', 'Das Kündigungsschreiben vom 12. Februar haben wir Ihnen in Kopie beigelegt.'],
  ['sent', 'Anbei die Kopie des Schreibens vom 12. Februar.'],
  ['requested', 'Ich bitte um Überlassung einer Ablichtung des Gutachtens vom 12. Februar.'],
  ['requested', 'Dürfte ich um das Protokoll vom 12. Februar bitten?'],
  ['requested', 'Können wir den Bericht vom 12. Februar einmal sehen?'],
  ['requested', 'Bitte schick mir doch mal das Protokoll vom 12. Februar.'],
  [
    'requested',
    'Ich wäre Ihnen verbunden, wenn ich das Schreiben vom 12. Februar einsehen dürfte.',
  ],
  ['requested', 'Haben Sie die Güte, mir den Brief vom 12. Februar in Abschrift mitzuteilen.'],
  ['requested', 'Wir ersuchen um gefl. Einsendung des Protokolls vom 12. Februar.'],
  [
    'requested',
    'Es wird beantragt, der Antragsgegnerin aufzugeben, das Gutachten vom 12. Februar vorzulegen.',
  ],
  [
    'requested',
    'Hiermit fordere ich Sie letztmalig auf, mir die Abrechnung vom 12. Februar auszuhändigen.',
  ],
  ['requested', 'Wir verlangen Einsicht in den Bericht vom 12. Februar.'],
  ['requested', 'Ich möchte das Gutachten vom 12. Februar gern selbst lesen.'],
  [
    'requested',
    'Wir bitten darum, uns den Wortlaut des Beschlusses vom 12. Februar bekanntzugeben.',
  ],
  ['requested', 'Es wäre nur billig, daß wir das Gutachten vom 12. Februar zu sehen bekämen.'],
  ['requested', 'Wir erbitten eine beglaubigte Abschrift des Protokolls vom 12. Februar.'],
  ['requested', 'Wir haben das Gutachten vom 12. Februar bereits zweimal angefordert.'],
  ['requested', 'Legen Sie den Vertrag vom 12. Februar endlich auf den Tisch.'],
  ['requested', 'Ich darf Sie nochmals an die Übersendung des Berichts vom 12. Februar erinnern.'],
  ['requested', 'Ihr Verein möge den Brief vom 12. Februar herausgeben.'],
  [
    'requested',
    'Mein Mandant hat Anspruch auf Einsicht in das Gutachten vom 12. Februar; ich bitte um Zusendung.',
  ],
  ['refused', 'Das Protokoll vom 12. Februar ist vertraulich.'],
  ['refused', 'Den Bericht vom 12. Februar geben wir nicht aus der Hand.'],
  ['refused', 'Eine Abschrift des Schreibens vom 12. Februar kann nicht erteilt werden.'],
  [
    'refused',
    'Ihrem Antrag auf Einsicht in den Vermerk vom 12. Februar kann nicht entsprochen werden.',
  ],
  ['refused', 'Ich bin nicht befugt, das Schreiben vom 12. Februar weiterzugeben.'],
  ['refused', 'Wir sehen keine Veranlassung, den Bericht vom 12. Februar vorzulegen.'],
  ['refused', 'Ich bedaure, Ihnen den Brief vom 12. Februar nicht mitteilen zu können.'],
  ['refused', 'Das Protokoll vom 12. Februar geht Sie nichts an.'],
  ['refused', 'Es besteht kein Anspruch auf Einsicht in den Vermerk vom 12. Februar.'],
  ['refused', 'Man hat uns die Einsicht in das Protokoll vom 12. Februar verwehrt.'],
  ['refused', 'Das Schreiben vom 12. Februar wird Ihnen nicht ausgehändigt.'],
  ['refused', 'Das Gutachten vom 12. Februar unterliegt der Verschwiegenheit.'],
  ['refused', 'Der Vermerk vom 12. Februar ist nicht für die Öffentlichkeit bestimmt.'],
  ['refused', 'Die Einsicht in das Gutachten vom 12. Februar wird abgelehnt.'],
  ['refused', 'Das Konsistorium gibt das Gutachten vom 12. Februar nicht aus den Akten.'],
  ['kept-from', 'Das Gutachten vom 12. Februar haben wir bis heute nicht bekommen.'],
  ['kept-from', 'Das Rundschreiben vom 12. Februar ist bei uns nicht angekommen.'],
  ['kept-from', 'Den Bericht vom 12. Februar hat uns niemand gezeigt.'],
  ['kept-from', 'Der Brief vom 12. Februar ist uns verheimlicht worden.'],
  ['kept-from', 'Das Schreiben vom 12. Februar kennen wir nur vom Hörensagen.'],
  ['kept-from', 'Vom Protokoll vom 12. Februar haben wir lediglich einen Auszug erhalten.'],
  ['kept-from', 'Der Bericht vom 12. Februar wurde an alle verteilt außer an uns.'],
  ['kept-from', 'Uns allein ist das Rundschreiben vom 12. Februar nicht mitgeteilt worden.'],
  ['kept-from', 'Das Gutachten vom 12. Februar liegt uns noch immer nicht vor.'],
  ['kept-from', 'Sie haben uns das Protokoll vom 12. Februar nicht geschickt.'],
  ['had-by', 'Der Bürgermeister hat den Brief vom 12. Februar bereits gelesen.'],
  ['had-by', 'Die Stadt ist längst im Besitz des Gutachtens vom 12. Februar.'],
  ['had-by', 'Das Rundschreiben vom 12. Februar liegt allen Nachbarn vor.'],
  ['had-by', 'Herr Kroll besitzt eine Abschrift des Vertrages vom 12. Februar.'],
  ['learnt-of', 'Wir hören, daß es ein Gutachten vom 12. Februar gibt.'],
  ['learnt-of', 'Von dritter Seite wurde uns von dem Brief vom 12. Februar berichtet.'],
  ['learnt-of', 'Wie uns mitgeteilt wird, besteht ein Gutachten vom 12. Februar.'],
  ['sent', 'Das Gutachten vom 12. Februar legen wir bei.'],
  ['sent', 'In der Anlage übersenden wir Ihnen das Gutachten vom 12. Februar.'],
  ['awaited', 'Auf das Gutachten vom 12. Februar warten wir noch immer.'],
  ['contents-divulged', 'Die Zeitung hat den Brief vom 12. Februar abgedruckt.'],
]

const silent: readonly string[] = [
  'Wir danken für Ihr Schreiben vom 12. Februar.',
  'Auf Ihr Schreiben vom 12. Februar können wir Ihnen keine Zusage geben.',
  'Mit Schreiben vom 12. Februar haben wir Ihnen die Rechnung übersandt.',
  'Unser Schreiben vom 12. Februar haben Sie bis heute nicht beantwortet.',
  'Wir bitten um Beantwortung unseres Schreibens vom 12. Februar.',
  'Nach dem Vertrag vom 12. Februar darf der Mieter keine Hunde halten.',
  'Der Beschluss vom 12. Februar wird nicht vollzogen.',
  'Das Gutachten vom 12. Februar überzeugt uns nicht.',
  'Wie Sie aus dem Gutachten vom 12. Februar ersehen, ist die Mauer trocken.',
  'Wenn Sie uns das Gutachten vom 12. Februar verweigern, klagen wir.',
  'Ihre Klage vom 12. Februar wird abgewiesen.',
  'Die Zahlung, die Sie mit Schreiben vom 12. Februar verlangen, verweigern wir.',
  'Ich habe Ihren Brief vom 12. Februar mit Interesse gelesen.',
  'Bezugnehmend auf Ihr Schreiben vom 12. Februar bitten wir um einen Termin.',
  'Der Vertrag vom 12. Februar ist nicht mehr in Kraft.',
  'In der Niederschrift vom 12. Februar fehlt unser Antrag.',
  'Sie schreiben am 12. Februar, wir hätten Ihnen nichts gezeigt.',
  'Ihre Anfrage vom 12. Februar beantworten wir wie folgt.',
  'Vielen Dank für die schnelle Übersendung des Gutachtens vom 12. Februar.',
  'Ihr Telegramm vom 12. Februar kam zu spät.',
  'Die Berufung gegen das Urteil vom 12. Februar ist nicht zugelassen.',
  'Wir halten an unserem Schreiben vom 12. Februar fest.',
  'Unser Angebot vom 12. Februar liegt Ihnen vor.',
  'Mein Brief vom 12. Februar geht Ihnen offenbar nahe.',
  'Dem Vorstand ist durch Ihr Schreiben vom 12. Februar bekannt, dass der Zaun schief steht.',
  'Wir warten noch immer auf eine Antwort auf unser Schreiben vom 12. Februar.',
  'Auf die im Vertrag vom 12. Februar vereinbarte Zahlung warten wir noch.',
]

for (const [event, words] of told)
  test(`“${words}” tells ${event}`, () => {
    assert.ok(
      stepsIn(words).some((step) => step.startsWith(event)),
      `${stepsIn(words)}`,
    )
  })

for (const words of silent)
  test(`“${words}” tells no story`, () => {
    assert.deepEqual(stepsIn(words), [])
  })

function stepsIn(words: string): string[] {
  const clues = mentionsIn(words, 'de').flatMap(({ body }) => body.clues)
  return [...new Set(clues.filter((one) => one.startsWith('event ')).map((one) => one.slice(6)))]
}
