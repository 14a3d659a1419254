/** Mentions of documents in German: nouns with their endings, papers of a court, possessives, words of time. */
import { list, words } from '../list.ts'
import type { Determiner, MentionGrammar } from '../mentions.ts'
import { forms } from '../noun-table.ts'
import { compounds, deeds, documentNouns, falseCompounds } from './document-nouns.ts'
import { keepingDe } from './keeping.ts'
import { keepingByClassDe } from './keeping-classes.ts'

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
  hourMarks: ['h', 'uhr'],
  nouns: documentNouns,
  compounds,
  falseCompounds,
  capitalsName: false,
  nounsAreCapital: true,
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
    ...forms(
      'last',
      'letzter letztes letzten letzte letztem letzthinige letzthinigen letzthiniges jüngstes jüngsten jüngster vergangenen verflossenen',
    ),
    ...forms(
      'previous',
      'früheres früheren früherer vorletzter vorletztes vorletzten vorigen voriges erstes ersten',
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
  dated: ['vom', 'v', 'von', 'am', 'd', 'dd', 'dto', 'ddo', 'datiert'],
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
    ['d', '.', 'j', '.'],
    ['ds', '.', 'js', '.'],
    ['d', '.', 'js', '.'],
    ['l', '.', 'j', '.'],
    ['lfd', '.', 'j', '.'],
    ['lfd', '.', 'js', '.'],
    ['a', '.', 'c', '.'],
  ],
  lastYear: [
    ['vorigen', 'jahres'],
    ['vergangenen', 'jahres'],
    ['letzten', 'jahres'],
    ['v', '.', 'j', '.'],
    ['v', '.', 'js', '.'],
    ['vor', '.', 'js', '.'],
  ],
  monthOfWriting: {
    ...forms(
      0,
      'd ds dm dmts dsm dsmts dß dßm dßmts dss dssm dssmts dies diesm diesmts dieses lm lmts lfdm lfdmts lfdnmts laufendenmonats diesesmonats h huj hujus hj c ct cr crt cour curr currt currentis',
    ),
    ...forms(
      1,
      'vm vmts vormts vorigmts vorigenmonats vergangenenmonats letztenmonats pass passato pto ult ulto ultimo',
    ),
  },
  daysAgo: {
    ...forms(0, 'heute heutige heutigen heutiges heutiger heutigem'),
    ...forms(1, 'gestern gestrige gestrigen gestriges gestriger gestrigem'),
    ...forms(2, 'vorgestern vorgestrige vorgestrigen'),
  },
  dayWords: dayWords(),
  postposed: [],
  dayPhrases: [
    [['heute', 'früh'], 0],
    [['heute', 'morgen'], 0],
    [['heute', 'morgens'], 0],
    [['heute', 'mittag'], 0],
    [['heute', 'abend'], 0],
    [['gestern', 'früh'], 1],
    [['gestern', 'morgen'], 1],
    [['gestern', 'mittag'], 1],
    [['gestern', 'abend'], 1],
    [['gestern', 'abends'], 1],
    [['vorgestern', 'abend'], 2],
  ],
  dayNouns: ['tag', 'tage', 'tages', 'datum', 'datums'],
  nextOne: ['nächster', 'nächsten', 'kommender', 'kommenden'],
  ordinal: /^(\d{1,2})(?:\.|ten|te|st|t)$/,
  dayFirst: true,
  deeds,
  future: ['werde', 'werden', 'wird', 'wirst'],
  raising: words(
    'erheben einreichen einlegen anstrengen führen einzureichen einzulegen anzustrengen',
  ),
  genitives: words(
    'meines meiner unseres unserer deines deiner eures eurer ihres ihrer seines seiner dieses',
  ),
  houses: {
    botschaft: words('botschafter botschafterin geschäftsträger botschaftsrat'),
    gesandtschaft: words('gesandter gesandte gesandten geschäftsträger'),
    konsulat: words('konsul konsulin vizekonsul'),
    generalkonsulat: words('generalkonsul generalkonsulin konsul'),
    'auswärtige amt': words('staatssekretär staatsminister außenminister reichsaußenminister'),
    'auswärtigen amt': words('staatssekretär staatsminister außenminister reichsaußenminister'),
    'auswärtigen amtes': words('staatssekretär staatsminister außenminister reichsaußenminister'),
    ministerium: words('minister ministerin'),
    ministeriums: words('minister ministerin'),
    sekretariat: words('sekretär sekretärin'),
    sekretariats: words('sekretär sekretärin'),
    kanzleramt: words('kanzler bundeskanzler bundeskanzlerin'),
    statthalterei: words('statthalter'),
    direktion: words('direktor direktorin'),
    vorstand: words('vorsitzender vorsitzende obmann'),
    bürgermeisteramt: words('bürgermeister bürgermeisterin'),
  },
  principals: words(
    'mandant mandanten mandantin mandantschaft klient klienten clienten klientin anwalt anwalts anwalte rechtsanwalts vertreter vertreters bevollmächtigten vorstand vorstands vorstandes vorsitzenden geschäftsführers verwalters direktion',
  ),
  negations: words('nicht nie niemals kein keine keinen ohne weder'),
  needs: words('müßte müsste müssten sollte sollten wäre'),
  spokenWords: words('mündlich telephonisch telefonisch'),
  again: words('nochmals wiederholt wiederhole wieder abermals neuerlich'),
  present: ['ist', 'sind'],
  exchange: ['gewechselten', 'gewechselt', 'briefwechsel', 'korrespondenz', 'zwischen'],
  since: ['seit'],
  evenDate: [
    ['vom', 'heutigen', 'tage'],
    ['vom', 'heutigen', 'tag'],
    ['heutigen', 'datums'],
    ['gleichen', 'datums'],
  ],
  sameDate: [
    ['vom', 'gleichen', 'tage'],
    ['vom', 'selben', 'tage'],
    ['vom', 'selben', 'tag'],
    ['vom', 'gleichen', 'tag'],
    ['vom', 'gleichen', 'datum'],
    ['gleichen', 'tages'],
    ['desselben', 'tages'],
  ],
  apposition: [['das', 'ist'], ['nämlich']],
  entitled: [['betitelt'], ['überschrieben'], ['namens'], ['wie']],
  selfPhrases: [
    ['judgment', ['im', 'namen', 'der', 'republik']],
    ['judgment', ['im', 'namen', 'des', 'volkes']],
    ['decision', ['beschl']],
  ],
  abbreviations: words(
    'dr prof nr dd ddo dto gefl eingeschr zl bzw bezw usw etc ds d v vgl z b g u sog hr fr str abs art betr bes dgl resp geb gez inkl lt st a i m p o w l j mts ev ca co cf evtl ggf hofr rat vers vors ldg strfs landesger verehrl hochverehrl frdl freundl freundschaftl lb liebw ausführl schriftl telegr telegraph schr ct cr crt curr currt huj hj dß dss pto ult',
  ),
  attribution: { openers: ['am', 'quoting'], verbs: ['schrieb', 'schreibt', 'schrieben'] },
  verbLast: true,
  attributes: {
    participle: /(?:t|n)e[nrsm]?$/u,
    come: /(?:gangen|kommen|halten|fangen|troffen|langt|stellt)e/u,
  },
  adjective: /\p{L}{2}e[nrsm]?$/u,
  asksFor: ['um'],
  subjects: ['ich', 'wir'],
  needing: words('muß muss müssen'),
  knowing: words('kennen lesen einsehen'),
  keeping: keepingDe,
  keepingByClass: keepingByClassDe,
  asides: words('auf mit in zu gegen laut nach gemäß'),
  notAside: ['einsicht', 'akteneinsicht', 'einsichtnahme', 'einblick'].map((noun) => `${noun} in`),
  passivesNow: words('wird werden'),
  wishing: words('dankbar verbunden'),
  lets: ['lassen', 'geben', 'zeigen', 'gewähren'],
  others: words(
    'allen alle anderen übrigen dritten herr herrn frau fräulein mitgliedern mietern nachbarn vereinen verein vorstand gemeinde stadt behörde behörden gericht presse zeitung öffentlichkeit',
  ),
  unseen: words('bekannt kennen kenne kannten gesehen gelesen liegt lag vorgelegen'),
  going: words('ging gingen geht gehen gegangen'),
  seeing: words('einsicht einblick einsichtnahme einsehen einzusehen'),
  seen: words('gelesen gesehen erhalten bekommen eingesehen'),
  having: words('hat haben hatte hatten'),
  passives: words('wurde wurden worden ist sind war waren'),
  unwilling: words(
    'kann können konnte konnten könne darf dürfen durfte bereit vermag vermögen möchte möchten will wollen wollte wollten',
  ),
  contracted: words('im am vom zum zur beim ins'),
  thing: words('es ihn dieses dasselbe davon'),
  asked: words(
    'bat baten gebeten erbeten ersuchte ersuchten ersucht verlangte verlangten verlangt forderte forderten gefordert angefordert',
  ),
  supposing: words('falls sofern ob wer'),
  holding: [['besitze'], ['besitz'], ['vor', 'mir'], ['vor', 'uns']],
  takingUp: [
    ['bezugnahme', 'auf'],
    ['bezug', 'auf'],
    ['bezugnehmend', 'auf'],
    ['nehmend', 'auf'],
    ['zurück', 'auf'],
    ['mich', 'auf'],
    ['uns', 'auf'],
    ['erledigung'],
    ['hinblick', 'auf'],
    ['bezug'],
    ['betreff'],
    ['betrifft'],
    ['betr'],
  ],
  takesUp: {
    by: ['auf', 'zu'],
    of: ['für', 'von'],
    come: words(
      'liegt liegen gelesen kenntnis vorgelegt durchgesehen geprüft weitergeleitet weitergegeben beraten entnehme entnehmen ersehe ersehen',
    ),
    prompts: words('veranlaßt veranlasst nötigt zwingt'),
    back: ['zurück', 'zurückkommen', 'zurückzukommen', 'bezug'],
  },
  arriving: words(
    'erreichte erreicht eingegangen eingelangt angekommen zugegangen eingetroffen erhalten empfangen',
  ),
  refers: words('az aktenzeichen'),
  exhibits: words('beilage beilagen beil anlage anlagen'),
  numbered: words('nr nummer zahl zl gz geschäftszahl'),
}

/** `ersten`, `einunddreißigster`: the stems of the ordinals with their endings. */
function dayWords(): Record<string, number> {
  const tens = list(`
    erst | zweit | dritt | viert | fünft | sechst | siebt | acht | neunt | zehnt | elft | zwölft
    dreizehnt | vierzehnt | fünfzehnt | sechzehnt | siebzehnt | achtzehnt | neunzehnt | zwanzigst`)
  const twenties = list(`ein | zwei | drei | vier | fünf | sechs | sieben | acht | neun`)
  const stems = [
    ...tens,
    ...twenties.map((unit) => `${unit}undzwanzigst`),
    'dreißigst',
    'einunddreißigst',
  ]
  return Object.fromEntries(
    stems.flatMap((stem, at) => ['e', 'en', 'er', 'es'].map((ending) => [stem + ending, at + 1])),
  )
}
