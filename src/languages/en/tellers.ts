/**
 * How English tells what a third person did in words: "the Foreign Minister
 * refused to …", "he replied that …". Persons, and the offices in which they
 * speak; a body is told of only where the words say that it is not the writer
 * ("the union has told us"), since bodies speak of themselves so.
 */
import type { TellerWords } from '../act-words.ts'
import { list } from '../list.ts'

const any = (words: string): string => `(?:${list(words).join('|')})`
/** With capitals or without: "the Foreign Minister", "the minister of foreign relations". */
const anyCase = (words: string): string =>
  any(words).replace(/(?<=[(|: -])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)

const title = any(
  'Mr\\.? | Mrs\\.? | Ms\\.? | Miss | Messrs\\.? | Dr\\.? | Sir | Lord | Lady | Count | Countess | Baron | Prince | Princess | Duke | Marquis | Captain | Colonel | General | Major | Lieutenant | Admiral | Commander | Sergeant | Se[nñ]or | Signor | Herr | Frau | Monsieur | M\\. | Comrade | Father | Brother | Sister | Canon | Bishop | Rabbi | Pastor | Maestro | Professor | President | King | Queen | Emperor | Sultan | Senator | Judge | Ambassador | Minister | Governor | Dean',
)
/** Those who act as persons, whatever body they serve. */
const office = anyCase(`
  ministers? | premier | chancellor | ambassadors? | envoys? | consul | consul[- ]general | charg[eé] | governor | viceroy | regent
  king | queen | emperor | sultan | prince | president | vizier | pasha | secretary | under[- ]?secretary | commissioners? | officials?
  general | admiral | captain | commander | colonel | officer | master | mate | harbou?r master | pilot | mayor | prefect
  magistrate | judge | umpire | arbitrator | mediator | conciliator | inspector | surveyor | engineer | architect | builder
  contractor | agent | broker | manager | foreman | overseer | steward | bailiff | solicitor | lawyer | attorney | clerk | registrar
  treasurer | accountant | auditor | trustee | liquidator | administrator | director | chairman | chairwoman | chair | delegates? | representatives?
  bishop | archbishop | archdeacon | dean | canon | precentor | vicar | rector | parson | abbot | prior | pope | cardinal | nuncio
  legate | rabbi | superintendent | moderator | warden | verger | organist | choirmaster | chorus master | conductor | soloist
  leader | editor | publisher | printer | translator | author | librarian | archivist | headmaster | headmistress | teacher
  doctor | physician | nurse | landlord | landlady | tenant | neighbou?r | owner | widow | heir | farmer | miller | insurer | underwriters?
  consignees? | charterers? | receivers? | shippers? | creditors? | workmen | men | players | tenants | villagers | peasants | colonists`)
const excellency =
  '(?:[Hh]is|[Hh]er) (?:[Ee]xcellency|[Mm]ajesty|[Ll]ordship|[Ll]adyship|[Hh]ighness|[Gg]race|[Hh]onou?r|[Ee]minence|[Hh]oliness|[Ww]orship)'
const of =
  "(?: (?:of|for|at|in|to) (?:(?:the|his|her|Her|His) )?(?:\\p{L}[\\p{L}’'-]*)(?: (?:(?:of|and|for) (?:the )?)?\\p{Lu}[\\p{L}’'-]*| [Aa]ffairs){0,4})?"
const particle = 'de|von|van|du|di|y|&|and'
/** A capital begins a word of a name only where the one before has ended. */
const named = `(?:${title} (?:(?:\\p{Lu}[\\p{L}.’'-]*(?![\\p{L}.’'-])|${particle}) ?){0,3}(?:\\p{Lu}[\\p{L}.’'-]*|${particle})(?<! ))`
const spoken = `(?:(?:[Tt]he|\\p{Lu}[\\p{L}-]+[’']s?) (?:(?!(?:that|which|who|of|and|to|in|on|for)\\b)[\\p{L}’'-]+ ){0,3}?${office}(?!\\p{L})(?:-General)?(?:[’']s (?:secretary|deputy|agent|clerk|ministers?))?${of})`
/** Bodies of which one who writes for himself tells. */
const body =
  "(?:[Tt]he (?:(?!(?:that|which|who|of|and|to|in|on|for)\\b)[\\p{L}’'-]+ ){0,3}?(?:[Cc]ouncil|[Bb]oard|[Cc]ommittee|[Cc]ompany|[Uu]nion|[Ss]ociety|[Aa]ssociation|[Ss]ynod|[Cc]hapter|[Pp]arish|[Vv]estry|[Pp]arliament|[Ss]enate|[Cc]ongress|[Cc]ommission|[Dd]epartment|[Bb]ank|[Ff]irm|[Gg]uild|[Cc]lub|[Cc]ollege|[Cc]ourt)(?!\\p{L})(?: of (?:the )?\\p{Lu}[\\p{L}’'-]*)?)"
/** Governments by the name of a country; "this Government" is the writer's. */
const government =
  "(?:[Tt]he (?!(?:Royal|Imperial|Federal|Central|Provisional|Home|Present|Local|National)\\b)\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)? (?:[Gg]overnment|[Cc]abinet|[Ll]egation|[Ee]mbassy|[Mm]inistry|[Aa]uthorities|[Dd]elegation|Foreign Office)|[Tt]he (?:[Gg]overnment|[Cc]abinet) of \\p{Lu}[\\p{L}’'-]+)"

const adverb =
  '(?:has|have|had|having|then|also|now|again|further|thereupon|therefore|thus|however|nevertheless|already|repeatedly|merely|simply|formally|flatly|still|always|only|even|both|would|will|did|does|do|himself|herself|at once|once more|in turn|in reply|in answer|this morning|to-?day|yesterday|last (?:night|week|month)|twice|again and again|\\p{Ll}+ly)'
const aside = ',(?: (?!that\\b)[^,.;]{1,60},)?'

export const tellersEn: TellerWords = {
  opening:
    '^(?:(?:[Ii]n (?:reply|answer|response|conclusion|return|his (?:note|reply|letter|answer)[^,]{0,40}|the course of [^,]{2,40}|this conversation|\\d{4})|[Oo]n (?:the|\\p{Lu})[^,]{2,40}|[Yy]esterday|[Tt]o-?day|[Aa]t (?:the|our|this)[^,]{2,40}|[Ff]inally|[Ff]urther|[Mm]oreover|[Hh]owever|[Tt]hereupon|[Ll]ater|[Tt]hen|[Bb]ut|[Aa]nd|[Nn]evertheless|[Aa]lso|[Rr]ecently|[Ll]ast \\p{L}+|[Aa]fter [^,]{3,60}|[Uu]pon [^,]{3,60}),? |.{0,80}\\b(?:[Ii]t (?:is|was) (?:understood|reported|said|stated|believed|rumou?red)|report(?:ed)?|[Ii] (?:am|was|have been) (?:\\p{Ll}+ )?(?:informed|told|assured)|learn|learnt|learned|hear|heard|understand|recall|remember|know|aware|remind you|appears|seems|inform you|state|add|say|fact) that )?',
  pronoun: '(?:[Hh]e|[Ss]he)\\b',
  name: `(?:${excellency}${of}|${named}|${spoken})`,
  government,
  yours: `[Yy]our (?:\\p{L}+ ){0,2}?${office}(?!\\p{L})${of}`,
  body,
  officers:
    '(?:secretary|chairman|chairwoman|chair|president|treasurer|directors?|manager|clerk|trustees?|registrar|librarian|archivist|steward|agent|solicitor|auditors?|editors?|publishers?|players|tenants|men|workmen|members)$',
  between: `(?:${aside} |,? (?:who|whom|which)\\b[^,]{3,80}, | )(?:(?:${adverb}|,),? )*`,
  speaks:
    '(?:sa(?:id|ys?)|stat(?:ed?|es)|repl(?:ied|y|ies)|answer(?:ed|s)?|informed|informs|told|tells|add(?:ed|s)|declar(?:ed|es?)|remark(?:ed|s)|explain(?:ed|s)|wr(?:ote|ites?|itten)|assur(?:ed|es?)|report(?:ed|s)|point(?:ed|s) out|intimat(?:ed|es)|announc(?:ed|es)|observ(?:ed|es)|believ(?:ed|es?)|th(?:ought|inks?)|h(?:eld|olds?)|consider(?:ed|s)|maintain(?:ed|s)|repeat(?:ed|s)|insinuated|hint(?:ed|s)|express(?:ed|es)|mention(?:ed|s)|fear(?:ed|s)|complain(?:ed|s)|protest(?:ed|s)|desire[sd]?|gave|gives|argu(?:ed|es)|contend(?:ed|s)|denie[sd]|confirm(?:ed|s)|warn(?:ed|s)|advis(?:ed|es)|order(?:ed|s)|instruct(?:ed|s)|ruled|rules|resolved|decided|decides|appeal(?:ed|s)|hop(?:ed|es)|wish(?:ed|es)|want(?:ed|s)|(?:not|never|cannot) \\p{Ll}+)\\b',
  acts: {
    reject:
      '(?:(?:refus(?:ed?|es)|declin(?:ed?|es)|reject(?:ed|s)?|forbade|forbids|forbidden|disagree[ds]?|oppos(?:ed?|es)|object(?:ed|s)?|turned down|dismiss(?:ed|es))\\b|(?:not|cannot|never) (?:\\p{Ll}+ )?(?:agree|accept|consent|approve|sign|meet|receive|hear|grant|pay|allow|permit|yield|come|take|give|send|see|withdraw|answer)\\b)',
    accept:
      '(?:agree[ds]?|accept(?:ed|s)?|consent(?:ed|s)?|assent(?:ed|s)?|acquiesced?|acquiesces|concur(?:red|s)?|approv(?:ed?|es)|welcom(?:ed?|es)|voted to accept)\\b',
    propose:
      '(?:propos(?:ed?|es)|suggest(?:ed|s)?|recommend(?:ed|s)?|advocat(?:ed?|es)|put forward|submitted|moved)\\b',
    request:
      '(?:ask(?:ed|s)?(?! (?:me |us )?(?:whether|if|what|why|how|when|who))|request(?:ed|s)?|begg?(?:ed|s)?|urg(?:ed?|es)|appeal(?:ed|s)? (?:to|for)|entreat(?:ed|s)?|implored|invit(?:ed?|es)|called (?:up)?on)\\b',
    demand:
      '(?:demand(?:ed|s)?|insist(?:ed|s)?|requir(?:ed?|es)|call(?:ed|s)? for|order(?:ed|s)? that)\\b',
    offer: '(?:offer(?:ed|s)?|volunteer(?:ed|s)?|placed .{3,40} at (?:my|our) disposal)\\b',
    commit:
      '(?:promis(?:ed?|es)|undert(?:ook|akes?|aken)|pledg(?:ed?|es)|engag(?:ed|es) to|guarante(?:ed?|es)|gave (?:me |us )?(?:his|her) word)\\b',
    threaten: '(?:threaten(?:ed|s)?)\\b',
    concede:
      '(?:conced(?:ed?|es)|admit(?:ted|s)?|acknowledg(?:ed?|es)(?! (?:the )?receipt)|gave way|gives way|withdr(?:ew|awn)|yield(?:ed|s)?|apologi[sz]ed)\\b',
    postpone: '(?:postpon(?:ed?|es)|deferr?(?:ed|s)?|adjourn(?:ed|s)?|put off)\\b',
    reserve: '(?:reserv(?:ed?|es))\\b',
    condition: '(?:ma(?:de|kes?) .{3,80} (?:conditional|dependent|contingent|a condition))\\b',
  },
  toUs: "(?<name>(?:[Tt]he|\\p{Lu}[\\p{L}-]+[’']s?) (?:(?!(?:we|I|you|our|my|your|which|that|who|has|have|had)\\b)[\\p{L}’'-]+ ){1,6}?)(?:(?:has|have|had|also|now|again|since|already) )*(?:told|informed|assured|notified|advised|asked|offered|written to|wrote to|replied to|promised|sent) (?:us|me)\\b",
  talks: {
    record:
      '\\b(?:records?|notes?|minutes|memorand(?:um|a)|key points|main points|summary|account|gist|substance|transcript|protocol) of (?:(?:the|an?|his|her|my|our|this) )?(?:\\p{L}+ ){0,2}?(?:conversations?|talks?|interviews?|meeting|audience|discussions?)(?!\\p{L})',
    opening:
      '(?:[Aa]s (?:for|to)|[Rr]egarding|[Cc]oncerning|[Oo]n|[Ii]n|[Ww]hen|[Ss]peaking (?:of|to|on|about)|[Tt]urning to) [^,]{3,120}, ',
    ends: '^.{0,60}(?<!\\p{L})(?:[Nn]ote|[Rr]emarks?|[Cc]omments?): ',
  },
}
