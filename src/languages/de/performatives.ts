/**
 * German performatives: verbs by which a first person does what the verb says
 * ("wir beantragen", "hiermit fordern wir Sie auf"). The verb stands before or
 * behind its subject, and its prefix at the end of the clause.
 */
import { standing } from './standing-acts.ts'

/** The point of "14. März" ends no clause. */
const between = '(?:(?:[^.;:!?]|(?<=\\d)\\.){0,160}?) '
const near = '(?:[^.;:!?]|(?<=\\d)\\.){0,80}?'
const who =
  '(?:[Ww]ir|[Ii]ch|[Uu]nsere? (?:Mandantin|Mandant|Mandanten|Mandantschaft)|[Mm]eine? (?:Mandantin|Mandant|Mandanten))'
const adverb =
  '(?:(?:Ihnen|Sie|daher|hiermit|nochmals|erneut|ausdrücklich|deshalb|auch|nun|jedoch|somit|vielmehr|uns|mich) )*'

/** A verb of the first person, before or behind "wir", and what must stand at the end of its clause. */
function says(verbs: string, end?: string): string {
  const tail = end === undefined ? '' : `${between}(?:${end})(?![\\p{L}])`
  return `(?<![\\p{L}])(?:${who} ${adverb}(?:${verbs})|(?:${verbs}) ${who})(?![\\p{L}])${tail}`
}

const either = (...forms: readonly string[]): string => forms.join('|')

export const performativesDe: {
  readonly subject: string
  readonly acts: Readonly<Record<string, string>>
  readonly alone: Readonly<Record<string, string>>
} = {
  // The subject stands in each form, since the verb may come first.
  subject: '',
  acts: {},
  alone: {
    reject: either(
      says('lehnen|lehne|lehnt|weisen|weise|weist', 'ab|zurück'),
      says(
        '(?:verweigern|verweigere|verweigert|widersprechen|widerspreche|widerspricht|bestreiten|bestreite|bestreitet)(?! (?:wir |ich )?nicht)',
      ),
      says(
        'müssen|muß|muss|möchten|möchte',
        '(?<!nicht )(?:ablehnen|zurückweisen|widersprechen|bestreiten|versagen|abschlagen)',
      ),
      standing('reject'),
      says(
        'können|kann|werden|werde|wird|vermögen|sind|bin|ist',
        'nicht (?:zustimmen|annehmen|hinnehmen|akzeptieren|einverstanden|bereit|zahlen|anerkennen|entsprechen|folgen)',
      ),
      says('stimmen|stimme|stimmt|nehmen|nehme|nimmt', 'nicht (?:zu|an)'),
      says('gehen|gehe|geben|gebe', 'nicht (?:ab|heraus|her|aus der Hand)'),
      says('bedauern|bedaure|bedauere', 'nicht (?:\\p{L}+ ){0,3}können'),
    ),
    accept: either(
      says('stimmen|stimme|stimmt|nehmen|nehme|nimmt', '(?<!nicht )(?:zu|an)(?!,? (?:daß|dass))'),
      says('geben|gebe|gibt|erklären|erkläre', '(?<!nicht )zufrieden'),
      says('akzeptieren|akzeptiere|akzeptiert|begrüßen|begrüße|begrüßt|billigen|billigt'),
      says('sind|bin|ist', '(?<!nicht )einverstanden'),
      standing('accept'),
    ),
    counter: either(
      says('schlagen|schlage|schlägt', '(?:stattdessen|dagegen|statt dessen)(?:[^.;]{0,120} vor)?'),
      says(
        'können|kann|könnten|könnte',
        `(?:lediglich|nur|höchstens|allenfalls|äußerstenfalls) ${near}(?:einräumen|anbieten|zugestehen|zahlen|bieten|gewähren)`,
      ),
      standing('counter'),
    ),
    postpone: either(
      says('verschieben|verschiebe|vertagen|vertage|vertagt|verschiebt'),
      says('stellen|stelle|stellt', 'zurück'),
      says(
        'behalten|behalte|behält',
        'eine (?:Erklärung|Entscheidung|Stellungnahme|Antwort)(?: \\p{L}+){0,3} vor',
      ),
      standing('postpone'),
    ),
    propose: either(
      says('schlagen|schlage|schlägt', 'vor'),
      says('regen|rege|regt', 'an'),
      says('empfehlen|empfehle|empfiehlt|beantragen|beantrage|beantragt'),
      standing('propose'),
    ),
    demand: either(
      says('verlangen|verlange|verlangt|fordern|fordere|fordert|bestehen|bestehe|besteht'),
      says('fordern|fordere|fordert', 'auf'),
      says('müssen|muß|muss', 'bestehen|verlangen|fordern|kennen'),
      says(
        'erwarten|erwarte|erwartet',
        '(?:bis|spätestens|binnen|umgehend|unverzüglich|innerhalb)',
      ),
      says('setzen|setze|setzt', 'Frist'),
      standing('demand'),
    ),
    reserve: either(says('behalten|behalte|behält', 'vor'), standing('reserve')),
    threaten: either(
      says('warnen|warne|warnt'),
      says('drohen|drohe|droht', 'an'),
      says('werden|werde|wird', 'den Rechtsweg|Klage erheben|gerichtlich|Anzeige erstatten'),
      says('gehen|gehe|geht', 'zum Anwalt|vor Gericht'),
      says('sehen|sehe|sieht', 'gezwungen|genötigt'),
      standing('threaten'),
      // What is kept from the other side threatens, also where it is promised.
      says(
        'werden|werde|wird|müssen|muß|muss',
        '(?:zurückhalten|einbehalten|zurückbehalten|(?:Lieferung|Zahlung|Arbeit|Leistung|Mitarbeit|Unterstützung)(?:en)? (?:\\p{L}+ ){0,3}(?:einstellen|aussetzen|unterbrechen|kürzen))',
      ),
      says('halten|halte|hält', 'zurück'),
      says('behalten|behalte|behält', 'ein(?=[.,;!]|$| (?:und|bis|solange))'),
      says(
        'stellen|stelle|stellt|setzen|setze|setzt',
        '(?:Lieferung|Zahlung|Arbeit|Leistung|Mitarbeit|Unterstützung)(?:en)? (?:\\p{L}+ ){0,4}(?:ein|aus)',
      ),
    ),
    request: either(
      says('bitten|bitte|bittet|ersuchen|ersuche|ersucht|hoffen|hoffe|hofft'),
      `${says('erwarten|erwarte|erwartet')}(?!${near} (?:bis|spätestens|binnen|umgehend|unverzüglich|innerhalb) )`,
      standing('request'),
      says('laden|lade|lädt', 'ein'),
      '(?<![\\p{L}])[Bb]itte \\p{L}+en Sie(?![\\p{L}])',
      '(?<![\\p{L}])wird (?:höflich |dringend |ergebenst |um \\p{L}+ )?gebeten(?![\\p{L}])',
    ),
    offer: either(
      says('sind|bin|ist', '(?<!nicht )bereit'),
      says('stellen|stelle|stellt', 'anheim|zur Verfügung'),
      says('erbieten|erbiete|erbietet'),
      says('bieten|biete|bietet', 'an'),
      says('erklären|erkläre|erklärt', 'bereit'),
      says(
        'würden|würde',
        '(?<!nicht )(?:überlassen|zahlen|übernehmen|abtreten|zuschießen|tragen|beteiligen)',
      ),
      standing('offer'),
    ),
    concede: either(
      says('räumen|räume|räumt|geben|gebe|gibt', 'ein|zu|nach'),
      says('gestehen|gestehe|gesteht', 'zu'),
      says('kommen|komme|kommt', 'entgegen'),
      standing('concede'),
    ),
    commit: either(
      says(
        'verpflichten|verpflichte|verpflichtet|versprechen|verspreche|verspricht|sichern|sichere|garantieren|garantiere',
      ),
      says('sagen|sage|sagt', 'zu'),
      standing('commit'),
    ),
  },
}
