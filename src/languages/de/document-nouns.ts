/** What documents are called in German, with their endings, and what is done with them. */
import { list } from '../list.ts'
import type { Deed, DocumentNoun } from '../mentions.ts'
import { forms, inflected } from '../noun-table.ts'

export const documentNouns: Record<string, DocumentNoun> = inflected([
  [
    'letter',
    ['letter'],
    'letter',
    'schreiben schreibens brief briefs briefes briefe zuschrift handschreiben einschreiben einschreibens billet billett missiv epistel karte postkarte ansichtskarte zeilen fax telefax schr',
    'briefen zuschriften episteln karten postkarten',
  ],
  // `Ihr Geehrtes vom 3. ds.`: a merchant leaves the noun out; with its day alone it is a letter.
  [
    'letter',
    ['letter'],
    'reply',
    'geehrtes geehrten geehrtestes geehrtesten wertes werten werthes werthen ergebenes ergebenen gefl gefälliges gefälligen geschätztes geschätzten verehrtes verehrten ausführungen darlegungen',
    '',
  ],
  ['mail', ['e-mail', 'letter'], 'letter', 'mail e-mail email', 'mails e-mails'],
  [
    'cable',
    ['cable'],
    'letter',
    'telegramm telegramms telegrammes telegramme telegr depesche drahtung fernschreiben kabel',
    'telegrammen depeschen',
  ],
  [
    'circular',
    ['memorandum', 'letter'],
    'letter',
    'rundschreiben rundschreibens circular circulars zirkular zirkulars denkschrift memorandum memorandums',
    'denkschriften',
  ],
  [
    'reply',
    ['letter'],
    'reply',
    'antwort erwiderung erwiederung rückantwort antwortschreiben antwortbrief',
    'antworten erwiderungen erwiederungen',
  ],
  [
    'message',
    ['letter', 'note'],
    'paper',
    'verständigung note notiz',
    'verständigungen noten notizen',
  ],
  // `Die Nachricht, daß …` is news; `Ihre Nachricht`, `die Mitteilung vom 3. Mai` a letter.
  [
    'tidings',
    ['letter', 'note'],
    'paper',
    'mitteilung mittheilung nachricht',
    'mitteilungen mittheilungen nachrichten',
  ],
  [
    'correction',
    ['letter', 'document'],
    'court',
    'berichtigung berichtigungsschreiben berichtigungsschreibens berichtigungsersuchen berichtigungsaufforderung berichtigungsaufsatz berichtigungsaufsatze berichtigungsaufsatzes',
    'berichtigungen',
  ],
  [
    'judgment',
    ['ruling', 'document'],
    'court',
    'urteil urteils urteiles urteile erkenntnis erkenntnisses straferkenntnis straferkenntnisses',
    'urteilen erkenntnisse',
  ],
  [
    'decision',
    ['ruling', 'document'],
    'court',
    'beschluss beschluß beschlusses beschlusse beschluße entscheidung verfügung bescheid bescheides bescheids schiedsspruch schiedsspruches spruch',
    'beschlüsse beschlüssen entscheidungen verfügungen bescheide',
  ],
  ['complaint', ['document'], 'court', 'klage klageschrift privatklage klagsschrift', 'klagen'],
  [
    'charge',
    ['document'],
    'court',
    'anklage privatanklage anklageschrift strafanzeige anzeige strafantrag strafantrages',
    'anklagen anzeigen',
  ],
  [
    'answer',
    ['document'],
    'court',
    'klagebeantwortung klageerwiderung replik duplik',
    'klagebeantwortungen',
  ],
  [
    'appeal',
    ['document'],
    'court',
    'berufung berufungsschrift berufungsausführung revision revisionsschrift rekurs rekurse rekurses recurs recurses beschwerde nichtigkeitsbeschwerde',
    'berufungen beschwerden',
  ],
  [
    'request',
    ['document', 'letter'],
    'court',
    'antrag antrages antrags gesuch gesuche gesuches gesuchs ansuchen ansuchens eingabe anfrage aufforderung bestellung anregung',
    'anträge anträgen gesuchen eingaben anfragen bestellungen anregungen',
  ],
  ['brief', ['document'], 'court', 'schriftsatz schriftsatzes', 'schriftsätze schriftsätzen'],
  [
    'minutes',
    ['minutes', 'document'],
    'court',
    'protokoll protokolls protokolles protokolle protocoll protocolls verhandlungsprotokoll zeugenaussage vernehmung',
    'protokollen',
  ],
  ['contract', ['contract'], 'court', 'vertrag vertrages vertrags vertrage', 'verträge verträgen'],
  ['power', ['document'], 'court', 'vollmacht', 'vollmachten'],
  ['report', ['report'], 'paper', 'bericht berichts berichtes berichte', 'berichten'],
  [
    'report',
    ['report', 'document'],
    'paper',
    'gutachten gutachtens aktenvermerk aktenvermerks vermerk vermerks',
    'aktenvermerke',
  ],
  [
    'minutes',
    ['minutes', 'document'],
    'paper',
    'niederschrift verhandlungsschrift aktennotiz',
    'niederschriften aktennotizen',
  ],
  [
    'notice',
    ['letter', 'note'],
    'reply',
    'kündigung abmahnung mahnung zahlungserinnerung absage zusage einladung beanstandung mängelanzeige mängelrüge',
    'kündigungen abmahnungen mahnungen zusagen einladungen',
  ],
  [
    'proposal',
    ['letter', 'document'],
    'work',
    'angebot angebots angebotes vorschlag vorschlags vorschlages ultimatum ultimatums entwurf entwurfs entwurfes fristsetzung',
    'angebote angeboten vorschläge vorschlägen entwürfe entwürfen',
  ],
  [
    'treaty',
    ['contract'],
    'work',
    'vereinbarung vergleich vergleichs vergleiches abkommen abkommens übereinkunft übereinkommen satzung hausordnung rezess rezesses rezesse rezeß urkunde',
    'vereinbarungen satzungen urkunden',
  ],
  [
    'list',
    ['document'],
    'work',
    'liste abrechnung rechnung kostenvoranschlag kostenvoranschlags aufstellung verzeichnis verzeichnisses',
    'listen abrechnungen rechnungen',
  ],
  [
    'document',
    ['document', 'letter', 'report'],
    'paper',
    'dokument dokuments dokumentes schriftstück schriftstücks schriftstückes',
    'dokumente dokumenten schriftstücke schriftstücken',
  ],
  ['statement', ['statement', 'declaration'], 'paper', 'erklärung stellungnahme', 'erklärungen'],
  [
    'decree',
    ['ruling', 'document'],
    'paper',
    'resolution reskript rescript dekret erlass erlasses erlaß anordnung verbot',
    'erlasse anordnungen',
  ],
  ['plan', ['document'], 'work', 'lageplan lageplans bauplan bauplans', 'lagepläne'],
  [
    'article',
    ['article'],
    'paper',
    'artikel artikels aufsatz aufsatzes leitartikel',
    'aufsätze aufsätzen',
  ],
  ['speech', ['speech'], 'paper', 'rede ansprache', 'reden'],
  ['book', ['document'], 'work', 'buch buches broschüre flugschrift', 'bücher broschüren'],
  [
    'copy',
    ['letter', 'document'],
    'copy',
    'abschrift kopie copie durchschlag duplikat',
    'abschriften kopien copien',
  ],
])

/** Words that make other things of compounds: `Hiobsnachricht`, `Verfassungsrevision`. */
const plain: readonly string[] = list(`
  reden | zeilen | karten | klagen | noten | wertes | werten | verehrtes | verehrten | nachricht
  nachrichten | revision | telegr`)

/** Endings of compounds with the noun they make: `Kündigungsschreiben`, `Kostenbeschlusses`. */
export const compounds: Record<string, DocumentNoun> = Object.fromEntries(
  Object.entries(documentNouns).filter(([form]) => form.length >= 5 && !plain.includes(form)),
)

export const falseCompounds: readonly string[] = list(`
  anspruch | anspruchs | anspruches | zuspruch | zuspruchs | ausspruch | ausspruchs | ankündigung
  ankündigungen | berechnung | berechnungen | anrechnung | verrechnung | umrechnung | ermahnung
  ermahnungen | besatzung | besatzungen | vorurteil | vorurteils | vorurteile | vorurteilen
  widerspruch | widerspruchs | widerspruches | abberufung | einberufung
  landkarte | eintrittskarte | speisekarte | fahrkarte | visitenkarte | mitgliedskarte`)

export const deeds: Record<string, Deed> = {
  ...forms(
    'receive',
    'erhalten erhielt erhielten erhält empfangen empfing empfange bekommen bekam bekomme empfang erhalt dank danke danken dankend bestätige bestätigen eingelangt eingetroffen zugegangen zugekommen eingegangen eingang',
  ),
  ...forms(
    'answer',
    'antworten antwortete antworte geantwortet rückantwortlich beantworten beantworte beantwortet beantwortete beantwortung antwort erwidern erwidere erwiderte erwidert erwiderung erwiedern erwiedere erwiederte erwiedert erwiederung entgegnen',
  ),
  ...forms(
    'ask',
    'bitte bitten bat baten gebeten erbitten erbitte erbeten ersuche ersuchen ersuchte ersuchten ersucht verlange verlangen verlangte verlangten verlangt fordern fordere forderte forderten gefordert anfordern angefordert beantragen beantragt bestehen bestanden',
  ),
  ...forms(
    'refuse',
    'verweigern verweigert verweigerte verweigerten verweigerung abgelehnt ablehnte ablehnten ablehnen lehnen lehnte lehnten weigern weigert weigerte weigerten geweigert abgeschlagen versagt versagen',
  ),
  ...forms(
    'send',
    'senden sende sendet sandte sandten gesandt gesendet schicken schicke schickt schickte schickten geschickt übersenden übersende übersendet übersandte übersandten übersandt zusenden zuzusenden zugesandt zugesendet zuschicken zuzuschicken zugeschickt zustellen zuzustellen zugestellt zuleiten zuzuleiten zugeleitet gerichtet gerichteten richtete richten übermitteln übermittle übermittelt abgesendet abgesandt aushändigen auszuhändigen ausgehändigt aushändigung herausgeben herauszugeben herausgegeben herausgabe überlassen überlässt überließ überließen vorlegen vorzulegen vorgelegt vorlage zeigen gezeigt zeigten weiterleiten weiterzuleiten weitergeleitet zugänglich überreichen überreicht verschickt verschicken versandt zukommen heraus übersendung zusendung aushändigen überlassung',
  ),
  ...forms(
    'enclose',
    'anbei beiliegend beiliegende beiliegenden anliegend anliegende beigeschlossen beilege beigefügt hiemit hiermit inliegend beifolgend',
  ),
  ...forms(
    'publish',
    'veröffentlichen veröffentlicht veröffentlichte erschienen erschien gedruckt publiziert',
  ),
  ...forms(
    'write',
    'schreiben schreibe schrieb schrieben geschrieben schreibt verfasst verfaßt erstattet erstattete erstellt angefertigt telegraphiert telegraphierte telegrafierte',
  ),
  ...forms(
    'say',
    'sagt sagte sagten erklärt erklärte erklärten behauptet behauptete heißt heisst steht teilt mitgeteilt mitgetheilt mitteilte mittheilte',
  ),
  ...forms(
    'learn',
    'hören höre erfahren erfuhr erfuhren erfährt gehört hörten vernommen vernahmen',
  ),
  ...forms(
    'keep',
    'vorenthalten vorenthält vorenthielt vorenthielten vorzuenthalten verheimlicht verheimlichen geheim geheimgehalten geheimhalten verschwiegen zurückgehalten zurückhalten',
  ),
  ...forms('divulge', 'verriet verraten enthüllt preisgegeben'),
}
