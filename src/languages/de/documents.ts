/** German heads and feet of documents. */
import type { DocumentWords } from '../document-words.ts'
import { list } from '../list.ts'
import { headsDe } from './heads.ts'

/** What may stand before "der Deinige", "Ihrem ergebenen" in the line that says farewell. */
const farewellLead =
  '(?:(?:von|stets|immer|ganz|alleweil|allezeit|in eile|herzlich(?:st)?|und) ){0,2}'

export const documentsDe: DocumentWords = {
  months: [
    ['januar', 'jänner', 'jaenner', 'jænner', 'jenner', 'jan', 'jän', 'jänn', 'jen'],
    ['februar', 'feber', 'feb', 'febr', 'febrr'],
    ['märz', 'maerz', 'mærz', 'merz', 'mrz', 'mär'],
    ['april', 'aprill', 'apr'],
    ['mai'],
    ['juni', 'jun', 'juny'],
    ['juli', 'jul', 'july'],
    ['august', 'aug', 'augst'],
    ['september', 'sept', 'sep', 'septbr', '7ber', '7br'],
    ['oktober', 'october', 'okt', 'oct', 'octbr', 'oktbr', '8ber', '8br'],
    ['november', 'nov', 'novbr', '9ber', '9br'],
    ['dezember', 'december', 'dez', 'dec', 'dezbr', 'decbr', 'xber', 'xbr', '10ber', '10br'],
  ],
  weekdays: list(`
    montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | mo
    di | mi | do | fr | sa | so`),
  numbers: [
    ['eins', 'ersten'],
    ['zwei', 'zweiten'],
    ['drei', 'dritten'],
    ['vier', 'vierten'],
    ['fünf', 'fünften'],
    ['sechs', 'sechsten'],
    ['sieben', 'siebenten', 'siebten'],
    ['acht', 'achten'],
    ['neun', 'neunten'],
    ['zehn', 'zehnten'],
    ['elf', 'elften'],
    ['zwölf', 'zwölften'],
  ],
  ordinalEndings: ['.', 'ten', 'te', 'ter'],
  dateParticles: ['den', 'am', 'der', 'dem', 'd', 'vom', 'im', 'in'],
  dayTimes: list(`
    morgen | früh | vormittag | vorm | mittag | mittags | nachmittag | nachm | abend
    abends | nacht | nachts | uhr`),
  given: ['gegeben', 'geschehen', 'verhandelt', 'so geschehen'],
  greetings: ['gruß', 'gruss', 'unsern gruß', 'unseren gruß', 'heil und segen'],
  issued: ['herausgegeben von', 'herausgegeben vom', 'verantwortlich'],
  lastDay: ['letzter', 'letzten', 'letzten tag'],
  oldStyle: ['a. st', 'alten stils'],
  newStyle: ['n. st', 'neuen stils'],
  monthFirst: false,
  sameAsBefore: list(
    `derselbe | dieselbe | demselben | denselben | dieselben | ders | dems | dens`,
  ),
  partNouns: list(`dokument | auszug | auszüge`),
  kinds: {
    brief: 'letter',
    schreiben: 'letter',
    postkarte: 'letter',
    karte: 'letter',
    rundschreiben: 'letter',
    telegramm: 'cable',
    depesche: 'cable',
    fernschreiben: 'cable',
    notiz: 'note',
    note: 'note',
    aktennotiz: 'memorandum',
    vermerk: 'memorandum',
    denkschrift: 'memorandum',
    erklärung: 'statement',
    mitteilung: 'statement',
    aufruf: 'declaration',
    artikel: 'article',
    leitartikel: 'editorial',
    vorwort: 'preface',
    einleitung: 'preface',
    rede: 'speech',
    ansprache: 'speech',
    protokoll: 'minutes',
    verhandlungsschrift: 'minutes',
    niederschrift: 'minutes',
    vertrag: 'contract',
    vereinbarung: 'contract',
    vollmacht: 'contract',
    urteil: 'ruling',
    beschluss: 'ruling',
    beschluß: 'ruling',
    erkenntnis: 'ruling',
    verfügung: 'ruling',
    bescheid: 'ruling',
    bericht: 'report',
    'politischer bericht': 'report',
    klage: 'statement',
    'e-mail': 'e-mail',
  },
  kindLeads: list(`
    chiffriertes | chiffrierte | chiffrierter | verschlüsseltes | geheimes | geheimer | kurzer | auszug aus dem | auszug aus der | auszug aus einem`),
  annexes: list(`anlage | beilage | anhang`),
  addressedLeads: list(`gerichtet an | adressiert an`),
  subjectLeads: list(`
    betreffend | betreffs | bezüglich | wegen | über | in sachen`),
  heads: headsDe,
  openers: list(`
    lieber | liebe | liebes | liebster | liebste | mein | meine | sehr | geehrter | geehrte
    geehrtester | geehrteste | verehrter | verehrte | verehrtester | verehrteste | hochverehrter | hochverehrtester | hochgeehrter | hochgeehrtester
    hochgeehrte | hochgeachteter | hochgeachter | hochgeachtete | hochgeachtetster | hochgeachtetste | hochzuverehrende | hochzuehrende | hochgeschätzter
    hochgeschätzte | geschätzter | geschätztester | geschätzte | geliebter | geliebte | geliebtester | wertester | werthester | werteste | wertheste
    werter | werther | werte | werthe | teurer | theurer | teure | theure | teuerster | theuerster | teuerste | theuerste | vielgeliebter | bester
    beste | guter | gnädige | gnädigste | alter | hochverehrte | p.t | euer | ew
    gnädiger | gnädigster | hochwohlgeborner | hochwohlgeborener | hochgeborner | hochgeborener | wohlgeborner
    wohlgeborener | wohledler | hochedler | hochedelgeborner | hochzuehrender | hochzuverehrender
    hochgebietender | hochehrwürdiger | hochgelahrter | durchlauchtigster | insonders`),
  vocatives: list(`
    hofrätin | hofrat | intendant | herr intendant | direktor | director | geheimrat | exzellenz
    herr | herrn | herren | dame | damen | kollegen | kolleginnen | frau | fräulein | freund | freunde | freundin | doktor | doctor
    dr | herr doktor | herr doctor | herr dr | herr professor | herr kollege
    herr college | herr redakteur | herr hofrat | herr direktor | herr director | meister
    kollege | kollegin | bruder | schwester | vater | mutter | sohn | kind | kinder
    damen und herren | genossen | genosse | hochwohlgeboren | gericht | frau doktor
    kammerherr | licentiat | gnädige frau | herr rechtsanwalt | dichter | herr baron | alle | lieber | liebster
    liebe | theuerster | teuerster | bester | verehrtester | werthester | tit | titl | hochwürden | excellenz | durchlaucht | hochgeboren
    vetter | base | schwager | oheim | onkel | tante | neffe | nichte | gevatter | papa | mama | freünd | freunde und brüder | landsmann
    rat | rath | geheimrath | hofrath | regierungsrat | regierungsrath | nationalrat | nationalrath | ständerat | ständerath | bundesrat | bundesrath
    kantonsrat | kantonsrath | staatsrat | staatsrath | stadtrat | stadtrath | kirchenrat | kirchenrath | oberst | hauptmann | major | general
    professor | profeßor | prof | lehrer | lehrerin | statthalter | landammann | landamman | dtr | doct | ingenieur | pfr | freund und bruder`),
  valedictions: [
    '(?:mit|in|unter)\\b.{0,60}[\\s-](?:\\p{L}{0,12}gr(?:ü|u|ue)(?:ß|ss)e?n?|(?:hoch)?achtung|hochacht|hochtung|hochsch(?:ä(?:tz|z)ung)?|ergebenheit|anhänglichkeit|gesinnung(?:en)?|verehrung|begrüßung|begrüssung|händedruck|eile|empfehlung(?:en)?|wünschen|freundschaft|treue|handkuss|handkuß|dank)(?![\\p{L}])',
    '(?:empfangen|genehmigen|nehmen) sie\\b.{0,80}\\b(?:versicherung|ausdruck)\\b',
    '(?:(?:hoch)?achtungs ?voll(?:st)?|hochachtend|ergebenst|herzlichst?|herzliche?n?|beste[nr]?|viele|tausend|schöne[nr]?|innig(?:st)?e?|treulich(?:st)?|freundlich(?:st)?e?|von herzen|alles (?:liebe|gute|herzliche)|in treue|in eile|stets|immer)\\b',
    '(?:dein|deine|ihr|ihre|euer|eure)\\b.{0,40}$',
    // "Ihrem freundschaftlich ergebenen", "von Deinem alten Freunde", "Stets der Deinige".
    `${farewellLead}(?:(?:dein|ihr|euer|eur)(?:e[mnrs]?)?|(?:der |die |den |dem )?(?:deine?|ihre?|eure?)(?:ige)?[mnr]?)(?: (?:\\p{Ll}[\\p{L}.]*|Freunde?|Diener|Vetter|Bruder|Sohn|Schwager|Ergeben(?:e|st)\\p{L}{0,4})){0,5}[.,:;–—-]*$`,
    '(?:die|den|viele|tausend|meine[nr]?|unsere[nr]?) (?:herzlich|freundlich|best|innig|schön)(?:st)?e[nrs]? (?:gr(?:ü|u|ue)(?:ß|ss)e?n?|empfehlung(?:en)?)(?!\\p{L}).{0,30}$',
    '(?:es |.{0,25}(?<!\\p{L}))(?:grüßt|grüsst|umarmt|begrüßt|begrüsst) (?:dich|sie|euch)(?!\\p{L}).{0,45}$',
    '(?:ganz |treu)?(?:ergebene|unterthänig(?:st)?e|gehorsam(?:st)?e|ergebenst?e|dienstwillig(?:st)?e|bereitwillig(?:st)?e)[rn]?(?: diener)?[,.]?$',
    '(?:die wir |der ich |womit |wir |ich )?(?:in|mit) .{0,50}(?:ersterben?d?|verharren?d?|beharren?d?|verbleiben?d?|zeichnen?d?)(?![\\p{L}])',
    '(?:(?:ew|euer|dero|hochdero)\\.? .{0,40}(?:hochwohlgeboren|wohlgeboren|wohledlen|gnaden|exzellenz|excellenz|durchlaucht|unterthänig\\p{L}*|gehorsamst\\p{L}*|ergebenst\\p{L}*)[,.]?$)',
    '(?:mfg|es gr(?:ü|ue)(?:ß|ss)(?:t|en)(?![\\p{L}]))',
    '(?:gruß|gruss|grüße|grüsse|auf wiedersehen?|leben sie wohl|lebe? wohl|servus|adieu|adio)(?!\\p{L})',
    '(?:ich|wir) (?:grüße|grüsse|bin|bleibe|verbleibe|zeichne|umarme|küsse)\\b',
    'für (?:den|die|das)\\b',
    'ganz\\b',
  ],
  farewellEnds: list(`
    ihr | ihre | dein | deine | euer | eure | deiner | deinige | ihrige | ihriger | hochschätzung | hochachtung | verehrung | ergebenheit | empfehlung
    empfehlungen | hochachtungsvoll | achtungsvoll | ergebenst | ergebener | ergebene | gruß | gruss | gruße
    grüße | grüßen | grüsse | grüssen | gruessen | herzlichst | freund | freundin | diener | kollege | treuer | alter`),
  titles: list(`
    tit | oberstlieutenant | oberstleutnant | oberstlt | lieutenant | leutnant | hptm | cantonsrat | cantonsrath | nationalrat | nationalrath | bundesrat | bundesrath | ständerat | ständerath | staatsrat | staatsrath | geheimrath | landrat | landrath
    kantonsrat | kantonsrath | landammann | landamman | statthalter | präsidenten | verehrlichen | verehrliche | verehrliches | löblichen | löbliche | löbliches | wohllöblichen | wohllöbliche | wohllöbliches
    hochlöblichen | hochlöbliche | hochlöbliches | hohes | hohen | titl | geehrliche
    hofrätin | intendant | geheimrat | kommerzialrat | regierungsrat | oberst | hauptmann
    herr | herrn | herren | hrn | frau | fräulein | frl | fr | dr | doktor | doctor | prof
    professor | hofrat | hofrath | baron | baronin | freiherr | graf | gräfin | direktor
    director | dir | rechtsanwalt | ra | jur | med | phil | ing | genosse | genossin
    kollege | kollegin | kollegen | landesgerichtsrat | wohlgeboren | hochwohlgeboren | sr | an | exc | ritter | edler
    monsieur | signor`),
  addressing: list(`
    herrn | herr | herren | hrn | tit | titl | frau | fräulein | frl | an | firma | fa | sr | sr hochwohlgeboren | hochwohlgeboren | euer | wohlgeboren`),
  addressLines: {
    to: ['an'],
    articles: list(`das | die | den | ein | eine | einen`),
    persons: list(`herr | herrn | frau | fräulein | familie | damen`),
    copies: list(`durchschlag | abschrift | kopie`),
    copiesTo: ['an'],
    goesOn: list(`zu | zum | zur | der | des | von | in`),
    here: list(`im hause | hier | dahier | hierselbst | loco`),
  },
  formWords: list(`
    dein | deine | deinem | deinen | ihr | ihre | ihrem | ihren | ihrige | euer | gott | dich | sie | herzlich | herzlichst | gruss | gruß | grüße | aufrichtig | von | abs
    rekommandiert | einschreiben | express | eingeschrieben | betrifft | betreff | anmerkung | beilage
    beilagen | anlage | anlagen | abschrift | durchschlag | drucksache | nicht | vollmacht | original
    absender | abs | telegramm | telephon | telefon | fernsprecher | postkarte | karte | poststempel
    wohledlen | hochwohlgeboren | wohlgeboren | gnaden | unterthänigst | diktiert | diktat | postscheckkonto | bankkonto | blatt | seite`),
  byline:
    '(?:[Üü]bersetzt|[Tt]ranskribiert|[Bb]earbeitet|[Hh]erausgegeben|[Gg]enehmigt|Gezeichnet|Entworfen|Aufgenommen|Geprüft) von|(?:[Üü]bersetzung|[Üü]bersetzer|[Ss]achbearbeiter|[Bb]earbeiter|[Tt]ranskription):',
  givenNames: list(`
    adele | adolf | albrecht | alexander | alfred | alma | alois | amalie | andreas | anna
    anton | arthur | august | auguste | barbara | benno | bernhard | berta | bertha | bruno
    carl | christian | christoph | clara | dietrich | dora | eberhard | eduard | egon
    elisabeth | elsa | else | emil | emma | erich | ernst | erwin | eugen | eva | felix
    ferdinand | franz | frida | friedrich | fritz | georg | gerhard | gertrud | gottfried
    grete | guido | gustav | hanna | hans | hedwig | heinrich | helene | helmut | herbert
    hermann | hilde | hugo | ida | ignaz | ilse | irene | jakob | johann | johanna | johannes
    josef | joseph | julius | jürgen | karl | klara | klaus | konrad | kurt | käthe | leo
    leopold | lili | lotte | louise | ludwig | luise | magdalena | margarete | maria | marie
    martha | martin | matthias | max | michael | minna | moritz | olga | oskar | otto | paul
    paula | peter | philipp | rainer | reinhard | richard | robert | rosa | rudolf | ruth
    angela | barbara | birgit | brigitte | christa | christine | claudia | dieter | dorothea | gabriele | gerd | gisela | günter | günther | harald | heike | heinz | helga
    holger | horst | ingrid | jens | joachim | jochen | jörg | jutta | katharina | kerstin | manfred | margarethe | martina | monika | nicole | norbert | petra | ralf | renate
    sabine | silke | simone | susanne | susanna | thomas | thorsten | torsten | ulrike | uwe | volker | wolfram | caspar | kaspar | gottlieb | christiane | gottlob | leberecht
    siegfried | sigmund | sophie | stefan | stella | theodor | therese | ulrich | ursula
    viktor | walter | werner | wilhelm | willy | wolfgang`),
  nameJoints: ['der', 'des', 'von', 'und', 'gebr', 'gebrüder'],
  nameParticles: ['von', 'v', 'vom', 'zu', 'zum', 'zur', 'im', 'am', 'der', 'van', 'de'],
  offices: list(`
    pfr | profeßor | fürsprech | fürsprecher | ingenieur | praesident | præsident | schultheiss | schriftführer | schriftführerin | kassier | kassenwart | vorsitzende | vorstandsvorsitzender | prokurist | prokuristin
    sachbearbeiter | sachbearbeiterin | geschäftsführerin | hausverwalterin | rechtsanwältin | amtmann | dirigent | obfrau | beigeordneter | verwalterin | schriftwart | bürgermeisterin
    vorsteher | vorsteherin | sekretärin | präsidentin | direktorin | ministerin | schreiber | schreiberin | obmann | syndikus | notar | intendant | verwalter
    advokat | direktor | director | botschafter | botschafters | minister | präsident | vorsitzender
    sekretär | redakteur | leiter | rechtsanwalt | anwalt | staatsanwalt | richter | chef
    bürgermeister | konsul | pfarrer | vikar | kaplan | propst | dekan | bischof
    licentiat | kammerherr | kammerherrn | kammerrat | schulze | schultheiß | justitiar | gerichtshalter | rentmeister | conducteur
    gemeindevorsteher | hausverwalter | vermieter | geschäftsführer | betriebsrat`),
  speakers: {
    we: list(`wir | uns | unser | unsere | unserem | unseren | unserer | unseres`),
    i: list(`ich | mir | mich | mein | meine | meinem | meinen | meiner | meines`),
  },
  officeEndings: list(`
    inspektor | inspector | schreiber | meister | kläger | verweser | ingenieur | secretär | sekretär | sekretärin | direktor | direktorin | vorsitzender | vorsitzende | leiter
    leiterin | amtmann | assessor | gerichtsrat | regierungsrat | baurat | oberrat | führer
    führerin | präsident | präsidentin | referent | referentin | verwalter | verwalterin | anwalt
    anwältin | sprecher | sprecherin | schatzmeister | bürgermeister | beamter | beamtin`),
  bodies: list(`
    gericht | bezirksgericht | landesgericht | landgericht | amtsgericht
    staatsanwaltschaft | amt | departement | ministerium | botschaft | redaktion
    schriftleitung | verlag | gesellschaft | verein | verband | bund | partei | ausschuss
    ausschuß | komitee | kammer | direktion | polizei | polizeidirektion | polizeipräsidium
    firma | fa | bank | universität | akademie | theater | zeitung | genossenschaft
    kanzlei | abteilung | pfarramt | verwaltung | kommission | innung | gilde | zunft | feuerwehr
    klub | club | chor | liedertafel | liederkranz | gemeinde | vorstand | stadtverwaltung | gemeinderat | stadtrat | magistrat | kirchenrat
    konsistorium | gewerkschaft | hausverwaltung | gesandtschaft | konsulat | landratsamt
    büro | fabrik | spinnerei | weberei | brauerei | druckerei | buchhandlung | rechtsanwälte | sozietät
    geschäftsleitung | elternbeirat | beirat | beratungsstelle | rathaus | musikschule | volkshochschule | bürgerinitiative
    gutsherrschaft | herrschaft | dorfschaft | rittergut | rentamt | regierung`),
  bodyEndings: list(`
    verein | vereins | vereine | verband | verbandes | verbands | gesellschaft | verwaltung | ausschuss
    ausschuß | ausschusses | gericht | gerichts | behörde | genossenschaft | gewerkschaft
    ministerium | ministeriums | kommission | direktion | kanzlei | kammer | meisteramt
    bauamt | forstamt | ordnungsamt | rechtsamt | schaftsamt | ratsamt | sozialamt | finanzamt | jugendamt | planungsamt | wohnungsamt | gewerbeamt | kulturamt | schulamt | gartenamt
    präsidium | stiftung | anstalt | institut | werke | schule | bibliothek | museum | redaktion | gemeinde | vorstand | vorstands | vorstandes | chor | gilde | innung
    feuerwehr | klub | club | klubs | clubs | initiative | stadtwerke | gmbh | büro | fabrik | brauerei
    spinnerei | weberei | druckerei | buchhandlung | bank | bahn | direction | direktorium | directorium | comité | comite | syndikat | syndicat`),
  places: list(`europäische union | sowjetunion`),
  meetings: list(`
    kongress | kongreß | tagung | sitzung | konferenz | archiv | zeitung`),
  genericNameWords: list(`
    unser | ihr | das | die | der | des | und | zentral | oberste | oberster`),
  addressWords: list(`
    straße | strasse | str | gasse | platz | weg | ufer | hof | hotel | hôtel | villa
    pension | bei | postfach | bezirk | ring | allee`),
  fields: {
    from: ['von', 'absender', 'abs', 'verfasser'],
    to: ['an', 'empfänger', 'adressat', 'für'],
    date: ['datum', 'gesendet', 'gesendet am', 'am'],
    subject: ['betreff', 'betr', 'betrifft', 'betr.', 'gegenstand'],
    copies: ['kopie', 'kopie an', 'durchschlag an', 'abschrift an', 'cc'],
    reference: list(`
    ihre nachricht vom | ihre nachricht | unsere nachricht vom | ihr schreiben vom | bezug | ihr zeichen | unser zeichen | zeichen | aktenzeichen | g.z | gz | geschäftszahl`),
    place: ['ort'],
    number: ['nr', 'nummer', 'zahl'],
    classification: ['einstufung'],
    priority: ['dringlichkeit'],
    approved: ['genehmigt von', 'gezeichnet'],
    distribution: ['verteiler', 'geht an'],
  },
  mails: {
    sent: ['gesendet', 'gesendet am'],
    handedOn: list(`
    ursprüngliche nachricht | originalnachricht | weitergeleitete nachricht | anfang der weitergeleiteten nachricht | ursprünglicher termin`),
    answering: ['aw', 'antw', 'antwort'],
    zones: {
      'Europe/Berlin': list(`
        mez | mesz | mitteleuropäische zeit | mitteleuropäische sommerzeit |
        mitteleuropäische normalzeit`),
    },
  },
  provenance: {
    source: ['quelle', 'quellen', 'veröffentlicht', 'original'],
    translator: ['übersetzt von', 'übersetzung', 'übersetzer'],
    transcriber: ['transkription', 'transkribiert von', 'abgeschrieben von'],
    record: ['signatur', 'archivsignatur', 'bestand'],
    rights: ['urheberrecht', 'rechte', 'lizenz'],
  },
  marks: {
    approved: ['genehmigt', 'genehmigt von', 'freigegeben'],
    drafted: ['verfasst von', 'diktiert'],
    distribution: ['verteiler', 'geht an'],
    priority: ['dringlichkeit'],
    classification: ['einstufung'],
    number: ['nummer', 'geschäftszahl', 'g.z', 'gz', 'aktenzeichen'],
    received: ['eingegangen', 'eingelangt'],
    subject: ['betreff', 'betrifft', 'betr'],
    reference: ['bezug', 'ihr zeichen', 'unser zeichen'],
    enclosures: ['beilage', 'beilagen', 'anlage', 'anlagen'],
  },
  standings: list(`
    entwurf | erster entwurf | zweiter entwurf | briefentwurf | entwurf nicht abgesandt | nicht abgesandt
    ohne anerkennung einer rechtspflicht | ohne präjudiz`),
  meetingNotes:
    '(?:notizen|protokoll|niederschrift|aufzeichnungen?) (?:der|des|über die|über das|zur|zum|von der|vom) (?:\\p{L}+ ){0,3}?\\p{L}*(?:sitzung|besprechung|treffens?|versammlung|gespräch(?:e?s)?|telefonats?)(?!\\p{L})',
  classifications: list(`
    streng geheim | geheim | vertraulich | streng vertraulich | persönlich | verschlusssache
    nur für den dienstgebrauch`),
  priorities: ['dringend', 'sehr dringend', 'eilt', 'sofort', 'express'],
  copyNouns: list('ausfertigung | exemplar | expl'),
  postscripts: ['p.s', 'ps', 'n.s', 'nachschrift', 'nb'],
  signed: ['gez', 'gezeichnet', 'sig', 'sign', 'e.h', 'm.p'],
  onBehalf: list(`
    für | im namen | namens | im auftrag | im auftrage | im auftrag von | namens und im auftrag | namens und im auftrage
    i. a. | i.a. | in vertretung | i. v. | i.v. | i. vtr. | ppa. | p.pa. | pp. | per procura | in vollmacht`),
  actingFor: [
    '(?:namens|für|in vollmacht) (?:unsere|meine)[rs]? (?:mandant|klient)(?:en|in)?',
    '(?:unser|mein)e? (?:mandant|klient)(?:in)?',
    '(?:vertreten wir|vertrete ich|wir vertreten|ich vertrete)(?: anwaltlich)?(?: die| den| das| frau| herrn)?',
    '(?:dass|daß) (?:ich|wir)(?: die| den| das| frau| herrn)?(?=[^.;]{3,80} vertreten?(?!\\p{L}))',
    'namens (?:und im auftrage? )?(?:der|des|von)(?: frau| herrn)?',
  ],
  legalForms: list(
    `gmbh | ag | kg | ohg | e.v | gebr | gebrüder | aktiengesellschaft | actien-gesellschaft | cie`,
  ),
  calledByInitials: list(
    `partei | gewerkschaft | bund | verband | verein | vereinigung | föderation`,
  ),
  common: list(`
    und | der | die | das | nicht | ich | ist | mit | sie | ein | auf | dass | daß | für
    von | zu | den | dem | es | so | wie | auch | als | ihnen | ihr | mir | mich | hat
    haben | wird | aus | bei | an | im | eine | noch`),
}
