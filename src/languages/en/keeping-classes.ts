/**
 * What is told of a paper by classes of verbs instead of their words: who hands
 * over, looks, asks, refuses, keeps or promises, crossed with whether it is
 * denied, may be, or is done, and to whom. The words of a sentence are replaced
 * by their class (`GAVE`, `NOT`, `ME`); the paper stands as `§`, others as `¤`.
 */
import { sievedAny } from '../../text/index.ts'
import type { KeepingGrammar, KeepingPattern } from '../mentions.ts'

const words = (list: string): readonly string[] => list.split(/[\s,]+/).filter(Boolean)

/** The class of a word; what is in none keeps its small letters. */
const classes: Readonly<Record<string, readonly string[]>> = {
  ME: words('i we us me ourselves myself ours'),
  MY: words('our my'),
  YOU: words('you ye thee thou yourself yourselves'),
  YOUR: words('your yours thy'),
  THEY: words('he she they him them himself herself themselves'),
  NOT: words('not never no none nobody nor neither nothing no-one without hardly scarcely'),
  CAN: words('can could may might will would shall should must'),
  'CAN NOT': words("cannot can't won't couldn't wouldn't shan't mustn't"),
  'HAVE NOT': words("haven't hasn't"),
  'HAD NOT': words("hadn't"),
  'BE NOT': words("weren't wasn't isn't aren't"),
  'DO NOT': words("don't doesn't didn't"),
  HAVE: words('have has hath having'),
  HAD: words('had'),
  BE: words('is are was were be been being am'),
  GIVE: words(
    'send give show shew hand lend forward furnish supply communicate disclose produce provide release surrender deliver circulate share reveal transmit divulge deposit table ping mail fax submit serve',
  ),
  GAVE: words(
    'sent gave given shown showed shewn shewed handed lent forwarded furnished supplied communicated disclosed produced provided released surrendered delivered circulated shared revealed transmitted copied deposited tabled served issued submitted distributed passed indulged favoured favored granted vouchsafed',
  ),
  GIVING: words(
    'sending giving showing shewing handing lending forwarding furnishing supplying communicating disclosing producing providing releasing surrendering delivering circulating sharing revealing',
  ),
  HANDING: words(
    'production disclosure communication delivery publication circulation inspection perusal',
  ),
  SEE: words('see inspect examine peruse consult behold study receive obtain'),
  SAW: words('saw seen inspected perused got consulted read'),
  RECEIVED: words('received obtained acknowledged'),
  COPY: words('copy copies sight glimpse transcript duplicate abstract view look text access'),
  ASK: words(
    'ask asks asked asking request requests requested requesting demand demands demanded demanding call calls called apply applied press pressed pressing beg begs begged prayed prays prayeth require requires entreat conjure petition petitioned urge urges urged',
  ),
  REFUSE: words(
    'refuse refuses refused refusing decline declines declined declining deny denies denied resist resisted resists preclude precludes forbid forbids forbade forbidden prohibit prohibits rejected rejects restrict debar debarred',
  ),
  HIDE: words(
    'withhold withholds withheld conceal conceals concealed hide hid hidden suppress suppressed suppresses',
  ),
  KEEP: words('keep keeps kept keeping'),
  PROMISE: words(
    'promise promised promises undertook undertaken undertake swore sworn assured pledged vowed engaged',
  ),
  LEARN: words(
    'learn learns learnt learned hear heard discover discovered discovers gathered stumbled happened chanced',
  ),
  EVERY: words('every all everybody everyone each both half most'),
  EXCEPT: words('except excepting excepted save bar barring but exception omitting excluding'),
  FREE: words(
    'free able willing instructed authorised authorized permitted allowed empowered prepared disposed minded inclined liberty ready entitled suffered obliged',
  ),
  BOUND: words('unable unwilling loath loth reluctant powerless'),
  CLOSED: words('privileged confidential private internal secret restricted classified sealed'),
  PRINTED: words('leaked leaks leaking printed prints quoted quotes published publishes recited'),
  PART: words(
    'paragraphs paragraph passages passage extracts extract contents substance sentences sentence lines gist purport tenor',
  ),
  PLEASE: words('please kindly pray'),
}

/** Some words of the clause, no paper among them. */
const some = (most: number): string => `(?:[^.;:?!§¤ ]+ ){0,${most}}`
/** The same, where nothing is denied. */
const plain = (most: number): string => `(?:(?!NOT )[^.;:?!§¤ ]+ ){0,${most}}`
/** What is handed over, behind its verb: to whom, and how much of it. */
const it =
  '(?:(?:ME|YOU|THEY|to|up|over|out|on|with|the|a|an|any|even|so|much|as|COPY|PART|HANDING|of|at|into|upon|for|that|this|such|said|whole|full|MY [^ ]+|YOUR [^ ]+) ){0,7}§'
const writer =
  '(?:ME|MY [^.;,§¤ ]+|this (?:house|office|legation|committee|lodge|board|society)|the undersigned)'
/** Nobody who writes or is written to. */
const another = '(?!ME |YOU |MY |YOUR |NOT |CAN |BE |HAVE |to |if |that )[^.;:?!§¤, ]+'
const giving = '(?:GIVE|part with|give up|let|pass|oblige YOU with|hand)'
const seeing = '(?:SEE|SAW|HAVE|look|COPY)'
const handing = '(?:HANDING|GIVE|GIVING|COPY)'

/** Not of a case that is only supposed. */
const supposed = '(?<!(?:^| )(?:if|whether|unless|lest|suppose|supposing) [^.;:,]{0,60})'

const patterns: readonly KeepingPattern[] = [
  told('requested', [
    `CAN ${writer} ${plain(3)}(?:${seeing}|BE GAVE) ${it}`,
    `CAN YOU ${plain(4)}(?:GIVE|let) ${writer} (?:${seeing} )?${it}`,
    `chance (?:of |that )?(?:ME|YOU) ${plain(2)}(?:GIVE|GIVING|getting|${seeing}) ${it}`,
    `(?:^|PLEASE |[,;:] )${plain(1)}(?:GIVE|let|favour|oblige) ${writer} (?:${seeing} |with )?${it}`,
    `(?:^|PLEASE |[,;:] )oblige with ${it}`,
    `(?:ASK|beseech|PLEASE) ${plain(5)}(?:let|allow|suffer|permit) ${writer} ${plain(3)}${seeing} ${plain(2)}${it}`,
    `(?<!(?:YOU|YOUR|NOT) (?:[^.;§¤]{0,20} )?)ASK ${plain(4)}(?:for|to SEE|HANDING of|GIVE of) ${it}`,
    `(?<!(?:YOU|YOUR|NOT) (?:[^.;§¤]{0,20} )?)ASK ${plain(4)}that § ${plain(4)}BE ${plain(2)}(?:GAVE|SAW|laid|made|put|brought)`,
    `(?:BE|BE ASK) to (?:cause|arrange for|direct) § to BE`,
    `^(?:and )?(?:let|CAN) § BE ${plain(1)}(?:GAVE|brought|laid|put|SAW)`,
    `(?:trouble|ASK|importune|pester|CAN thank) YOU ${plain(3)}for ${it}`,
    `${writer} ${plain(2)}(?:like|love|wish|want|desire|FREE)(?: very much)? (?:to (?:${seeing}|BE GAVE) |COPY of |to )${it} ?(?:$|[,.;?]|and )`,
    `HAVE yet to BE GAVE with ${it}`,
    `(?:confirm|ensure|see) that YOU ${plain(2)}GIVE ${it}`,
    `what ME ${plain(2)}(?:want|need|ASK)(?: for)? BE §`,
  ]),
  told('refused', [
    `${writer} ${plain(2)}(?:CAN NOT|BE ${plain(2)}NOT ${plain(1)}FREE to|BE ${plain(1)}BOUND to|REFUSE to|DO NOT ${plain(1)}(?:propose|intend|mean) to) ${plain(2)}${giving} ${it}`,
    `NOT (?:FREE|at FREE|disposed|of a mind) to ${giving} ${it}`,
    `(?:REFUSE|BOUND) to ${giving} ${it}`,
    `(?:orders|instructions|leave) NOT to ${giving} ${it}`,
    `§ [^.;§¤]{0,60}NOT (?:at )?FREE to (?:GIVE|pass|part|let)`,
    `REFUSE ${some(4)}(?:the )?${handing} (?:of|to) §`,
    `${handing} (?:of|to|into) § ${plain(2)}(?:BE|HAVE|HAD) ${plain(3)}(?:REFUSE|CLOSED|HIDE)`,
    `YOU (?:CAN NOT|CAN) ${plain(1)}NOT ${plain(1)}(?:${seeing}|BE GAVE) ${it}`,
    `YOU CAN NOT ${plain(1)}(?:${seeing}|BE GAVE) ${it}`,
    `§ [^.;§¤]{0,40}YOU CAN NOT HAVE it`,
    `§ BE ${plain(3)}CLOSED(?! (?:that|from))`,
    `(?:sooner|rather) [^.;§¤]{1,24} § than ${plain(2)}(?:let|GIVE|HAVE|SEE)`,
    `(?:ASK|application) ${plain(2)}for § ${some(4)}(?:REFUSE|turned down|dismissed)`,
    `deaf ear to ${plain(3)}(?:ASK|application) ${plain(2)}for §`,
    `§ ${plain(2)}BE for ${plain(4)}(?:eyes|use) (?:only|alone|and NOT)`,
    `§ ,? ?${some(5)}(?:shook|shakes) (?:his|YOUR|her|their) head`,
    `§ (?:BE|remains) ${plain(2)}(?:the property of|(?:his|her|their) own|(?:his|her|their) property)`,
    `§ ,? ?[^.;§¤]{0,40}(?:GAVE|told) (?:ME )?${some(3)}(?:that )?(?:it BE |§ BE )NOT (?:of|any|business|concern)`,
    `§ [^.;¤]{0,40}told [^.;¤]{0,14}NOT of MY business`,
    `such ¤ (?:DO|CAN|BE) NOT ${plain(2)}(?:leave|go|GIVE|GAVE|BE GAVE)`,
    `NOT (?:reason|ground|grounds|cause|occasion) (?:to|for) (?:GIVE|GIVING|HANDING of|share) ${it}`,
  ]),
  told('kept-from', [
    `§ ${plain(8)}(?:EVERY|the (?:whole|others|rest))[^.;§¤]{0,40}EXCEPT (?:of |for |that )?${plain(1)}${writer}`,
    `§ ${plain(8)}EVERY [^.;§¤]{1,30}EXCEPT [^.;§¤]{1,20}ME among`,
    `EVERY [^.;§¤]{0,20}EXCEPT ${writer} [^.;§¤]{0,25}(?:HAVE|GAVE|BE|SAW|SEE) ${plain(3)}§`,
    `${writer} ${plain(1)}(?:HAVE|BE|DO) NOT ${plain(3)}(?:GAVE|SAW|RECEIVED|SEE|let into|cc'd|told|COPY) ${plain(3)}§`,
    `NOT (?:let into|GAVE|told) (?:the CLOSED of|of|about) §`,
    `${another} BE NOT (?:FREE|GAVE) to (?:SEE|look) ${plain(1)}§`,
    `(?:YOU|YOUR [^ ]+|THEY) ${plain(2)}KEEP § ${plain(2)}(?:close|back|from|to YOU|to THEY|CLOSED)`,
    `(?:YOU|YOUR [^ ]+|THEY) ${plain(5)}(?:sit|sat|sitting) on §`,
    `§ ${plain(2)}(?:HAVE|HAD|BE) ${plain(2)}(?:REFUSE|HIDE) (?:to )?${writer}`,
    `(?:ME|men|members|those) [^.;§¤]{0,40}§ ${plain(1)}(?:HAVE|HAD|BE) BE REFUSE`,
    `§ [^.;§¤]{0,50}(?:left|leaving) ${writer} (?:in the dark|out)`,
    `NOT [^.;§¤]{0,20}(?:fit|proper|right|necessary) to tell ${writer} ${plain(2)}of §`,
    `EVERY (?:that )?ME ${plain(3)}SAW of § BE`,
    `§ ${plain(1)}NOT ${plain(1)}(?:came|come|reached|found (?:its|his) way) (?:to |into )?${writer}`,
  ]),
  told('had-by', [
    `(?:^|[,;:] |that |and |but )(?:(?!NOT |ME |YOU |MY |CAN |if |§ )[^.;:?!§¤, ]+ ){1,5}(?:HAVE|HAD|holds|waving) (?:(?:HAD|now|already|also|since|long|all|both|even|SAW|by|a|the|COPY|of|before|THEY) ){0,4}§(?! (?:GAVE|SAW|PRINTED))`,
    `(?:understand|believe|LEARN) ${another} ${plain(3)}to HAVE (?:HAD|SAW|GAVE) §`,
    `${another} (?:HAVE BE|HAD BE|BE|HAVE|HAD) ${plain(3)}(?:GAVE|FREE) (?:with )?(?:COPY of |the |a )*§`,
    `YOU ${plain(1)}(?:GAVE|let) § to ${another}`,
    `§ (?:BE|HAVE|HAD) ${plain(5)}in (?!MY |YOUR )[^.;:?!§¤ ]+ (?:[^ ]+ )?(?:hands|possession|drawer|keeping)`,
    `§ (?:from YOU|through YOU|of YOU)`,
    `COPY of § ${plain(3)}(?:selling|GIVING|about|abroad|everywhere|pinned)`,
    `§ pinned (?:to|up)`,
  ]),
  told('awaited', [
    `(?:YOU|YOUR [^ ]+) PROMISE ${plain(6)}§ [^.§¤]{0,60}(?:yet|still|ever since|NOT|watched|it BE now|vain)`,
    `(?:since|after) YOU PROMISE ${plain(4)}§`,
    `(?:still|yet) NOT ${plain(4)}: (?:where|where's) (?:BE )?§`,
    `(?:look|looks|looking) (?:GIVE|forward) to ${plain(4)}(?:receipt|arrival|coming) of §`,
    `§ ${plain(2)}(?:remains|remain|BE still) (?:outstanding|wanting|due|awaited|owing|missing)`,
    `ME BE to HAVE HAD §`,
    `§ BE to (?:HAVE )?(?:BE )?(?:GAVE|come|follow)[^.§¤]{0,60}NOT`,
    `(?:look|looked|watched|searched|COPY) ${plain(4)}for § [^.§¤]{0,40}vain`,
  ]),
  told('sent', [
    `§ ${plain(4)}(?:goes|go|follows|follow|comes|travels|going) ${plain(1)}(?:into the|with the|by (?:separate|the|hand|this|post|same|bearer)|under)`,
    `ME ${plain(2)}(?:put|slip|lay|place|enclose|return|GIVE) § ${plain(2)}(?:into|in|under|with|by|herewith)`,
    `(?:PLEASE|YOU CAN) find § (?:by|herewith|under|with|attached|enclosed)`,
    `ME ${plain(1)}GIVE YOU ${plain(3)}§`,
    `here (?:it BE|BE §|§ BE)`,
  ]),
  told('learnt-of', [
    `ME ${plain(4)}LEARN (?:only |first )?(?:of|about|upon|that|out|on) ${plain(6)}§`,
    `(?:find|found) out (?:about|of) §`,
    `ME LEARN upon §`,
    `(?:became|become|grew) aware of §`,
    `on good authority ${plain(8)}§`,
    `(?:let (?:drop|fall|slip)|so FREE as to mention|LEARN to mention|mentioned in passing) ${plain(4)}§`,
  ]),
  told('contents-divulged', [
    `PART of § ${plain(6)}(?:SAW|BE SAW|PRINTED|appear|appeared|known|stand) ${plain(1)}in`,
    `(?<!ME )(?<!YOU )PRINTED (?:from )?§ ${plain(3)}(?:to|in|as though|as if)`,
    `(?<!ME )(?<!YOU )(?:knew|knows|know) ${plain(2)}PART of § [^.§¤]{0,20}(?:before|already)`,
  ]),
]

function told(event: KeepingPattern['event'], list: readonly string[]): KeepingPattern {
  const real = event === 'requested' ? '' : supposed
  const forms = list.map((one) => ({ source: `${real}(?<![^ ])(?:${one})`, flags: 'u' }))
  return { event, words: sievedAny(forms) }
}

export const keepingByClassEn: KeepingGrammar = {
  classOf: new Map(Object.entries(classes).flatMap(([name, all]) => all.map((one) => [one, name]))),
  patterns,
}
