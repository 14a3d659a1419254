/**
 * How German tells that a paper was asked for, refused, kept from somebody, had
 * by others: patterns over a sentence in small letters, its words parted by one
 * space, in which the paper stands as `§` and every other paper as `¤`.
 */
import { sievedAny } from '../../text/index.ts'
import type { KeepingPattern } from '../mentions.ts'

/** Words as they stand: `\b` would see no edge before `ü`. */
const word = (forms: string): string => `(?<=^| )(?:${forms})(?= |$)`
/** What may stand between: no other paper, and not the end of a clause. */
const gap = '[^.;?!§¤]{0,70}?'
const near = '[^.;,?!§¤]{0,40}?'
/** The same, where nothing is denied. */
const clear = '(?:(?!(?<= )(?:nicht|nie|niemals|kein[a-z]*|ohne) )[^.;,?!§¤]){0,50}?'

const us = '(?:uns|mir|unserem? \\p{L}+|meine[mr] \\p{L}+|unserer \\p{L}+)'
const we = '(?:wir|ich)'
const not = '(?:nicht|nie|niemals|noch nie|nirgends)'
/** The paper as the thing spoken of: not `auf §`, `mit §`, in or by which something else is said. */
const it =
  '(?<!(?:^| )(?:auf|mit|in|zu|gegen|laut|nach|über|seit|gemäß|aus|an|bezüglich|wegen|im|vom|zum|zur|am|beim|ins) )§'
/** The paper, or a copy of it, or a look into it. */
const copy =
  '(?:abschrift|copie|kopie|ablichtung|fotokopie|durchschrift|abdruck|ausfertigung|wortlaut|original|urschrift|text)'
const sight =
  '(?:(?:akten)?einsicht(?:nahme)?|einblick|lektüre|kenntnis|mitteilung|zugang|vorlage|vorlegung|herausgabe|aushändigung|überlassung|übersendung|zusendung|einsendung|zuleitung|zustellung|übermittlung|weitergabe|weiterleitung|bekanntgabe|offenlegung|erteilung|ausfolgung|überreichung)'
const article =
  '(?:der|die|das|den|dem|des|eine|einer|eines|einen|von|in|zu|beglaubigte[rn]?|vollständige[rn]?|vollen|gefl|\\.|alsbaldige[nr]?|umgehende[nr]?|baldige[nr]?|sofortige[nr]?)'
const paper = `(?:${article} )*(?:${sight} (?:${article} )*)?(?:${copy} (?:${article} )*)?§`
/** Not the paper itself: what is done to put it into somebody's hands. */
const handing = `(?:${article} )*(?:${sight}|${copy}) (?:${article} )*(?:${copy} (?:${article} )*)?§`

const toHandOver = word(
  '(?:zu |zu \\p{L}+ )?(?:überlassen|übersenden|übermitteln|überreichen|übergeben|senden|schicken|geben|zeigen|leihen|verschaffen|gewähren|gestatten|reichen|nennen)|(?:vor|heraus|aus|zu|ein|mit|bei|weiter|nach|offen|bekannt)(?:zu)?(?:legen|geben|händigen|senden|schicken|leiten|reichen|stellen|teilen|bringen|folgen)|zugehen|zukommen|zugänglich|verfügung|zuzusenden|zuzuschicken|mailen|faxen|einsehen|vorlegen|veröffentlichen',
)
const handedOver = word(
  'gezeigt|geschickt|gesandt|gesendet|gegeben|übergeben|überlassen|übersandt|übersendet|übermittelt|überreicht|ausgehändigt|ausgefolgt|vorgelegt|vorgelesen|herausgegeben|weitergegeben|weitergeleitet|mitgeteilt|zugestellt|zugesandt|zugeschickt|zugeleitet|zugänglich|zugegangen|bekanntgegeben|offengelegt|gewährt|gestattet|erteilt|eröffnet|kundgetan|ausgeliefert|zugemittelt|herumgezeigt|verteilt|versandt|verschickt',
)
/** An asking that is the writer's or a third's, and not the one's who is written to. */
const ask = `${word('bitte|bitten|bittet|bat|baten|ersuche|ersuchen|ersucht|erbitte|erbitten|beantrage|beantragen|beantragt|verlange|verlangen|verlangt|fordere|fordern|fordert|forderten|begehre|begehren|begehrt|wünsche|wünschen|wünscht|erwarte|erwarten|gebeten|aufgefordert|bestehe|bestehen|besteht|dringe|dringen')}(?! sie (?:um|in|auf|die|eine|§))(?<!(?:^| )(?:sie|ihrer|ihre|ihr|wenn sie) \\p{L}+)`
const goodness =
  '(?:güte|freundlichkeit|gefälligkeit|liebenswürdigkeit|gewogenheit|so (?:gut|gütig|freundlich|lieb|nett))'
const may =
  '(?:kann|können|könnte|könnten|darf|dürfen|dürfte|dürften|möchte|möchten|will|wollen|würde|würden|hätte|hätten|wünsche|wünschen|muss|müssen|muß)'
const toSee =
  '(?:sehen|lesen|einsehen|haben|bekommen|erhalten|kennen|kennenlernen|prüfen|studieren|anschauen|ansehen|durchsehen|abschreiben)'

/** Words of one who will not. */
const unwilling =
  '(?:außerstande|außer stande|nicht (?:\\p{L}+ )?(?:befugt|verpflichtet|berechtigt|ermächtigt|bereit|willens|gewillt|gesonnen|gehalten|imstande|in der lage|daran)|kein(?:e|en|erlei)? (?:\\p{L}+ )?(?:veranlassung|anlass|anlaß|grund|interesse|bedarf|neigung|absicht|möglichkeit|verpflichtung|pflicht|befugnis|anspruch)|untersagt|verboten|weiger\\p{L}+|bedau\\p{L}+|geweigert)'
const turnedDown = word(
  'abgelehnt|ablehnen|abschlagen|abgeschlagen|verweigert|verweigern|verweigerte|verwehrt|verwehren|versagt|versagte|zurückgewiesen|zurückweisen|abgewiesen|abzulehnen|abschlägig (?:bescheiden|beschieden|beantworten|beantwortet)|(?:nicht|kaum) (?:\\p{L}+ )?(?:entsprechen|entsprochen|nachkommen|nachgekommen|erfüllen|stattgeben|stattgegeben|willfahren|gewähren|gewährt|gestattet|gestatten|möglich|bewilligt|bewilligen|erteilen|erteilt|gegeben|geben|zulässig)|nicht in (?:frage|betracht)',
)

const partOnly =
  '(?:nur|lediglich|bloß|allein) (?:\\p{L}+ ){0,3}(?:auszug|auszüge|auszugsweise|seiten?|blatt|blätter|bruchstücke?|zeilen|teil|absatz|überschrift|zusammenfassung|kurzfassung|hörensagen)'
/** Others: whoever is neither the writer nor the one written to, in the first words of a sentence. */
const they = `^(?:(?!(?:wir|ich|sie|du|ihr|mir|uns|man|niemand|keiner|wer|wenn|falls|ob|wie|da|daß|dass|nicht|nie|mein|meine|unser|unsere|hätte|hätten) )[^.;,?!§¤]){3,60}?`
const learn =
  '(?:höre|hören|hörte|hörten|erfahre|erfahren|erfuhr|erfuhren|vernehme|vernehmen|vernahm|vernommen|gehört)'
const newspaper =
  '(?:\\p{L}*zeitung|\\p{L}*blatt|\\p{L}*anzeiger|\\p{L}*bote|\\p{L}*kurier|\\p{L}*tageblatt|\\p{L}*nachrichten|\\p{L}*journal)'

export const keepingDe: readonly KeepingPattern[] = [
  told('requested', [
    `${it} (?:ist|sind|wäre) (?:uns|mir|dem gericht) ${near}${word('vorzulegen|herauszugeben|auszuhändigen|zuzuleiten|zuzusenden|mitzuteilen|einzureichen|zu übersenden|zu überlassen|zu übergeben')}`,
    `${ask}${gap}${sight} , (?:insbesondere|namentlich|vor allem|zumal|auch) in ${paper}`,
    `${it} (?:wollen|möchten|mögen|können|könnten|würden) sie ${us} ${near}${toHandOver}`,
    `${word('wann')} (?:dürfen|können|darf|kann) ${we} (?:endlich |wohl |etwa )?mit ${paper} rechnen`,
    `${word('wann')} (?:bekommen|erhalten|sehen|bekomme|erhalte|sehe|kriegen|kriege) ${we} ${near}${paper}`,
    `${word('wo bleibt|wo bleiben')} (?:denn |eigentlich |nur )*${paper}`,
    `${it} (?:hätten|hätte|möchten|möchte|würden|würde) ${we} (?:gern|gerne|selbst) ${near}(?:${toSee}|in händen)`,
    `${word('dringen|dringe|bestehen|bestehe|darauf|bitten|bitte|verlangen|wünschen')} , ${paper} ${near}zu ${toSee}(?= |$)`,
    `${handing} ${near}${word('verlangt|gefordert|beantragt|begehrt|erbeten|angefordert|eingefordert')}`,
    `§ [^.?!¤]{0,80}${word('bitte|bitten|ersuche|ersuchen|bittet')} (?:daher |deshalb |also |nochmals |erneut |wieder )*um (?:baldige |umgehende |gefl \\. )?(?:${sight}|eine ${copy})(?= |$)`,
    `${ask}${gap}(?:um |auf |in )?${handing}`,
    `${ask} (?:\\p{L}+ ){0,3}um ${paper}`,
    `${word('verlange|verlangen|verlangt|fordere|fordern|fordert|erbitte|erbitten|beantrage|begehre')}(?! sie) (?:\\p{L}+ ){0,2}§`,
    `um ${paper} ${near}${word('bitten|gebeten|ersucht|ersuchen|nachgesucht|angesucht|angehalten|bitte|ersuche')}`,
    `${handing} ${near}${word('gebeten|ersucht|erinnern|erinnert|mahnen|entgegen|bitten|verlangen|erwarten|erwarte')}`,
    `${word('erinnern|erinnere')}${near}an ${handing}`,
    `${word('sehe|sehen')}${near}${handing} [^,;?!§¤]{0,30}entgegen`,
    `${word(`${we} (?:haben|habe|hatten|hatte)|(?:haben|habe) ${we}`)} ${paper} ${near}${word('angefordert|erbeten|verlangt|gefordert|eingefordert|beantragt|begehrt|angemahnt|reklamiert')}`,
    `${it} ${near}${word('wurde|ist|war')}${near}${word('von uns|durch uns|mehrfach|wiederholt|bereits|zweimal')}${near}${word('angefordert|erbeten|verlangt|gefordert|angemahnt')}`,
    `${word(`bitte|bitten|ersuche|ersuchen|fordere|fordern|gebeten|aufgefordert|auffordern|aufzugeben|aufgegeben|auferlegt|angewiesen|${goodness}|möglich|bestehen|bestehe|darauf|verlange|verlangen|beantrage|beantragen|beantragt`)}${gap}${paper}${near}${toHandOver}`,
    `^(?:und |bitte |so |dann |also |nun )*${word('senden|schicken|geben|übersenden|legen|zeigen|lassen|händigen|übermitteln|überlassen|gewähren|reichen|leihen|teilen|stellen|machen|mailen|faxen|bringen|verschaffen|gestatten|erteilen')} sie${clear}${paper}`,
    `(?:^|bitte |doch |, |: )(?:schicke?|sende?|gib|zeige?|lass|laß|lasse|leihe?|maile?|überlass|bring) (?:doch |mal |bitte )*(?:mir|uns)${near}${paper}`,
    `${word('wollen|wolle|möge|mögen|möchten|könnten|können|würden|möchte|wollten|kannst|könntest|würdest|magst|könnt|könntet')} ${clear}${paper} ${near}${toHandOver}`,
    `${word(`${may} ${we}|${we} ${may}`)} ${clear}${paper} (?:(?!(?:nicht|nie|kein\\p{L}*) )[^.;,§¤ ]+ ){0,4}${toSee}(?= |$)`,
    `${word('wäre|wären|sei|ist')}${near}${word('billig|recht|möglich|gut|geboten|angebracht|zeit|denkbar|wünschenswert')} , ${gap}${paper} ${near}(?:zu ${toSee}|${handedOver}|${toHandOver}|bekämen|erhielten|sähen)`,
    `${word('dankbar|verbunden|lieb|recht|freuen')}${gap}${word('wenn')} ${gap}${paper} ${near}${word('ließen|lassen|dürfte|dürften|könnte|könnten|würden|sendeten|schickten|überließen|gäben|zeigten|würde|könntest|würdest|bekäme|bekämen|erhielte|erhielten')}`,
    `${word('für')} ${handing} ${near}${word('dankbar|verbunden')}`,
    `§ (?:möge|soll|muss|muß|müsse) ${clear}${handedOver} werden`,
  ]),
  told('refused', [
    `(?:recht|anspruch|anrecht) auf ${paper} ${near}nicht(?= )`,
    `${word('rückt|rücken|rückte|rückten')} ${near}${paper} (?:\\p{L}+ ){0,2}nicht (?:heraus|raus)`,
    `${word('gibt|geben|gebe')} ${near}§ (?:\\p{L}+ ){0,2}nicht (?:preis|heraus|her|frei|weiter|ab|aus)`,
    `§ ${gap}unter verschlu(?:ss|ß)`,
    `${word('zu|zur|zum')} ${handing} ${near}${word(unwilling)}`,
    `bitte um ${handing} ${near}${word('absage|abweisung|abschlägig|abschlägigen bescheid|abschlägige antwort|korb')}`,
    `${it} (?:darf|dürfen|soll|kann|wird) (?:das haus|die kanzlei|das archiv|das amt|unser haus|das büro) nicht verlassen`,
    `${it} (?:ist|sind|bleibt|bleiben|gilt) (?:(?!nicht )\\p{L}+ ){0,4}(?:vertraulich|intern|internes? \\p{L}+|interne[rs]? \\p{L}+|geheim|verschlu(?:ss|ß)\\p{L}*|privat|(?:nur|allein|ausschließlich|lediglich) für)(?= |$)`,
    `${it} (?:ist|sind) (?:\\p{L}+ ){0,2}nicht (?:für (?!richtig|nötig|gut|wahr)|zur (?:veröffentlichung|weitergabe|einsicht)|öffentlich|zugänglich|frei)`,
    `${it} (?:bleibt|verbleibt|bleiben|verbleiben) (?:\\p{L}+ ){0,2}(?:bei|hier|unter|im|in)(?= )(?! kraft| geltung)`,
    `${it} (?:gehört|gehören) (?:\\p{L}+ ){0,3}(?:uns|mir) (?:allein|und)`,
    `(?:nicht|nichts|niemals|keinesfalls|niemand) (?:\\p{L}+ )?aus (?:der hand|den händen|den akten|dem haus|dem hause)`,
    `${it} (?:geht|gehen) (?:sie|dich|euch|niemanden|keinen|die \\p{L}+) ${near}nichts an`,
    `${it} unterlieg(?:t|en) ${near}(?:verschwiegenheit|geheimhaltung|vertraulichkeit|amtsgeheimnis|schweigepflicht|datenschutz|berufsgeheimnis|dienstgeheimnis)`,
    `${it} (?:kann|können|darf|dürfen|wird|werden|soll|sollen) (?:(?!uns |mir )\\p{L}+ ){0,4}(?:nicht|niemandem|keinesfalls|niemals) (?:\\p{L}+ ){0,2}${handedOver}`,
    `${it} (?:können|kann|dürfen|darf|werden|werde|wollen|will|möchten|möchte|mögen|gedenken) ${we} (?:\\p{L}+ ){0,3}(?:nicht|niemandem|keinesfalls|niemals|keinem \\p{L}+|nie) (?:\\p{L}+ ){0,3}${toHandOver}`,
    `${word(`(?:können|kann|dürfen|darf|werden|werde|wollen|will|möchten|möchte|vermögen|vermag) ${we}|${we} (?:können|kann|dürfen|darf|werden|werde|wollen|will|möchten|möchte|vermögen|vermag)`)} (?:\\p{L}+ ){0,3}${paper} (?:\\p{L}+ ){0,2}(?:nicht|niemandem|keinesfalls) (?:\\p{L}+ ){0,3}${toHandOver}`,
    `${it} (?:geben|gebe|zeigen|zeige|überlassen|überlasse|händigen|reichen|legen|schicken|senden|verleihen) ${we} (?:\\p{L}+ ){0,3}(?:nicht|niemandem|keinem|keinesfalls)`,
    `${word(`${we} (?:geben|gebe|zeigen|zeige|überlassen|händigen|verleihen|legen)`)} ${near}${paper} (?:\\p{L}+ ){0,2}(?:nicht|niemandem|keinem|keinesfalls)`,
    `${word(unwilling)} ${gap}(?:, )?${gap}${paper} ${near}${toHandOver}`,
    `${word('bedauern|bedaure|bedauere|leider')} ${gap}${paper} nicht ${near}(?:zu können|zu dürfen)`,
    `${word('für|zu|zur|auf')} ${handing} ${gap}${word('kein|keine|keinen|keinerlei')}`,
    `${word('von')} ${handing} ${gap}${word('ab|absehen|abgesehen|abstand')}`,
    `${handing} ${near}(?:${turnedDown}|${word('lehnen|lehne|lehnte|lehnten')} ${near}ab(?= |$))`,
    `${handing} (?:können|kann|darf|dürfen|werden|werde|wird) (?:\\p{L}+ ){0,4}(?:nicht|keinesfalls|niemandem)`,
    `${turnedDown}${near}${handing}`,
    `${word('lehnen|lehne|lehnt|lehnte|lehnten')} ${near}(?:es )?ab ,? ?${gap}${paper}`,
    `(?:bitte|ersuchen|wunsch|verlangen|begehren|forderung|¤) (?:um|auf|nach) ${paper} ${gap}${turnedDown}`,
    `${turnedDown} ${near}(?:bitte|ersuchen|wunsch|verlangen|begehren|¤) (?:um|auf|nach) ${paper}`,
    `${word('kein')} (?:anspruch|anrecht|recht) auf ${paper}`,
    `(?:sie|du|ihr) (?:bekommen|erhalten|kriegen|bekommst|kriegst|bekommt) ${near}${paper} (?:\\p{L}+ ){0,3}nicht`,
    `${it} (?:bekommen|erhalten|kriegen|werden|bekommst) (?:sie|du) (?:\\p{L}+ ){0,4}(?:nicht|nie|niemals)(?: (?:erhalten|bekommen|zu sehen|sehen|lesen|zu gesicht))?`,
    `${word('sie')} werden ${near}${paper} (?:\\p{L}+ ){0,3}(?:nicht|nie|niemals) (?:erhalten|bekommen|sehen|zu)`,
  ]),
  told('kept-from', [
    `${it} (?:hat|haben|hatte|hatten) (?:mein|meine|unser|unsere) \\p{L}+ ${near}${word(not)} (?:\\p{L}+ ){0,2}(?:gesehen|zu gesicht|zu sehen|erhalten|bekommen|empfangen)`,
    `${word('liegt|liegen|lag|lagen')} ${us} ${near}${paper} (?:\\p{L}+ ){0,3}${not} vor(?= |$)`,
    `${it} ${near}${word(not)} (?:bei uns|bei mir|hier|bei unser\\p{L}* \\p{L}+) (?:angekommen|eingegangen|eingetroffen|eingelangt)`,
    `${word(us)} (?:hat|haben|hatte) ${word('niemand|keiner')} ${near}${paper} ${near}${handedOver}`,
    `${word('hält|halten|hielt|hielten')} ${near}${paper} (?:(?!nicht )\\p{L}+ ){0,3}zurück(?= |$)`,
    `${it} (?:kenne|kennen|kannten|kannte) ${we} ${near}${word(not)}`,
    `${word('zeigt|gibt|schickt|sendet|zeigen|geben|schicken')} (?:man|\\p{L}+) ${us} §(?: \\p{L}+)? ${word(not)}`,
    `§ ${gap}, (?:nur |aber |allein )?(?:wir|uns|mir|ich) (?:aber |allein |jedoch )?nicht(?= |$)`,
    `(?:von|vom) ?§ (?:habe|haben|hatten|hatte) ${we} ${near}kein\\p{L}* ${near}(?:kenntnis|abschrift)`,
    `${it} ${near}${word(us)}${near}${word(not)} (?:\\p{L}+ ){0,3}(?:${handedOver}|${word('zugekommen|eingetroffen|eingegangen|bekannt|begegnet|vor')})`,
    `${it} ${near}${word('bei uns|hier|bei mir|in unserem \\p{L}+|in unserer \\p{L}+')}${near}${word(not)} (?:\\p{L}+ )?${word('eingegangen|angekommen|eingetroffen|eingelangt|vor|bekannt')}`,
    `${it} ${near}(?:hat|haben) (?:${us}|mich|unser\\p{L}* \\p{L}+|unser) ${near}${word(not)} (?:\\p{L}+ )?erreicht`,
    `${it} (?:\\p{L}+ ){0,2}(?:hat|haben) ${us} ${near}${word('niemand|keiner')}${near}${handedOver}`,
    `${word('niemand|keiner')} ${near}${us} ${near}${paper} ${near}${handedOver}`,
    `§ (?:hat|haben|wurde|ist|sind|wurden) ${near}${us} ${near}kein\\p{L}* ${near}${copy}`,
    `${it} ${near}${word(us)}${near}${word('unbekannt|vorenthalten|verschwiegen|verheimlicht|verborgen|entzogen|unterschlagen|vorzuenthalten')}`,
    `${word(us)} ${near}${paper} ${near}${word('vorenthalten|verschwiegen|verheimlicht|verborgen|unterschlagen|vorenthielt|vorenthielten|verschwieg|verschwiegen')}`,
    `${word('vorenthält|vorenthalten|verschweigt|verschweigen|verheimlichen|verheimlicht|enthält|enthalten')} ${us} ${near}${paper}`,
    `${word('verschwieg|verschwiegen|verschweigen|verheimlichten|enthielten|enthielt')} ${near}${us} ${near}${paper}`,
    `§ (?:\\p{L}+ ){0,2}(?:kenne|kennen|haben|habe|erhielten|bekamen|sahen) ${we} ${near}${partOnly}`,
    `§ (?:\\p{L}+ ){0,2}(?:wurde|wurden|hat|haben) (?:\\p{L}+ ){0,2}${us} ${near}${partOnly}`,
    `§ ${gap}${word('alle|allen|aller|jeder|jedem|verteilt|jedermann')} ${gap}${word('außer|ausser|ausgenommen|ausnahme|nur|bis auf')} ${near}(?:uns|mir|mich|wir|ich|unser)`,
    `(?:uns|mir) allein ${near}§ ${near}nicht`,
    `${word(`(?:haben|habe) ${we}|${we} (?:haben|habe|hatten|hatte)`)} ${near}§ ${near}${word(not)} (?:\\p{L}+ ){0,2}(?:gesehen|zu gesicht|zu sehen|erhalten|bekommen|empfangen|in händen|in die hand|in die hände)`,
    `${it} (?:haben|habe|hatten|hatte|bekamen|bekam|erhielten|erhielt) ${we} ${near}${word(not)}(?: (?:\\p{L}+ ){0,2}(?:gesehen|zu gesicht|zu sehen|erhalten|bekommen|empfangen|in händen)|$| ,)`,
    `^(?:(?!(?:sie|wir|ich|du|ihr|wer|haben) )[^.;,?!§¤]){3,60} (?:hat|haben|hatte|hatten) § (?:\\p{L}+ ){0,2}(?:nie|niemals|nicht) (?:gesehen|zu gesicht|erhalten|bekommen|zu sehen)`,
    `${word('haben|hat|hatten|hatte')} (?:\\p{L}+ )?${us} ${near}${paper} ${word(not)} (?:\\p{L}+ ){0,2}${handedOver}`,
    `^${near}${it} ${gap}${word('ohne')} (?:es|ihn|sie) ${us} (?:\\p{L}+ )?(?:zu zeigen|mitzuteilen|vorzulegen|zuzuleiten|zugänglich)`,
  ]),
  told('had-by', [
    `^(?:dem|der|den|allen|herrn|frau) (?:(?!wir|uns|ihnen|nicht)\\p{L}+ ){1,4}(?:ist|war) ${paper} (?:(?!nicht)\\p{L}+ ){0,2}bekannt`,
    `${it} (?:haben|hat) (?:alle|sämtliche|beide|andere|die anderen|die übrigen|mehrere) (?:\\p{L}+ ){0,3}${word('erhalten|bekommen|gelesen|gesehen')}`,
    `${they} (?:hatte|hatten) ${paper} , (?:noch )?(?:ehe|bevor)(?= )`,
    `${it} (?:besitzt|besitzen|hat|haben) (?:auch|außerdem|ferner|sogar|bereits) (?:der|die|das|herr|frau|alle|jeder|jedes)(?= )(?!.* nicht)`,
    `${they} (?:hat|haben) ${paper} (?:(?!nicht|nie|uns|mir)\\p{L}+ ){0,4}${word('verlesen|herumgezeigt|vorgezeigt')}`,
    `${they} (?:hat|haben|hatte|hatten) (?:(?!nicht|nie|kein)\\p{L}+ ){0,3}§ (?:(?!nicht|nie|noch nicht)\\p{L}+ ){0,3}(?:gelesen|gesehen|eingesehen|studiert|in händen|erhalten|bekommen|vor sich|abgeschrieben|in der hand)`,
    `${they} (?:besitzt|besitzen|kennt|kennen|hat|haben) (?:(?!nicht|nie|kein)\\p{L}+ ){0,3}${paper}(?: (?:längst|seit \\p{L}+|schon|bereits)|$)`,
    `${it} (?:ist|sind|liegt|liegen|befindet sich|befinden sich|war) (?:(?!nicht|unser\\p{L}*)\\p{L}+ ){0,2}(?:in (?:den )?händen|in der hand|im besitze?) (?!von uns|unsere)`,
    `${they} (?:ist|sind) (?:\\p{L}+ ){0,2}im besitze? ${paper}`,
    `${it} (?:liegt|liegen|lag) (?:(?!uns|mir|ihnen|dir|nicht|hier|bei|noch)\\p{L}+ )+vor`,
    `^(?:dem|der|den|allen|herrn|frau|jedem|sämtlichen) (?:(?!wir|uns|ihnen|nicht)\\p{L}+ ){1,5}(?:liegt|liegen|lag) ${paper} (?:(?!nicht)\\p{L}+ ){0,2}vor`,
    `${it} (?:ist|wurde|sind|wurden|war) (?:(?!uns|mir|ihnen|dir|nicht|nie|dem|der|den)\\p{L}+ ){0,2}(?:an (?!uns|mich|sie|dich)|(?:allen|jedem|sämtlichen|anderen|dritten|im ganzen|in der ganzen|überall) )(?:(?!nicht|nie)[^.;,§¤ ]+ ){0,4}${handedOver}`,
    `${word('haben|hat')} (?:(?!nicht|nie|wir|ich|uns|mir)\\p{L}+ )?§ (?:(?!nicht|nie|uns|mir)\\p{L}+ ){0,2}(?:an (?!uns|mich|sie)|dem |der |den |allen |jedem |herrn |frau |dritten )(?:(?!nicht|nie|uns)[^.;,§¤ ]+ ){0,4}${handedOver}`,
    `${copy}?${it} (?:haben|hat) (?:(?!nicht|nie|wir|ich|uns|mir)\\p{L}+ ){1,2}(?:an (?!uns|mich|sie)|dem |der |den |allen |jedem |herrn |frau |dritten )(?:(?!nicht|nie|uns)[^.;,§¤ ]+ ){0,4}${handedOver}`,
    `${it} (?:ging|gingen|geht|ist) (?:\\p{L}+ ){0,2}an (?!uns|mich|sie|unser)\\p{L}+ (?:\\p{L}+ ){0,3}(?:gegangen|verteilt|gelangt|$)`,
  ]),
  told('learnt-of', [
    `${word('erzählt|erzählte|erzählten|berichtet|berichtete|berichteten|sprach|sprachen')} (?:mir|uns) (?:\\p{L}+ ){0,3}(?:von|vom|über) ?§`,
    `${word('weiß|weiss|wissen|sagt|sagte|erzählt|erzählte|berichtet|berichtete|schreibt|schrieb|verrät|verriet')} (?:${we}|mir|uns|man (?:mir|uns))?[^.;?!§¤]{0,20}, ${near}§ (?:gibt|existiert|gebe|existiere|geben soll|vorliegt|besteht)`,
    `${word('sagt|sagte|erzählt|erzählte|berichtet|berichtete|hinterbringt')} (?:mir|uns|man mir|man uns) ?, (?:es )?(?:gebe|existiere|bestehe|liege) ${near}§`,
    `${word(`${we} ${learn}|${learn} ${we}`)}${gap}(?:, )?${word('daß|dass|von|vom|über|durch|aus|es')}${gap}(?<!auf )§`,
    `${word('haben|habe|hat|hatten')} ${we}${gap}${word('von|vom|über')} ?§ ${near}${word('erfahren|gehört|vernommen|gelesen')}`,
    `${word('zu ohren gekommen|hinterbracht worden|zugetragen worden|zugetragen')}${gap}(?:, )?${gap}§`,
    `${word('uns|mir')} ${near}(?:von |vom |über )§ ${near}${word('berichtet|erzählt|zugetragen|hinterbracht|gesprochen|mitgeteilt')}`,
    `${word('erhielt|erhielten|erlangten|erlangte|bekam|bekamen|erhalten|erlangt|nahmen|haben|habe')}${near}${word('kenntnis')}(?: erst| nur| zufällig)? von §`,
    `(?:von|vom) ?§ ${near}${word('kenntnis')} ${near}${word('erhalten|erlangt|bekommen|genommen')}`,
    `${word('wie')} (?:uns|mir|${we}) ${near}${word('mitgeteilt|höre|hören|erfahre|erfahren|gesagt|berichtet|zugetragen|versichert|hinterbracht')} ${near}, ${near}${word('besteht|gibt|existiert|liegt|gebe|bestehe|existiere')} ${near}§`,
    `§ (?:ist|sind|wurde) (?:uns|mir) (?:\\p{L}+ ){0,2}(?:erst|nun|jetzt|zufällig|nachträglich|durch|soeben) ${near}(?:bekannt|zur kenntnis|zu gesicht)`,
  ]),
  told('sent', [
    `${word(`(?:füge|fügen|lege|legen|schließe|schließen) ${we}|${we} (?:füge|fügen|lege|legen|schließe|schließen)`)} ${near}§ (?:\\p{L}+ ){0,3}(?:bei|an)(?= |$)`,
    `${word(`(?:sende|senden|übersende|übersenden|schicke|schicken|überreiche|überreichen|übermittle|übermitteln) ${we}`)} (?:ihnen|euch|dir) ${near}§$`,
    `${word('anbei|beiliegend|anliegend|inliegend|beifolgend|beigeschlossen|anlage|beilage|anhang|hiermit|hiemit|mitfolgend|beigefügt|angeschlossen|angefügt')} ${near}${word('erhalten sie|übersende|übersenden|sende|senden|schicke|schicken|überreiche|überreichen|übermittle|übermitteln|finden sie|findest|folgt|erhältst|lege|legen')} ${near}${paper}`,
    `${it} (?:(?!nicht )\\p{L}+ ){0,2}(?:lege ich|legen wir|liegt|liegen|füge ich|fügen wir|folgt|schließe ich|schließen wir) (?:(?!nicht )\\p{L}+ ){0,3}(?:bei|an|anbei)(?= |$)`,
    `^(?:anbei|beiliegend|anliegend|in der anlage|als anlage)(?: :)? ${paper}`,
    `mit ¤ ${word('erhalten sie|erhältst|bekommen sie|übersende|übersenden|sende|senden|schicke|schicken|überreiche|überreichen')} ${near}${paper}`,
    `(?:${word('ihnen|dir|euch')} ${near}${word('geht|gehen')}|${word('geht|gehen')} ${near}${word('ihnen|dir|euch')}) ${near}${paper} (?:(?!nicht )\\p{L}+ ){0,4}zu(?= |$)`,
    `${word('ihnen|dir|euch')} ${near}${word('mit|unter')} ${near}${paper} zu(?= |$)`,
    `${word('anbei|angeschlossen|beigeschlossen|anliegend|beiliegend|hiermit')} beehr\\p{L}+ (?:ich mich|wir uns|sich) ${near}, ${paper} ${near}zu(?= )`,
    `${it} (?:liegt|liegen) ¤ (?:in \\p{L}+ )?(?:bei|an)(?= |$)`,
    `${it} (?:haben|habe) ${we} ${near}${word('beigelegt|beigefügt|angeschlossen|beigeschlossen|angefügt|angelegt')}`,
    `${it} (?:ist|sind) (?:diesem schreiben |in abschrift |in kopie |hier |als anlage )*(?:beigefügt|beigeschlossen|angeschlossen|angefügt)`,
  ]),
  told('awaited', [
    `${word('erwarte|erwarten')} (?:wir |ich )?(?:noch|weiterhin|nach wie vor|seit|immer|vergeblich) ${near}${paper}`,
    `${word('fehlt|fehlen')} (?:uns|mir) (?:\\p{L}+ ){0,2}§`,
    `${word('warte|warten|wartet|harre|harren')} ${near}auf ${paper}`,
    `auf ${paper} ${near}${word('warte|warten|harre|harren|gewartet')}`,
    `${it} (?:steht|stehen) (?:noch |immer |weiterhin |leider |nach wie vor )*aus(?= |$)`,
    `${it} (?:lässt|läßt|lassen) (?:noch |immer )*auf sich warten`,
  ]),
  told('contents-divulged', [
    `${word(newspaper)} (?:hat|haben|brachte|druckte|veröffentlichte) ${near}§(?: ${near}${word('abgedruckt|gedruckt|veröffentlicht|gebracht|ab')}|$)`,
    `§ (?:stand|steht|war|ist|erschien|wurde) ${near}${word('im|in der|in den|in')} ${near}${word(newspaper)}`,
    `${it} (?:ist|wurde|war) ${near}${word('durchgesickert|durchgestochen|preisgegeben|an die öffentlichkeit')}`,
  ]),
]

/** Patterns of one event; where all is only supposed no step is told but asking. */
function told(event: KeepingPattern['event'], patterns: readonly string[]): KeepingPattern {
  const real =
    event === 'requested'
      ? ''
      : '(?<!(?:^| )(?:wenn|falls|sofern|ob|hätte|hätten|sollte|sollten) [^.;:,]{0,60})'
  const forms = patterns.map((one) => ({ source: `${real}(?:${one})`, flags: 'u' }))
  return { event, words: sievedAny(forms) }
}
