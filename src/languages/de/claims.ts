/** German words of assertion and of abuse; general, whoever quarrels. */
import type { ClaimWords } from '../claim-words.ts'
import { list } from '../list.ts'

export const claimsDe: ClaimWords = {
  absolute:
    'nie|niemals|nie und nimmer|zu keiner (?:Zeit|Stunde)|kein einziges Mal|ausnahmslos|ohne (?:jede )?Ausnahme|seit jeher|kein\\p{L}* (?:\\p{L}+ ){1,6}je(?:mals)?',
  outright: [
    '(?:noch|noch immer|bis heute|bislang|bisher) (?:\\p{L}+ )?(?:nicht|kein\\p{Ll}*)',
    'wiederholt|mehrfach|mehrmals|immer wieder|einstimmig',
    'Sie haben (?:\\p{L}+ ){0,8}(?:nicht beantwortet|abgelehnt|ignoriert|übergangen|verweigert|zurückgewiesen)',
    'kein\\p{Ll}* \\p{L}+ (?:wurden?|ist|kam)',
  ].join('|'),
  attitude:
    'werden?|wird|würden?|soll(?:en|te|ten)?|müssen|muss|muß|kann|können|könnten?|dürfen|darf|wenn|falls|hoffen|hoffe|wünschen|glauben|halten für|begrüßen|bemüht|bestrebt|bereit',
  imagined: 'sollten?|wenn|falls|würden?|könnten?|müssten?|ob|damit|wolle|wollen wir',
  asked:
    'schlagen? vor|vorgeschlagen|schlage|ersuch(?:en|e|t)|bitten?|fordern?|verlangen?|erwarten?|beantragen?|laden? ein|bestehend aus|zusammengesetzt aus',
  past: 'war|waren|hatten?|hat|haben|habe|wurden?|worden|gewesen|ging(?:en)?|kam(?:en)?|gab(?:en)?|nahm(?:en)?|sah(?:en)?|fand(?:en)?|schrieb(?:en)?|sprach(?:en)?|ließ(?:en)?|hielt(?:en)?|trat(?:en)?|brach(?:en)?|stand(?:en)?|begann(?:en)?|stürzte|\\p{Ll}{3,}te(?:n|t)?|(?:ge|be|ver|er|ent|zer)\\p{Ll}{3,}(?:t|en)',
  ahead:
    '(?:wird|werden|werde)(?! \\p{L}* ?worden)|spätestens|schlagen?(?= (?:wir|ich|\\p{L}+ vor|vor|ein\\p{L}*|den|die|das|Ihnen)(?!\\p{L}))|Frist|soll|sollen|(?:bitten?|fordern?|ersuchen?) (?:wir |ich )?(?:Sie|um)|ersuchen?|binnen|bis zum(?!.*(?:hat|haben|wurden?|war|waren)(?!\\p{L}))',
  within: '(?:binnen|innerhalb von|in|nach|für)(?: (?:den nächsten|weiteren|etwa|höchstens))?',
  due: '(?:ist|sind|sei|seien|wird|werden) (?:\\p{L}+ ){0,3}(?:bis(?: zum)?|spätestens am|vor dem)(?= \\d)(?!.*\\bworden)',
  askedBy:
    'bitten?|ersuchen?|ersucht|fordern?|fordert|verlangen?|verlangt|erwarten?|erwartet|soll|sollen|sollten?|muss|muß|müssen|wollen Sie|möchten?|können|kann|wird|werden|würden?|wenn|falls|sofern|vorausgesetzt|biete|bieten|schlage|schlagen|verspreche|versprechen|verpflichte[nt]?',
  askedOnce: 'war|waren|wurden?|worden|hatten?|baten?|bat|forderten?|verlangten?|boten?',
  byDay:
    'bis(?: spätestens)?(?: zum)?|spätestens(?: am| zum| bis zum)?|vor dem|längstens bis(?: zum)?',
  datedBy:
    '(?:am|seit|seit dem|bis zum|im|schon im|bereits am|schon am)(?: (?:Morgen|Abend|Anfang|Ende|Jahre?) (?:des )?)?(?: \\p{L}+tag,?)?(?: dem| den)?',
  told: 'Sie (?:sagen|schreiben|behaupten|erklären|versichern|meinen|sprechen von)|(?:sagen|schreiben|behaupten|erklären) Sie|nach Ihren (?:Worten|Angaben)|Ihrer? (?:Zahl|Angabe|Zählung)',
  accusedOf:
    '(?:werfen|beschuldigen|bezichtigen|zeihen) Sie (?:uns|mich)|Sie (?:\\p{L}+ )?(?:werfen|beschuldigen|bezichtigen|zeihen) (?:uns|mich)|Ihr Vorwurf',
  accused:
    '(?:werfen|warfen) (?:Sie )?uns|Sie (?:beschuldigen|bezichtigen|nennen|schelten|zeihen) uns|(?:nennen|beschuldigen|bezichtigen) Sie uns|uns vor(?:geworfen|zuwerfen)',
  addressed:
    '(?<!(?:teile|teilen|bitte|bitten|ersuche|ersuchen|für|an|von|mit|bei) )(?:Sie|Euch|Ihr)|durch Sie|von Ihnen|Ihr\\p{Ll}{0,3}(?! (?:\\p{L}+ )?(?:Brief\\p{L}*|Schreiben\\p{L}*|Note|Bericht\\p{L}*|Depesche|Telegramm\\p{L}*|Kenntnis|Exzellenz)(?!\\p{L}))',
  doer: {
    name: '(?:(?:[Dd]er |[Dd]ie |[Dd]as )?(?:Herr|Frau|Fräulein|Dr\\.|Graf|Baron|General|Oberst|Hauptmann|Major|Minister|Konsul|Pfarrer|Direktor) \\p{Lu}\\p{L}+|(?:[Dd]er|[Dd]ie|[Dd]as) (?:\\p{Ll}+ ){0,2}(?:\\p{Lu}\\p{L}*(?:rat|vorstand|verein|verband|genossenschaft|gesellschaft|regierung|verwaltung|minister|konsul|direktor|amt|gericht|ausschuss|ausschuß|magistrat|behörde|kammer|leitung|meister|pächter|wirt|verwalter|besitzer|händler)|Rat|Vorstand|Verein|Verband|Regierung|Minister|Konsul|Direktor|Magistrat|Behörde|Verwaltung|Pächter|Wirt|Verwalter|Nachbar|Bürgermeister|Bischof|Pfarrer)(?!\\p{L}))',
    verb: ',| (?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|will|wollte|habe|sei|\\p{Ll}+te|\\p{Ll}+t)(?!\\p{L})',
    passive: '(?:wird|werden|wurde|wurden|worden|sei|war|ist)(?: \\p{Ll}+)* *$',
    suffers:
      '(?<!\\p{L})(?:erlitt|fürchte|erduld|bestreit|bestritt|beklag|beschwer|erhielt|meldet|berichtet)\\p{Ll}*(?!\\p{L})',
    pronoun: '(?:[Ee]r|[Ss]ie)',
    owner: '(?!)',
    by: '(?:durch|seitens|von)',
  },
  unmeant:
    'wir sind gegen|gegen (?:jede|jeden|eine|einen)|wenn|falls|ob|kein\\p{L}*|nicht mehr|sollten?|würden?|müssen|vermeiden|verhindern|verhüten',
  clauseCuts: 'und (?=\\p{Ll}+(?:en|te|ten) )',
  ceased:
    '(?:haben|hat) (?:\\p{L}+ ){0,6}?(?=\\p{L}+ (?:eingestellt|beendet|aufgegeben))|(?:stellten?|gaben?) ',
  notCeased:
    '(?:haben|hat) (?:\\p{L}+ ){0,4}?(?:nicht|nie|niemals)(?= .*(?:eingestellt|beendet|aufgehört))|(?:setzen|setzten|fahren|fuhren) (?:\\p{L}+ ){0,4}?(?=.*fort)',
  first: 'wir|ich|unsere? \\p{L}+|meine? \\p{L}+',
  second: 'Sie|Ihre? \\p{L}+',
  never:
    'nie|niemals|zu keiner (?:Zeit|Stunde)|kein einziges Mal|kein\\p{L}* (?:\\p{L}+ ){1,6}jemals',
  denied: 'nicht|statt|anstatt',
  differs:
    'schwerer|leichter|länger|kürzer|höher|niedriger|tiefer|breiter|älter|jünger|später|früher|mehr(?! als)|weniger(?! als)|zu \\p{L}+|vor|nach|vorher|nachher|danach|davor',
  hostile:
    '\\p{L}*(?:[Pp]olemik\\p{L}*|[Aa]ngriff\\p{L}*|angegriffen|[Vv]erleumd\\p{L}*|[Hh]etz\\p{L}*|[Pp]ropaganda|[Kk]ampagne\\p{L}*|[Bb]eschimpf\\p{L}*|[Ss]chmäh\\p{L}*)',
  small: list(`
    der | die | das | den | dem | des | und | oder | aber | auch | noch | nur | sehr | schon | wieder | dann
    eine | einen | einem | einer | eines | kein | keine | keinen | keinem | keiner | nicht | nichts
    dieser | diese | dieses | diesen | diesem | jener | jene | jenes | unser | unsere | unseren | unserem
    unserer | ihre | ihren | ihrem | ihrer | ihres | sein | seine | seinen | seinem | seiner
    haben | habe | hatte | hatten | sind | waren | wird | werden | wurde | wurden | worden | sein | gewesen
    nach | über | unter | zwischen | gegen | ohne | durch | für | mit | von | vom | zum | zur | beim | seit
    wenn | weil | dass | damit | sowie | welche | welcher | welches | jahr | jahre | jahres | monat | woche
    seither | mehr | alle | allen | sich | einzige | einziges | uns`),
  labels: {
    split: 'Spalt(?:ung|er|erei|erisch\\p{L}*)\\p{L}*|spalterisch\\p{L}*|Zwietracht|zersetz\\p{L}*',
    faction: 'Fraktions\\p{L}*|Clique\\p{L}*|Klüngel',
    sectarianism: 'Sektierer\\p{L}*|sektiererisch\\p{L}*',
    plot: 'Verschwör\\p{L}*|Komplott\\p{L}*|Intrig\\p{L}*|Machenschaft\\p{L}*|Ränke\\p{L}*',
    slander:
      '[Vv]erleumd\\p{L}*|Rufmord|[Vv]erunglimpf\\p{L}*|Schmäh\\p{L}*|Diffamier\\p{L}*|diffamier\\p{L}*',
    deceit:
      'Lügen?|Lügner\\p{L}*|gelogen|lügen|erlogen\\p{L}*|Betrug|Betrüger\\p{L}*|betrügerisch\\p{L}*|Täusch\\p{L}*|Schwindel|erfunden|Irreführ\\p{L}*|irreführ\\p{L}*',
    distortion: '[Ee]ntstell\\p{L}*|[Vv]erdreh\\p{L}*|[Vv]erfälsch\\p{L}*|[Vv]erzerr\\p{L}*',
    hypocrisy:
      '[Hh]euchel\\p{L}*|Heuchler\\p{L}*|heuchlerisch\\p{L}*|scheinheilig\\p{L}*|Pharisä\\p{L}*',
    'two-faced': 'doppelzüngig\\p{L}*|Doppelspiel|Doppelzüngig\\p{L}*',
    betrayal:
      'Verrat|Verräter\\p{L}*|verräterisch\\p{L}*|verraten|Treubruch|treulos\\p{L}*|Wortbruch|wortbrüchig\\p{L}*',
    provocation: '[Pp]rovo[kz]\\p{L}*|[Aa]ufwiegel\\p{L}*|[Aa]nstift\\p{L}*',
    inflaming: '[Hh]etz(?:e|er|en|erei|erisch\\p{L}*)|[Aa]ufhetz\\p{L}*|[Ss]chür\\p{L}*',
    threatening:
      '[Dd]roh(?:ung|ungen|en|t|te|ten)|gedroht|[Ee]inschüchter\\p{L}*|Erpress\\p{L}*|erpress\\p{L}*|Ultimatum',
    domineering:
      '[Hh]errisch\\p{L}*|Diktat|diktier\\p{L}*|Bevormund\\p{L}*|bevormund\\p{L}*|Willkür|willkürlich\\p{L}*',
    arrogance:
      '[Aa]rrogan\\p{L}*|[Üü]berheblich\\p{L}*|[Aa]nmaß\\p{L}*|Hochmut|hochmütig\\p{L}*|Dünkel\\p{L}*',
    pressure: 'Druck auf uns|unter Druck|Nötigung|genötigt',
    abuse: '[Bb]eschimpf\\p{L}*|[Bb]eleidig\\p{L}*|Schimpf\\p{L}*|unflätig\\p{L}*|Kränkung\\p{L}*',
    'blame-shifting': 'Schuld (?:auf uns |uns )(?:ab|zu)\\p{L}*|eigene Schuld',
    'bad-faith':
      'böse[nr]? (?:Absicht|Wille\\p{L}*|Glaube\\p{L}*)|unredlich\\p{L}*|unaufrichtig\\p{L}*|unehrlich\\p{L}*',
    evasion: 'Ausflücht\\p{L}*|Ausrede\\p{L}*|ausweichend\\p{L}*',
    delay: 'Verschlepp\\p{L}*|Hinhalte\\p{L}*|verschlepp\\p{L}*',
    obstruction: 'Obstruktion|Behinder\\p{L}*|Quertreib\\p{L}*',
    sabotage: '[Ss]abot\\p{L}*',
    subversion: 'Wühlarbeit|Zersetzung\\p{L}*|Umtriebe|umstürzlerisch\\p{L}*',
    interference: 'Einmisch\\p{L}*|einmisch\\p{L}*|eingemischt',
    'breach-of-contract':
      'Vertragsbruch|vertragsbrüchig\\p{L}*|(?:Wort|Vertrag|Abmachung) gebrochen',
    'violation-of-principles': '[Vv]erletz(?:ung|t|en|ten) (?:der|des|die|unser\\p{L}*)',
    'behind-backs':
      'hinter (?:unserem|Ihrem|dem) Rücken|[Hh]eimlich\\p{L}*|Heimtück\\p{L}*|heimtückisch\\p{L}*|Hinterlist|hinterlistig\\p{L}*',
    'hostile-campaign': 'Hetzkampagne|Kampagne gegen|Feldzug gegen|Angriffe (?:auf|gegen)',
    opportunism: 'Opportunis\\p{L}*|opportunistisch\\p{L}*',
    dogmatism: 'Dogmat\\p{L}*|dogmatisch\\p{L}*',
    pseudo: 'sogenannt\\p{L}*|angeblich\\p{L}*',
    chauvinism: 'Chauvin\\p{L}*|chauvinistisch\\p{L}*|Großmacht\\p{L}*',
    nationalism: 'Nationalis\\p{L}*|nationalistisch\\p{L}*',
    contempt: 'Gesindel|verächtlich\\p{L}*|Verachtung|Hohn|verhöhn\\p{L}*',
    absurdity: 'absurd\\p{L}*|lächerlich\\p{L}*|Unsinn|Unfug|kindisch\\p{L}*',
  },
}
