/**
 * German words that show an act: a first version. The weights are those of
 * English, which ask the same questions; only the words are German.
 */
import type { ActWords } from '../act-words.ts'
import { agreementsDe } from './agreements.ts'
import { answersDe } from './answers.ts'
import { formulaeDe } from './formulae.ts'
import { meetingsDe } from './meetings.ts'
import { participantsDe } from './participants.ts'
import { performativesDe } from './performatives.ts'
import { titlesDe } from './titles.ts'
import { unkeptDe } from './unkept.ts'

const { alone } = performativesDe

/** What is said to have been done in words; the verb stands last. */
const done =
  'vorgeschlagen|verlangt|gefordert|gebeten|ersucht|angeboten|erklärt|versprochen|zugesagt|behauptet|abgelehnt|verweigert|angekündigt|geschrieben|mitgeteilt|beantragt|gedroht|angedroht'

/** What performs an act in German is what mostly says it, too; all of it is as plain as a turn. */
const constructions: Readonly<Record<string, string>> = {
  propose: `${alone.propose}|sollten? (?:\\p{L}+ ){0,12}(?:werden|stattfinden|tagen)|wäre es (?:\\p{L}+ )?(?:sinnvoll|richtig|möglich)|lassen Sie uns|Vorschlag, `,
  counter: `${alone.counter}|stattdessen|Gegenvorschlag|statt dessen|(?:aber|jedoch|wohl aber) bereit|(?:können|könnten) (?:wir|ich) (?!(?:\\p{L}+ ){0,6}nicht)`,
  accept: `${alone.accept}|(?<!nicht )einverstanden|nimmt (?:er|sie|diese) (?:\\p{L}+ ){0,5}an(?![\\p{L}])|nichts (?:dagegen|einzuwenden)|soll (?:es )?(?:uns|mir) recht sein|wird (?:angenommen|zugestimmt)`,
  reject: `${alone.reject}|kommt nicht in (?:Frage|Betracht)|abgelehnt|unmöglich|unannehmbar|keinesfalls|(?:wird|werden) (?:\\p{L}+ ){0,4}nicht (?:\\p{L}+ ){0,2}\\p{L}+(?:t|en)(?![\\p{L}])|(?:wird|werden) nicht[.]?$|(?:kann|können|vermag|werde|werden) (?:ich|wir) (?:\\p{L}+ ){0,5}(?:nicht|kein\\p{L}*)(?! nur)|(?:ich|wir) (?:kann|können|vermag|werde|werden) (?:\\p{L}+ ){0,5}(?:nicht|kein\\p{L}*)(?! nur)|nicht (?:mehr )?zu halten|(?:paßt|passt) (?:uns|mir) nicht|nicht verpflichtet|hinfällig|erst bei \\p{L}+ fällig`,
  request: `${alone.request}|^[Bb]itte |entgegensehend|sehen? (?:wir|ich)? ?(?:Ihrer|Dero|Ihre) |wird (?:\\p{L}+ )?gebeten|wären? (?:wir|ich) (?:Ihnen )?dankbar|[Bb]itte um`,
  demand: `${alone.demand}|Sie (?:haben|sind verpflichtet)|haben Sie (?:\\p{L}+ ){0,12}zu \\p{L}+en|zu zahlen|ist (?:unverzüglich|umgehend)|(?:muß|muss|müssen) (?:ich|wir)|soll(?:en)? (?:\\p{L}+ ){0,12}(?:stattfinden|erfolgen|werden)`,
  offer: `${alone.offer}|(?<!nicht )bereit|anheim|(?:will|wollen) (?:ich|wir) (?:Ihnen|ihm|ihr)|wollen wir (?:\\p{L}+ ){0,2}gern|steht Ihnen|zur Verfügung`,
  condition:
    'vorausgesetzt|gilt nur|(?:vor|ohne) (?:\\p{L}+ ){1,6}ist (?:\\p{L}+ ){0,3}nicht zu denken|unter der (?:Bedingung|Voraussetzung)|sofern|nur wenn|erst (?:wenn|nach)|solange|sobald|soweit nicht|Zug um Zug|nur gegen',
  commit: `${alone.commit}|(?:wir|ich) (?:werden|werde)|bis dahin (?:werden|werde)`,
  reserve: `${alone.reserve}|vorbehalten|Vorbehalt|ohne Anerkennung einer Rechtspflicht`,
  threaten: `${alone.threaten}|andernfalls|anderenfalls|widrigenfalls|so (?:werde|werden) (?:ich|wir)|zurückzutreten|zurücktritt|gerichtlich|Klage|Anwalt|fristlos|Schadensersatz|Rechtsmittel`,
  postpone: `${alone.postpone}|zu gegebener Zeit|zurückkommen|später|vorerst|noch nicht|verschoben|vertagt`,
  concede: `${alone.concede}|grundsätzlich|zwar|im Prinzip|immerhin|es trifft zu`,
  'ignore-noted':
    '(?:keine|ohne) (?:\\p{L}+ )?(?:Antwort|Reaktion|Nachricht)|noch (?:immer )?nicht (?:erhalten|eingetroffen|geschehen|erfolgt|bekommen)|(?:nicht|mit keinem Worte?) eingegangen|nichts gehört|ohne da(?:ß|ss) .{0,30}gehört|nicht (?:geantwortet|beantwortet|reagiert)|unbeantwortet|übergangen|schweigen|bis heute (?:nicht|keine)|verschwiegen|schweigen Sie|(?:steht|stehen) (?:\\p{L}+ ){0,3}aus(?=[.,;]|$)|warten (?:wir|ich) (?:\\p{L}+ ){0,2}vergeb|in Ihrem \\p{L}+ (?:keine Rede|kein Wort)|(?:blieb|bleibt|ist) (?:bisher |bis heute )?(?:unbeachtet|unerwidert|ohne Antwort)',
}

export const actsDe: ActWords = {
  formulae: formulaeDe,
  meetings: meetingsDe,
  agreements: agreementsDe,
  unkept: unkeptDe,
  counting: ['erstens', 'zweitens', 'drittens', 'viertens', 'fünftens', 'sechstens'],
  announced: {
    demand: 'Forderung\\p{L}*|Ansprüche',
    request: 'Bitten?|Wünsche|Anliegen',
    condition: 'Bedingung\\p{L}*|Voraussetzung\\p{L}*',
    propose: 'Vorschl\\p{L}+|Anträge|Tagesordnung',
    offer: 'Angebote?',
  },
  constructions,
  participants: participantsDe,
  answers: answersDe,
  aspects: {
    time: 'Termin\\p{L}*|Frist\\p{L}*|Datum|verschieb\\p{L}*|später|früher|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Wochen?|Monate?n?|bis zum',
    participants:
      'Teilnehmer\\p{L}*|teilnehmen|Mitglied\\p{L}*|Vertreter\\p{L}*|eingeladen|Zusammensetzung',
    order: 'zuerst|zuvor|vorher|Voraussetzung|Bedingung|erst (?:nach|wenn)',
    deciding: 'Mehrheit|einstimmig|Stimmen?|Beschluss\\p{L}*|entscheide\\p{L}*',
    publishing: 'veröffentlich\\p{L}*|Presse|drucken|Zeitung\\p{L}*',
    replying: 'Antwort\\p{L}*|antworte\\p{L}*|beantworte\\p{L}*|Stellungnahme',
    copies: 'Kopien?|Abschrift\\p{L}*|übersende\\p{L}*|zusende\\p{L}*|Durchschlag',
    stopping: 'unterlass\\p{L}*|einstell\\p{L}*|aufhören|beenden',
    paying:
      'zahl\\p{L}*|Euro|Mark|Kosten|Miete|Mietminderung|Betrag\\p{L}*|Rechnung\\p{L}*|Kaution',
    admitting: 'zugeben|eingeräumt|entschuldig\\p{L}*|zurücknehmen|Fehler|Irrtum',
    agreements: 'Vertr[aä]g\\p{L}*|Vereinbarung\\p{L}*|Vergleich\\p{L}*',
    talks: 'Gespräch\\p{L}*|Verhandlung\\p{L}*',
    meetings: 'Sitzung\\p{L}*|Treffen|Besichtigung\\p{L}*|Versammlung\\p{L}*|Ortstermin\\p{L}*',
    people: 'Gutachter\\p{L}*|Sachverständige\\p{L}*|Handwerker\\p{L}*|Zeugen?|Schlichter\\p{L}*',
    rights: 'Rechte?|berechtigt|Anspruch|Ansprüche',
  },
  turns: Object.fromEntries(Object.entries(constructions).map(([act, forms]) => [act, [forms]])),
  orders: [],
  performatives: performativesDe,
  takenUp: [],
  titles: titlesDe,
  told: {
    theirs: new RegExp(
      `(?<![\\p{L}])(?:(?:[Hh]aben|[Hh]atten) Sie|Sie (?:haben|hatten))(?![\\p{L}])[^.;]{0,120}(?:${done})(?![\\p{L}])|(?<![\\p{L}])Sie (?:schlugen|schlagen|verlangten|verlangen|forderten|fordern|behaupteten|behaupten|erklärten|erklären|schrieben|schreiben|boten|drohten|versprachen)(?![\\p{L}])`,
      'u',
    ),
    ours: new RegExp(
      `(?<![\\p{L}])(?:(?:[Hh]aben|[Hh]abe|[Hh]atten) (?:wir|ich)|(?:[Ww]ir|[Ii]ch) (?:haben|habe|hatten))(?![\\p{L}])[^.;]{0,120}(?:${done})(?![\\p{L}])|(?<![\\p{L}])wie (?:wir|ich|er|sie) (?:schon|bereits)|(?<![\\p{L}])(?:[Ww]iederhole|[Ww]iederholen|[Ee]rneuern|[Ee]rneuere)(?![\\p{L}])|(?<![\\p{L}])(?:nochmals|erneut|abermals)(?![\\p{L}])`,
      'u',
    ),
  },
  openings: {
    imperative: '[Bb]itte |[Ll]assen Sie|\\p{Lu}\\p{Ll}+en Sie (?:uns|mir)',
    but: 'aber|jedoch|doch|indessen|indes',
    months:
      'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  },
  hearing:
    '(?:Kenntnisnahme|Beachtung|Aufmerksamkeit)|von Ihnen (?:zu )?hören|(?:Antwort|Rückantwort|Rückmeldung|Nachricht|Stellungnahme|Erledigung)',
  asked: 'ob|wann|wo|wer|wen|wem|welche[rmns]?|was|warum|weshalb|wie',
  determiners: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|unser|unsere|Ihr|Ihre',
  first: '(?:wir|ich|uns|mir|unsere? \\p{L}+|meine? \\p{L}+)',
  second: '(?:Sie|Ihnen|Ihre? \\p{L}+)',
  cuts: ';|, aber|, jedoch|, sondern| und (?=wir |ich )|, (?=sofern |vorausgesetzt|widrigenfalls|andernfalls|doch |denn Sie |sind aber |sind jedoch )',
  cues: {
    propose:
      'vorschlagen|schlagen|schlage|vorgeschlagen|anregen|regen|empfehlen|beantragen|beantrage',
    proposal: 'Vorschl[aä]g\\p{L}*|Anregung\\p{L}*|Maßnahmen?',
    hope: 'hoffen|hoffe|wünschen|erwarten|erwarte|möchten|möchte',
    request: 'bitten?|bitte|ersuchen|ersuche|gebeten|fragen',
    demand: 'verlangen|verlange|fordern|fordere|gefordert|bestehen|Forderung',
    offer: 'bieten|biete|anbieten|Angebot|bereit|zur Verfügung',
    willing: 'bereit|gerne?|geneigt',
    agree: 'zustimmen|stimmen|einverstanden|annehmen|akzeptieren|Zustimmung|angenommen',
    welcome: 'begrüßen|begrüße|unterstützen|freuen',
    reject:
      'ablehnen|lehnen|lehne|abgelehnt|zurückweisen|weisen|verweiger\\p{L}*|widersprechen|bestreiten',
    cannot:
      '(?:können|kann|werden|werde|wird|dürfen|darf) (?:\\p{L}+ ){0,6}nicht|nie|niemals|keinesfalls|auf keinen Fall|nicht mehr',
    negation: 'nicht|kein|keine|keinen|keinem|keiner|nie|nichts|niemand|ohne|weder|noch',
    impossible:
      'unmöglich|unzulässig|unannehmbar|unzumutbar|unbegründet|falsch|verfrüht|lächerlich',
    modal:
      'sollte|sollten|soll|sollen|muss|muß|müssen|müsste|müssten|ist zu|sind zu|hat zu|haben zu',
    could: 'könnte|könnten|möglich|dürfte|kann|können',
    appropriate: 'notwendig|erforderlich|sinnvoll|angemessen|besser|zweckmäßig|richtig|wichtig',
    hold: '(?:wir|ich) (?:halten|halte|meinen|meine|glauben|glaube)|nach unserer (?:Ansicht|Auffassung)|unseres Erachtens|meines Erachtens',
    commit: 'werden|werde|wird|verpflichten|verpflichte|versprechen|zusagen|zugesagt|sichern',
    reserve: 'vorbehalten|behalten|behalte|Vorbehalt|Rechte?|berechtigt',
    threaten:
      'Folgen|Verantwortung|gezwungen|Klage|Gericht|gerichtlich|Anwalt|Polizei|andernfalls|anderenfalls|widrigenfalls|kündigen|fristlos',
    postpone:
      'verschieben|vertagen|später|zu gegebener Zeit|vorerst|bis auf Weiteres|noch nicht|abwarten',
    concede:
      'zwar|obwohl|grundsätzlich|im Prinzip|einräumen|zugeben|zugestehen|bedauern|entschuldigen|natürlich|selbstverständlich',
    ignore:
      'unbeantwortet|nichts gehört|noch immer nicht|eingegangen|(?:keine|ohne) (?:Antwort|Reaktion)|nicht (?:geantwortet|beantwortet|reagiert|eingegangen)|schweigen|übergangen|bis heute',
    condition:
      'sofern|vorausgesetzt|Bedingung|Voraussetzung|nur wenn|erst|zuvor|vorher|solange|Zug um Zug',
    if: 'wenn|falls|sollten Sie|sollte|ob',
    must_not:
      '(?:dürfen|darf|sollen|soll) (?:\\p{L}+ ){0,4}nicht|unterlassen|einstellen|aufhören|beenden',
    compensate:
      'zahlen|Zahlung|ersetzen|Schadensersatz|erstatten|zurückgeben|herausgeben|beheben|beseitigen|reparieren|übersenden|überweisen',
    rhetorical: '(?:warum|weshalb|wie können|ist es nicht|was berechtigt|mit welchem Recht)',
    reported:
      'Sie (?:\\p{L}+ ){0,3}(?:versprechen|versprachen|schlagen|schlugen|verlangen|verlangten|fordern|forderten|behaupten|behaupteten|schreiben|schrieben|erklären|erklärten|drohen|drohten|bitten|baten)|haben Sie (?:[\\p{L}",]+ ){0,12}(?:versprochen|erklärt|angeboten|vorgeschlagen|verlangt|behauptet|zugesagt|geschrieben)',
    letter:
      '(?:Ihr|Ihre|Ihrem|Ihrer|Ihres|Ihren) (?:\\p{L}+ )?(?:Schreibens?|Brief\\p{L}*|Vorschl[aä]g\\p{L}*|Forderung\\p{L}*|Angebot\\p{L}*|E-Mail|Bitte|Mahnung)',
    ours: '(?:unser|unsere|unserem|unserer|unseres|unseren|mein|meine|meinem|meiner|meines) (?:\\p{L}+ )?(?:Schreibens?|Brief\\p{L}*|Vorschl[aä]g\\p{L}*|Forderung\\p{L}*|Angebot\\p{L}*|E-Mail|Bitte|Mahnung)',
    past: 'vorgeschlagen|gebeten|gefordert|verlangt|bereits|schon|wiederholt|erneut|nochmals|mehrfach',
    meeting:
      'Treffen|Sitzung\\p{L}*|Besichtigung\\p{L}*|Gespräch\\p{L}*|Ortstermin\\p{L}*|Verhandlung\\p{L}*|Vertreter\\p{L}*|stattfinden',
    regret: 'bedauern|bedauere|leider|befremdet|erstaunt|Protest',
    irony: 'sogenannte\\p{L}*|angeblich\\p{L}*|offenbar',
    because: 'weil|da|denn|deshalb|daher|deswegen|somit|folglich',
    factual: 'war|waren|hatte|hatten|wurde|wurden|ist bekannt|Tatsache\\p{L}*|Beweis\\p{L}*',
  },
}
