/** German around quotations. */
import type { QuotationWords } from '../quotation-words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const quotationDe: QuotationWords = {
  sayingStems: list(`
    sag schreib schrieb geschrieb erklär behaupt meint meinte mein betont bemerk erwider antwort
    entgegn frag rief ruf versicher versich verlang forder droh warn nenn nannte genannt bezeichn
    spricht sprach gesprochen äußer heißt hieß lautet lautete zitier berichte bericht erzähl
    erwähn hinzu setzte fuhr gestand gab zugab beschuldig mahn versprach verspr befahl befiehl`),
  introductions: [
    'laut',
    'nach den worten',
    'mit den worten',
    'wie folgt',
    'die worte',
    'ich zitiere',
  ],
  interruptions: ['fuhr', 'fiel', 'mischte'],
  clauseNouns: ['ziffern?', 'ziff\\.', 'artikel', 'art\\.', 'absatz', 'klausel', 'punkt', '§'],
  sameText: ['darin', 'dort', 'im selben brief', 'in demselben brief', 'ebenda'],
  textStems: list(`
    brief schreiben rede bericht erklärung artikel aufsatz beschluss beschluß note botschaft
    telegramm depesche denkschrift dokument erlass erlaß buch gespräch antwort wort worte satz
    stelle mitteilung protokoll zeitung`),
  titledStems: list(
    'artikel aufsatz buch schrift zeitung zeitschrift broschüre gedicht roman stück titel',
  ),
  titling: list('betitelt überschrieben titel überschrift'),
  about: list('über betreffend zu zur zum'),
  markedStems: list('stempel gestempelt aufdruck handschriftlich bleistift tinte vermerk'),
  onPaper: list('seite blatt rand oberrand unterrand blattrand oben unten ecke rückseite'),
  knownAs: ['bekannt als', 'bekannt unter dem namen', 'genannt der', 'genannt die'],
  addressee: list('sie ihr ihre ihrem ihren ihres euch eure eurer du dein deine dir dich'),
  writer: list('wir uns unser unsere unserem unseren unserer ich mein meine mir mich'),
  objects: list('uns mich mir euch dich dir'),
  soCalled: [
    'sogenannt',
    'sogenannte',
    'sogenannten',
    'sogenannter',
    'sogenanntes',
    'so genannt',
    'angeblich',
    'angebliche',
  ],
  wordStems: list(
    'wort worte wörter ausdruck ausdrücke begriff begriffe bezeichnung schlagwort losung name namen',
  ),
  negations: list(
    'nicht nichts nie niemals kein keine keinen keinem keiner keines niemand nirgends weder ohne kaum unmöglich',
  ),
  untils: list('bis vor ab zum spätestens'),
  limits: list('wenn falls sofern ob einige wenige nur vielleicht angeblich'),
  modals: list(`
    muss muß müssen musste mußte soll sollen sollte sollten darf dürfen durfte dürfte kann können
    konnte könnte mag mögen möchte will wollen wollte wird würde werden notwendig nötig vielleicht
    wohl gewiss gewiß möglich`),
  bounds: list(
    'alle aller alles jeder jede jedes einige manche nur allein meist viele wenige immer oft wenn falls außer bis beide mindestens mehr weniger',
  ),
  numbers: list(
    'null ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen dutzend halb einmal zweimal erste zweite dritte',
  ),
  dateStems: list(
    'januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute morgen',
  ),
  listed: list('und oder andere'),
  small: list(`
    der die das des dem den ein eine einen einem einer eines und oder aber von zu zum zur in im an
    am auf aus bei mit nach für um als wie so ist sind war waren sein hat haben hatte er sie es
    ihm ihn ihr sich ich du wir man dass daß welche welcher da dann doch noch schon auch`),
  reporting: list(`
    sagen sagt sagte sagten gesagt schreiben schreibt schrieb schrieben geschrieben erklären erklärt
    erklärte erklärten behaupten behauptet behauptete behaupteten betonen betont betonte versichern
    versichert versicherte bemerken bemerkt bemerkte meinen meint meinte mitteilen teilt teilte
    berichten berichtet berichtete leugnen leugnet leugnete bestreiten bestreitet bestritt fordern
    fordert forderte warnen warnt warnte drohen droht drohte antworten antwortet antwortete
    erwidern erwidert erwiderte wiederholen wiederholt wiederholte versprechen verspricht versprach`),
  reportingPast: list(`
    sagte sagten gesagt schrieb schrieben geschrieben erklärte erklärten behauptete betonte teilte
    berichtete forderte warnte antwortete erwiderte wiederholte versprach`),
  supposing: list(
    'wenn falls zu würde würden könnte könnten müsste sollte nicht nie kann können muss',
  ),
  turning: list('aber doch obwohl jedoch während'),
  accordingTo: ['laut', 'zufolge', 'nach den worten'],
  that: list('dass daß ob wie warum'),
}
