/** Mentions of documents in German: nouns with their endings, papers of a court, possessives, words of time. */
import type { Deed, Determiner, MentionGrammar } from '../mentions.ts'
import { forms, inflected } from '../noun-table.ts'

const table = inflected([
  [
    'letter',
    ['letter'],
    'letter',
    'schreiben schreibens brief briefs briefes briefe zuschrift handschreiben billet billett karte postkarte ansichtskarte zeilen nachricht',
    'briefen zuschriften karten postkarten nachrichten',
  ],
  ['mail', ['e-mail', 'letter'], 'letter', 'mail e-mail email', 'mails e-mails'],
  [
    'cable',
    ['cable'],
    'letter',
    'telegramm telegramms telegrammes telegramme depesche drahtung fernschreiben kabel',
    'telegrammen depeschen',
  ],
  [
    'circular',
    ['memorandum', 'letter'],
    'letter',
    'rundschreiben rundschreibens denkschrift memorandum memorandums',
    'denkschriften',
  ],
  [
    'reply',
    ['letter'],
    'reply',
    'antwort erwiderung rückantwort antwortschreiben antwortbrief',
    'antworten erwiderungen',
  ],
  [
    'message',
    ['letter', 'note'],
    'paper',
    'mitteilung verständigung note notiz',
    'mitteilungen verständigungen noten notizen',
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
  ['answer', ['document'], 'court', 'klagebeantwortung', 'klagebeantwortungen'],
  [
    'appeal',
    ['document'],
    'court',
    'berufung berufungsschrift berufungsausführung revision revisionsschrift rekurs rekurse rekurses beschwerde nichtigkeitsbeschwerde',
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
    'protokoll protokolls protokolles protokolle verhandlungsprotokoll zeugenaussage vernehmung',
    'protokollen',
  ],
  ['contract', ['contract'], 'court', 'vertrag vertrages vertrags vertrage', 'verträge verträgen'],
  ['power', ['document'], 'court', 'vollmacht', 'vollmachten'],
  ['report', ['report'], 'paper', 'bericht berichts berichtes berichte', 'berichten'],
  [
    'document',
    ['document', 'letter', 'report'],
    'paper',
    'dokument dokuments dokumentes schriftstück schriftstücks schriftstückes',
    'dokumente dokumenten schriftstücke schriftstücken',
  ],
  ['statement', ['statement', 'declaration'], 'paper', 'erklärung stellungnahme', 'erklärungen'],
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
    'abschrift kopie durchschlag duplikat',
    'abschriften kopien',
  ],
])

/** Endings of compounds with the noun they make: `Kündigungsschreiben`, `Kostenbeschlusses`. */
const compounds = Object.fromEntries(
  Object.entries(table).filter(
    ([form]) => form.length >= 5 && !['reden', 'zeilen', 'karten', 'klagen'].includes(form),
  ),
)

const deeds: Record<string, Deed> = {
  ...forms(
    'receive',
    'erhalten erhielt erhielten erhält empfangen empfing empfange bekommen bekam bekomme empfang erhalt dank danke danken dankend bestätige bestätigen eingelangt eingetroffen zugegangen zugekommen',
  ),
  ...forms(
    'answer',
    'antworten antwortete antworte geantwortet beantworten beantworte beantwortet beantwortete beantwortung antwort erwidern erwidere erwiderte erwiderung entgegnen',
  ),
  ...forms(
    'ask',
    'bitte bitten bat baten gebeten ersuche ersuchen ersuchte ersucht verlange verlangen verlangte fordern forderte',
  ),
  ...forms(
    'refuse',
    'verweigern verweigert verweigerte verweigerung abgelehnt ablehnte weigert weigerte',
  ),
  ...forms(
    'send',
    'senden sende sandte gesandt gesendet schicken schicke schickte geschickt übersenden übersende übersandte übersandt zusenden gerichtet gerichteten richtete richten übermitteln übermittle abgesendet abgesandt',
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
    'schreiben schreibe schrieb schrieben geschrieben schreibt verfasst verfaßt telegraphiert telegraphierte telegrafierte',
  ),
  ...forms(
    'say',
    'sagt sagte sagten erklärt erklärte erklärten behauptet behauptete heißt heisst steht teilt mitgeteilt mitteilte',
  ),
  ...forms('learn', 'erfahren erfuhr erfährt gehört vernommen'),
  ...forms('keep', 'vorenthalten verheimlicht geheim geheimgehalten'),
  ...forms('divulge', 'verriet verraten enthüllt preisgegeben'),
}

const definite: Determiner = { kind: 'definite' }
const near: Determiner = { kind: 'demonstrative' }
const far: Determiner = { kind: 'demonstrative', far: true }
const one: Determiner = { kind: 'indefinite' }
const many: Determiner = { kind: 'several' }
const none: Determiner = { kind: 'none' }
const mine: Determiner = { kind: 'possessive', person: 1 }
const yours: Determiner = { kind: 'possessive', person: 2 }
const his: Determiner = { kind: 'possessive', person: 3 }
/** `Ihr` is yours, `ihr` hers or theirs. */
const polite: Determiner = { kind: 'possessive', person: 3, capital: 2 }

export const mentionsDe: MentionGrammar = {
  nouns: table,
  compounds,
  capitalsName: false,
  determiners: {
    ...forms(definite, 'der die das des dem den im am vom zum zur beim ins'),
    ...forms(
      near,
      'dieser dieses diesem diesen diese derselbe dieselbe dasselbe desselben demselben',
    ),
    ...forms(far, 'jener jenes jenem jenen jene'),
    ...forms(one, 'ein eine einen einem eines einer'),
    ...forms(many, 'einige mehrere viele zahlreiche andere anderen'),
    ...forms(none, 'kein keine keinen keinem keines keiner jeder jede jedes jeden jedem'),
    ...forms(
      mine,
      'mein meine meinen meinem meines meiner unser unsere unseren unserem unseres unserer unsre unsern unserm',
    ),
    ...forms(yours, 'dein deine deinen deinem deines deiner euer eure euren eurem eures eurer'),
    ...forms(his, 'sein seine seinen seinem seines seiner'),
    ...forms(polite, 'ihr ihre ihren ihrem ihres ihrer'),
  },
  possessivePronouns: {
    ihriges: yours,
    meiniges: mine,
    deiniges: yours,
    ihrige: yours,
    meinige: mine,
  },
  standIns: ['jenes', 'jener', 'jene', 'jenem', 'jenen', 'dasjenige', 'denen'],
  pronouns: {
    ich: 1,
    wir: 1,
    mir: 1,
    mich: 1,
    uns: 1,
    du: 2,
    dir: 2,
    dich: 2,
    ihnen: 2,
    euch: 2,
    er: 3,
    sie: 3,
    es: 3,
    ihm: 3,
    ihn: 3,
  },
  clues: {
    ...forms('last', 'letzter letztes letzten letzte letztem jüngstes jüngsten jüngster'),
    ...forms(
      'previous',
      'früheres früheren früherer vorletzter vorletztes vorigen voriges erstes ersten',
    ),
    ...forms(
      'above-mentioned',
      'obiges obigen obiger obige oberwähntes oberwähnten obzitierter obzitierten obzitiertem obzitiert vorstehenden genannten genanntes letztgenannte letztgenannten erwähnten erwähntes zitierten angefochtene angefochtenen angefochtenes',
    ),
    ...forms('present', 'vorliegendes vorliegenden vorliegender gegenwärtiges gegenwärtigen'),
    ...forms(
      'enclosed',
      'beiliegende beiliegenden beiliegendes anliegende anliegenden beigeschlossene beigeschlossenen',
    ),
    ...forms('following', 'folgende folgenden folgendes'),
    ...forms('open', 'offener offenen offene'),
    ...forms('count', 'beide beiden'),
  },
  breaks: words(
    'und oder aber sondern denn wenn falls während als dann weil da seit so obwohl daß dass ob in im an auf bei für mit zu aus nach von vor über unter gegen durch ohne um bis wegen trotz laut gemäß ist sind war waren sei wird werden wurde wurden worden hat haben habe hatte hatten hätte soll sollen sollte kann können konnte muß muss müssen darf will wollen wollte möchte nicht nie auch nur noch schon bereits hier dort wo wie warum wer wen welcher welche welches ich wir du sie er es man mir mich uns ihm ihn ihnen sich herr frau herrn sehr bezw beziehungsweise',
  ),
  of: ['des', 'der', 'von', 'vom'],
  from: ['von', 'durch', 'seitens'],
  to: ['an'],
  dated: ['vom', 'v', 'von', 'am', 'dd', 'dto', 'ddo', 'datiert'],
  at: ['am', 'vom', 'im', 'seit', 'unterm'],
  and: ['und', 'u', 'bezw', 'bzw', 'sowie', 'oder', '&'],
  relatives: ['welcher', 'welches', 'welchen', 'welchem', 'welche', 'worin', 'womit', 'worauf'],
  participles: words(
    'gerichtet gerichteten gesandt gesandten gesendet datiert datierten geschrieben',
  ),
  bodies: words('direktion verlag gericht kanzlei redaktion amt behörde'),
  particles: words('von der des den dem für und zu in am im'),
  months: {
    jänner: 1,
    januar: 1,
    jan: 1,
    jän: 1,
    feber: 2,
    februar: 2,
    feb: 2,
    märz: 3,
    april: 4,
    apr: 4,
    mai: 5,
    juni: 6,
    jun: 6,
    juli: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    oktober: 10,
    okt: 10,
    november: 11,
    nov: 11,
    dezember: 12,
    dez: 12,
  },
  weekdays: {
    montag: 1,
    dienstag: 2,
    mittwoch: 3,
    donnerstag: 4,
    freitag: 5,
    samstag: 6,
    sonnabend: 6,
    sonntag: 7,
    mo: 1,
    di: 2,
    mi: 3,
    do: 4,
    fr: 5,
    sa: 6,
    so: 7,
  },
  numerals: { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, beide: 2, beiden: 2 },
  thisYear: [
    ['dieses', 'jahres'],
    ['laufenden', 'jahres'],
    ['d', 'j'],
    ['l', 'j'],
  ],
  monthOfWriting: { dm: 0, dmts: 0, dsmts: 0, dsm: 0, lm: 0, lmts: 0, vm: 1, vmts: 1, d: 0, ds: 0 },
  daysAgo: {
    ...forms(0, 'heute heutige heutigen heutiges heutiger heutigem'),
    ...forms(1, 'gestern gestrige gestrigen gestriges gestriger gestrigem'),
    ...forms(2, 'vorgestern vorgestrige vorgestrigen'),
  },
  nextOne: ['nächster', 'nächsten', 'kommender', 'kommenden'],
  ordinal: /^(\d{1,2})(?:\.|ten|te)$/,
  dayFirst: true,
  deeds,
  future: ['werde', 'werden', 'wird', 'wirst'],
  negations: words('nicht nie niemals kein keine keinen ohne weder'),
  needs: words('müßte müsste müssten sollte sollten wäre'),
  spokenWords: words('mündlich telephonisch telefonisch'),
  again: words('nochmals wiederholt wiederhole wieder abermals neuerlich'),
  present: ['ist', 'sind'],
  exchange: ['gewechselten', 'gewechselt', 'briefwechsel', 'korrespondenz', 'zwischen'],
  since: ['seit'],
  evenDate: [['vom', 'heutigen', 'Tage']],
  sameDate: [
    ['vom', 'gleichen', 'tage'],
    ['vom', 'selben', 'tage'],
    ['gleichen', 'datums'],
  ],
  apposition: [['das', 'ist'], ['nämlich']],
  entitled: [['betitelt'], ['überschrieben'], ['namens'], ['wie']],
  selfPhrases: [
    ['judgment', ['im', 'namen', 'der', 'republik']],
    ['judgment', ['im', 'namen', 'des', 'volkes']],
    ['decision', ['beschl']],
  ],
  abbreviations: words(
    'dr prof nr zl bzw bezw usw etc ds d v vgl z b g u sog hr fr str abs art betr bes dgl resp geb gez inkl lt st a i m p o w l j mts ev ca co cf evtl ggf hofr rat vers vors ldg strfs landesger',
  ),
  attribution: { openers: ['am', 'quoting'], verbs: ['schrieb', 'schreibt', 'schrieben'] },
  exhibits: words('beilage beilagen beil anlage anlagen'),
  numbered: words('nr nummer zahl zl gz geschäftszahl'),
}

function words(list: string): string[] {
  return list.split(' ')
}
