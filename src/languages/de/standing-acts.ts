/**
 * German moves without a first person and its verb of saying: what is refused
 * by a bare "nicht", bidden by an imperative, agreed to by a set phrase.
 * ("Die Kosten tragen wir nicht.", "Räumen Sie den Keller.", "Das geht in Ordnung.")
 */

/** To the end of a phrase; the point of "14. März" ends none. */
const near = '(?:[^.;:!?]|(?<=\\d)\\.){0,80}?'
const end = '(?=[.,;!]|$)'
const ours =
  '[Dd](?:ie|er|as) (?:Regierung|Botschaft|Gesandtschaft|Ministerium|Magistrat|Gemeinde|Vorstand|Verein|Verlag|Ausschuss|Ausschuß|Verwaltung|Kanzlei|Gesellschaft|Gewerkschaft)'

/** Verbs of what the writer knows, feels or is: denied, they refuse nothing. */
const ofMind =
  '(?!(?:wissen|glaube|glauben|sehe|sehen|kenne|kennen|höre|hören|finde|finden|verstehe|verstehen|habe|haben|sind|waren|hatten|wurden|konnten|wollten|bestreite|bestreiten|leugne|leugnen|verkenne|verkennen|zweifle|zweifeln|hoffe|hoffen|vergesse|vergessen|denke|denken|meine|meinen|schlafe|schlafen|fühle|fühlen|erinnere|erinnern|begreife|begreifen|zögere|zögern|brauche|brauchen|lebe|leben)(?!\\p{L}))'

/** Words with which one who bids is asking. */
const politely = '(?:bitte|gefälligst|Güte|doch)(?!\\p{L})'
/** A verb at the beginning and the one who is bidden; no question, no condition, no courtesy. */
const bidden =
  '(?!(?:Haben|Sind|Können|Wollen|Müssen|Dürfen|Sollten|Würden|Könnten|Wissen|Glauben|Sehen|Denken|Verzeihen|Entschuldigen|Leben|Grüßen|Seien|Bleiben|Empfangen|Genehmigen|Hören|Kennen|Erinnern|Stellen Sie sich|Nehmen Sie (?:die|den|meine|unsere) (?:Versicherung|besten|herzlich\\p{L}+)))^\\p{Lu}\\p{Ll}+e?n Sie(?= )(?![^.]*(?:\\?|, (?:so|dann) ))'

const forms: Readonly<Record<string, readonly string[]>> = {
  reject: [
    'keine Rede sein',
    'nicht die Rede sein',
    'entbehr(?:t|en) (?:\\p{L}+ )?jeder',
    'nicht (?:annehmbar|akzeptabel|hinnehmbar)',
    'ist (?:\\p{L}+ ){0,3}nicht zu denken',
    'sehen? (?:wir|ich) (?:\\p{L}+ ){0,2}kein(?:en|e)? (?:\\p{L}+ )?(?:Anlass|Anlaß|Grund|Veranlassung|Möglichkeit)',
    '(?:[Ww]ir|[Ii]ch) sehen? (?:\\p{L}+ ){0,2}kein(?:en|e)? (?:\\p{L}+ )?(?:Anlass|Anlaß|Grund|Veranlassung|Möglichkeit)',
    'besteht (?:\\p{L}+ ){0,3}kein(?:e|erlei)? (?:\\p{L}+ )?(?:Raum|Anlass|Anlaß|Grund|Veranlassung|Anspruch|Verpflichtung|Bedarf)',
    '(?:uns|mir) (?:\\p{L}+ )?nicht (?:möglich|recht|zuzumuten)',
    'denk(?:t|e|en) (?:\\p{L}+ ){0,2}nicht daran',
    'scheidet (?:\\p{L}+ ){0,2}aus',
    '(?:verwahren|verwahre) (?:wir|ich) (?:uns|mich)|(?:[Ww]ir|[Ii]ch) verwahren? (?:uns|mich)',
    `weich(?:t|en|e) (?:\\p{L}+ ){0,3}nicht${end}`,
    `${ofMind}\\p{Ll}+(?:en wir|e ich) (?:uns |mich |Ihnen |es |sie |ihn )?nicht(?: \\p{Ll}{2,7})?${end}`,
    `[Ww]ir ${ofMind}\\p{Ll}+en (?:\\p{L}+ ){0,4}nicht(?: \\p{Ll}{2,7})?${end}`,
  ],
  accept: [
    'pa(?:ss|ß)t (?:uns|mir) (?:\\p{L}+ )?(?:gut|ausgezeichnet|vorzüglich)',
    '(?:ist|wäre) (?:uns|mir) (?:\\p{L}+ )?recht',
    '(?:haben|habe) (?:wir|ich) (?:\\p{L}+ ){0,3}keine (?:Einwände|Bedenken|Einwendungen)',
    'nichts einzuwenden',
    '[Dd]as geht (?:\\p{L}+ )?in Ordnung',
    'findet? (?:\\p{L}+ )?(?:unsere|meine) (?:\\p{L}+ )?(?:Zustimmung|Billigung|Einwilligung)',
    '[Mm]einet(?:halben|wegen)',
    '[Mm]it .{3,60} (?:kann ich|können wir) (?:\\p{L}+ )?leben',
    '[Ss]o soll es sein',
    'wird (?:\\p{L}+ ){0,2}(?:angenommen|bewilligt|genehmigt|zugestimmt|stattgegeben)',
    '(?:hat|haben) (?:Ihrem|Ihrer) (?:\\p{L}+ ){1,4}(?:zugestimmt|stattgegeben|entsprochen)',
  ],
  counter: [
    `(?:[Ss]tatt|[Aa]nstelle|[Aa]n Stelle|[Aa]nstatt) ${near}(?:bieten|biete|schlagen|schlage|bietet|schlägt)`,
    `zu (?:viel|hoch|wenig|kurz|lang|früh|spät)[,;] ${near}(?:einverstanden|bieten|biete|schlagen|schlage|bereit)`,
    `[Mm]ehr als ${near}(?:zahlen|bieten|geben|bewilligen|können)`,
    `nicht mehr als ${near}(?:zahlen|bieten|geben|bewilligen)`,
  ],
  postpone: [
    `kann (?:\\p{L}+ )?erst ${near}(?:fallen|getroffen werden|erfolgen|entschieden werden)`,
    `(?:muss|muß|soll|sollte) ${near}(?:zurückgestellt|vertagt|verschoben|aufgeschoben)`,
    'noch nicht (?:äußern|entscheiden|erklären|festlegen)',
    'hat es noch Zeit',
  ],
  propose: [
    '[Ww]ir sollten(?! (?:gestern|eigentlich|damals|ja) )',
    '(?:[Mm]an|[Vv]ielleicht) (?:könnte|sollte|könnten|sollten)',
    '[Ww]ie wäre es',
    '(?:[Zz]weckmäßig|[Ss]innvoll|[Vv]ernünftig|[Aa]m besten|[Rr]atsam|[Bb]illig) wäre',
    '(?:[Dd]enkbar|[Mm]öglich|[Ww]ünschenswert|[Bb]esser) wäre(?! (?:es )?gewesen)',
    '[Uu]nser Vorschlag|[Mm]ein Vorschlag',
    'wird (?:\\p{L}+ )?(?:vorgeschlagen|angeregt)',
    `(?:[Uu]ns|[Mm]ir) schwebt ${near}vor`,
    '[Aa]ls (?:\\p{L}+ )?(?:Termin|Ort|Tag|Gutachter|Vermittler|Schiedsrichter) (?:nenne|nennen|schlage|schlagen|käme|biete|bieten)',
  ],
  demand: [
    `Sie haben ${near}(?:\\p{L}{2,}zu\\p{L}{3,}en|zu \\p{Ll}+en)${end}`,
    `(?:ist|sind) ${near}(?:zu (?:überweisen|zahlen|entrichten|entfernen|räumen|beseitigen|unterlassen|widerrufen|übergeben|erstatten|begleichen|beheben)|(?:ein|ab|aus|vor|zurück)zu(?:stellen|reißen|legen|zahlen|geben|nehmen|räumen|händigen|führen|bauen))`,
    `[Ee]s ist (?:uns|mir) ${near}zu \\p{Ll}+en${end}`,
    `(?:hat|haben) ${near}zu (?:erfolgen|geschehen|unterbleiben|verschwinden)`,
    `(?:muss|muß|müssen) ${near}(?:verschwinden|weg|aufhören|unterbleiben|geräumt werden|entfernt werden|beseitigt werden)`,
    'werden (?:Sie )?(?:\\p{L}+ ){0,2}aufgefordert',
    '[Uu]nterlassen Sie',
    'geltend (?:machen|gemacht)',
    `${bidden}(?! (?:uns|mir|mich) |.{0,160}${politely})`,
  ],
  request: [
    '(?:[Dd]arf|[Dd]ürfen|[Dd]ürfte|[Dd]ürften) (?:wir|ich) (?:Sie )?(?:\\p{L}+ )?(?:um|bitten)',
    '(?:[Kk]önnten|[Ww]ürden|[Ww]ollen) Sie (?:uns|mir|bitte|so|die)',
    'wären? (?:wir|ich) (?:Ihnen )?(?:\\p{L}+ )?(?:verbunden|dankbar)',
    '(?:[Ii]ch|[Ww]ir) wären? (?:Ihnen )?(?:\\p{L}+ )?(?:verbunden|dankbar)',
    '[Ee]s wäre (?:\\p{L}+ )?(?:freundlich|nett|schön|gütig|lieb|gut)(?: von Ihnen)?, wenn Sie',
    '(?:Ihrer|Ihren|Ihre|Dero) (?:\\p{L}+ ){1,2}sehen? (?:wir|ich) (?:\\p{L}+ ){0,2}entgegen',
    'Haben Sie (?:bitte )?die (?:Güte|Freundlichkeit)',
    `${ours} (?:bittet|ersucht)`,
    `${bidden}(?= (?:uns|mir|mich) |.{0,160}${politely})`,
  ],
  offer: [
    '[Gg]erne? (?:überlassen|übernehmen|stellen|zahlen|leihen|helfen|geben|überlasse|übernehme|stelle|leihe) (?:wir|ich)',
    '(?:[Ww]ir könnten|[Ii]ch könnte) Ihnen',
    '(?:[Ww]ir|[Ii]ch) (?:kommen|komme|helfen|helfe|übernehmen|übernehme) (?:Ihnen )?gerne?',
    `(?:[Ff]alls gewünscht|[Aa]uf Wunsch),? ${near}(?:wir|ich)`,
  ],
  concede: [
    '(?:bestreiten|leugnen|verkennen|bestreite|leugne|verkenne) (?:wir|ich) nicht',
    'haben Sie (?:\\p{L}+ )?[Rr]echt',
    '[Zz]ugegeben',
    '[Ee]s (?:stimmt|trifft zu|ist (?:richtig|wahr)), da(?:ss|ß) (?:wir|ich|unsere?|meine?|uns|mir)',
    '(?:Fehler|Schuld|Versehen|Irrtum|Versäumnis) (?:\\p{L}+ )?(?:bei uns|bei mir|auf unserer Seite)',
  ],
  commit: [
    `${ours} (?:verpflichtet sich|wird ${near}(?:geben|senden|beraten|melden|zahlen|prüfen|erledigen|mitteilen))`,
    'Sie erhalten (?:\\p{L}+ ){1,4}(?:bis|am|binnen|innerhalb|spätestens)',
    `wird (?:\\p{L}+ ){1,4}(?:beglichen|bezahlt|ersetzt|überwiesen|nachgeholt)${end}`,
  ],
  reserve: [
    'behält sich (?:unsere?|meine?) \\p{L}+ (?:\\p{L}+ ){0,3}vor',
    'bleib(?:t|en) (?:\\p{L}+ )?(?:ausdrücklich )?vorbehalten',
  ],
  threaten: [
    'gerichtliches Nachspiel',
    '(?:übergeben|übergebe) (?:wir|ich) die (?:Sache|Angelegenheit)',
    '(?:Presse|Öffentlichkeit|Behörde|Polizei|Aufsicht) (?:unterrichten|einschalten|verständigen|informieren|rufen)',
    'vor (?:Gericht|dem Richter) wieder',
  ],
}

/** The forms of one act as one. */
export function standing(act: string): string {
  return `(?<![\\p{L}])(?:${(forms[act] ?? []).join('|')})(?![\\p{L}])`
}
