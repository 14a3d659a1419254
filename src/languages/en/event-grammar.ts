/** English around an act: subjects, voices, asides. Irregular pasts stand in `irregular`. */
import { sieved } from '../../text/index.ts'
import type { EventGrammar } from '../event-words.ts'

const irregular =
  'met|told|spoke|came|gave|made|took|held|cut|broke|withdrew|wrote|shut|let|sent|fought|hit|went|put|began|begun|forgave|lent|fell|shot|said|led|tore|beat|burnt|laid|paid|freed|blew|threw|set|won|lost|left|hung|sought|brought|found|kept|saw|drew|rose|sat|stood|swore|bought|sold|built|caught|chose|drove|fled|flew|froze|got|grew|knew|rang|ran|sank|spent|struck|taught|thought|understood|undertook|woke|bade|bound|forbade|stole|dealt|overthrew|bore|became|repaid|withheld|upheld|foresaw|rebuilt|mistook|overran|strode|slew|clung|rode|bred|spoilt|learnt|wept|felt|meant|won|swept|sang|slid|flung'
/** Participles that are no past forms as well; an act is told by them in the passive and the perfect. */
const participles =
  'given|taken|broken|withdrawn|written|thrown|torn|beaten|frozen|chosen|driven|stolen|drawn|shown|seen|sworn|undertaken|forgiven|forbidden|overthrown|fallen|gone|begun|sunk|shaken|spoken|blown|flown|forsaken|risen|known|grown|borne|woken|bidden|shaken|slain|retaken|overrun'
const adverbs = String.raw`(?:(?:also|then|later|soon|nevertheless|again|even|never|still|now|first|thus|therefore|already|twice|once|in turn|at once|for its part|for his part|finally|subsequently|\p{Ll}+ly),? )*`

export const eventGrammarEn: EventGrammar = {
  oblique:
    /\b(?:[Oo]f|[Tt]o|[Ww]ith|[Aa]gainst|[Bb]y|[Ff]or|[Ff]rom|[Ii]n|[Oo]n|[Aa]t|[Tt]owards?|[Bb]etween|[Aa]bout|[Tt]han|[Ii]nto|[Uu]pon|[Oo]ver|[Aa]fter|[Bb]efore|[Dd]uring|[Ss]ince|[Ll]ike|[Aa]mong|[Aa]mid|[Cc]oncerning|[Rr]egarding|[Vv]ia|[Ii]ncluding|[Aa]s)\s+(?:the |its |their |his |a |an )?(?:(?!response|reply|return|fact|turn|retaliation|addition|answer|protest|consequence|particular|effect|vain|public|private|secret|the|and|or|it|this|that|them|him|which|whom)[\p{Ll}-]+ ){0,1}$/u,
  place:
    /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Ww]ithin|[Tt]hroughout|[Aa]cross|[Oo]ver)\s+(?:the )?$/u,
  tongueAfter: /\b(?:in|into|from) $/,
  tongueBefore: /^(?:[,.;:)]|$| (?:and|or) \p{Lu}| (?:translation|language|version)\b)/u,
  notName: /\b(?:Inner|Outer|New|Little|Upper|Lower|Greater)\s$/,
  objects: sieved(/(?<![\p{L}’])him(?![\p{L}])/gu),
  between: /\b[Bb]etween (?:the )?(?:\p{L}+ ){0,2}$/u,
  possessive: /^(?:’s|'s|s’)/,
  pronouns: sieved(
    /(?<![\p{L}’])(?:He|he|She|she|They|they|It|it|[Tt]he former|[Tt]he latter)(?![\p{L}])/gu,
  ),
  personal: /^(?:he|she)$/i,
  neuter: /^it$/i,
  groups: sieved(
    /(?<![\p{L}’])(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Ss]ome|[Mm]any|[Oo]ther|[Ss]everal|[Mm]ost|[Ll]ocal|[Tt]op|[Ss]enior|[Tt]hese|[Tt]hose|[Pp]rovincial)\s+(?:(?:top|other|local|senior|moderate|radical|pragmatic|central|foreign)\s+){0,2}(leaders|leadership|cadres|officials|comrades|regions|provinces|diplomats|embassy|ministry|foreign ministry|newspapers|media|press|students|delegation|central committee|politburo|plenum|(?:foreign minister|prime minister|minister|premier|president|chancellor|king|queen|emperor|envoy|ambassador|consul|cabinet)(?! of\b)|members|opponents|rivals|critics|opposition(?! to)|followers|supporters|delegates|deputies|subordinates|colleagues|rank and file)(?![\p{L}])/gu,
  ),
  papers: sieved(
    /(?<![\p{L}’])(?:[Tt]he|[Aa]|[Aa]n|[Aa]nother|[Tt]his|[Tt]hat)\s+(?:\p{L}+\s+){0,2}?(?:documents?|cables?|telegra(?:ph|m)s?|papers?|reports?|directives?|letters?|notes?|notices?|memorand(?:um|a)|statements?|circulars?|dispatch(?:es)?)(?![\p{L}])/gu,
  ),
  thatSays: /^ (?:that|which) (?:\p{Ll}+ly )?(?:\p{Ll}+ed|said|told|gave|made|called)\b/u,
  sentBy: /^ (?:that |which )?(?:\w+ ){0,2}(?:by|from) (?:the )?$|^ that (?:the )?$/,
  sends:
    /^[^.;:]{0,25}\b(?:sent|issued|cabled|circulated|drafted)\b[^.;:]{0,40}\b(?:documents?|cables?|telegra(?:ph|m)s?|papers?|reports?|directives?|notices?|memorand(?:um|a)|circulars?|dispatch(?:es)?|instructions)\b|^[^.;:]{0,25}\bcabled\b/,
  pair: sieved(
    /(?<![\p{L}’])(we|us|our|you|your|I(?!\.)|me|my)(?:\s+(?:side|party|government|committee|people|comrades|union|company|leaders|members|men|women|delegates|delegation|lawyers|solicitors|officers|officials|troops|soldiers|executive|board|firm|staff|president|chairman|secretary|directors|workers|counsel|representatives|press|ambassador|envoy|minister|managers?|stewards?|agents?|clerks?|foreman|owners?|tenants?|teachers?|engineers?|architect|client|clients))?(?![\p{L}])/giu,
  ),
  iServe:
    /\bI (?:was|am|became|had been|had become|served as|acted as|had the honour to be|was appointed|was made) (?:\p{L}+ ){0,5}?(?:secretary|under-secretary|clerk|treasurer|member|officer|counsel|solicitor|adviser|advisor|agent|delegate|representative|attaché|consul|minister|envoy|chairman|president|steward|manager|engineer|director|teacher|translator|interpreter|spokesman|negotiator|foreman|organiser|organizer|bookkeeper|official|servant) (?:of|to|for|in|at|with|on) (?:the )?$|\bI (?:joined|entered|represented|worked for|worked at|served in|served|kept the books of) (?:the )?(?:staff of |service of )?(?:the )?$|\b(?:our|my) own $/u,
  whereI:
    /^(?:’s|'s|’) (?:\p{L}+ ){0,2}?(?:office|offices|service|headquarters|legation|embassy|ministry|delegation|staff|archives?)\b[^.;]{0,60}\b(?:where|in which|whose) (?:I|books I)\b/u,
  first: /^(?:we|us|our|I|me|my)$/i,
  ofPerson: /^(?:his|her)$/i,
  whoseOwn: /^(?:its|their|his|her)\s/i,
  pairObject: /^(?:us|me)\b/i,
  whose: /^(?:our|your|my)$/i,
  notBody: new RegExp(
    String.raw`\b(?:in|of|to|and|with|on|was|were|had|for|by|its|their|his|her|the|a|an|that|which|who|${irregular})\b|\b(?!armed|allied|combined|united|unified)\w+ed\b`,
  ),
  people:
    /^(?:\s+(?:\p{Ll}+|\p{Lu}\p{Ll}+)){0,2}\s+(?:side|leaders?|leadership|government|party|delegation|delegates|participants|authorities|regime|officials?|comrades|clique|people|team|representatives?|negotiators|officers?|congress|authorities|police|troops|tanks|planes|helicopters|boats|ships|soldiers|forces|army|navy|military|guerr?illas|rebels|militants|gunmen|settlers|farmers|fishermen|traders|workers|miners|prisoners|youths?|students?|refugees|landowners|doctors|court|cabinet|parliament|president|premier|minister|ministry|opposition|diplomats?|ambassador|nationals|citizens|villagers|demonstrators|protesters|negotiator|spokesm[ae]n|union|press|newspapers|media|executive|committee|council|senate|assembly|members?|m[ae]n|crews?|crowds?|stewards?|supporters|followers|secretary|chairman|commander|general|generals|gendarmes|patrols?|aircraft|bombers|gunners|herdsmen|deputies|envoys?|consuls?|legation|directors|lawyers|agents|bishops?|merchants|gunboats?|bombers?|negotiators|lawmakers|legislators|insurgents|commandos|separatists|nationalists|extremists|hackers|emir|sheikh|sultan|clerics?|teachers|journalists|judges?|warships|airmen|sailors|peasants|strikers|boards?|commissions?|delegates?|irregulars|raiders|coastguards?|surveyors|lancers|outposts?|cruisers?|destroyers?|gunboats?|squadrons?|fleet|garrisons?|batter(?:y|ies)|customs|railways|skippers|engineers|readers|radio|television|broadcasts|dailies|daily|weekl(?:y|ies)|papers?|crowds|mobs?|bandits|partisans|volunteers|militia(?:men)?|tribesmen|fighters|pilots|monks|priests|clergy|intellectuals|trade unions|unions|companies|company|banks?|chamber|lobby|ruler|princes?|king|queen|emperor|chancellor|governor|viceroy|high command|intelligence|secret service|spokeswoman|spokesmen|industrialists|artillery|jets|warplanes|fighters|frigates?|submarines?|prosecutors|senators?|lawmaker|mayor|hackers|pirates|smugglers|suspects|bombers?|snipers?|paratroopers|marines|commandos?|mercenaries|conscripts|veterans|activists|protestors|campaigners|residents|doctors|nurses|pilots|truckers|drivers|dockers|dissidents|exiles|loyalists|monarchists|royalists|communists|socialists|liberals|conservatives|guards|guardsman|emissar(?:y|ies)|colonists?|engineers?|monks|nuns|sergeants?|captains?|legates?|(?!(?:letters|papers|orders|offers|numbers|matters|waters|borders|powers|answers|quarters|frontiers|tenders|rivers|errors|horrors|favou?rs|labou?rs|colou?rs|doors|floors|warrants|grants|restaurants|plants|committees|guarantees|fees|trees|degrees|fingers|covers|manners|centers|counters|layers|others|philosophers|writers|authors|thinkers|singers|painters|publishers|actors|doctors|readers|charters|tankers|trawlers|steamers|chapters|registers|ledgers)\b)\p{Ll}{3,}(?:ers|ors|ists|ants|ees|ians)|\p{Ll}+men)\b/iu,
  peopleOf:
    /(?:^|[,;]\s+(?:and\s+|but\s+)?)(?:[Tt]he\s+|[Ss]ome\s+|[Mm]any\s+|[Aa]ll\s+)?(?:\p{Ll}+\s+)?(?:\p{L}+(?:ers|ors|ists|men|ants|ents|ees)|crowds?|members|peasants|troops|crews?|delegates|presidents?|premier|kings?|queen|emperor|sultan|chancellor|minister|government|parliament|army|leaders?|heads?)\s+of\s+(?:the\s+)?$/u,
  absolute: new RegExp(
    String.raw`^(?:[,.;:]|\s+(?:were|was|had|have|having|did|also|and|to|in|on|by|even|then|again|who|themselves|knew|felt|\p{Ll}+ed|${irregular})\b)`,
    'u',
  ),
  bodyOf: /\s(?:of|from)\s(?:the\s)?$|(?<=\b[Rr]adio)\s$/,
  clauseBegins: /\b(?:after|before|since|as) (?:the |its |their |his )?(?:\p{Ll}+ )?$/iu,
  joined: /^(?:,|,? and|,? or|, and the| and the)\s+(?:the\s+)?$/,
  and: /^\s+and\s+(?:the\s+)?$/,
  by: /\b(?:by|at the hands of|(?:on|upon|by) (?:the )?(?:orders?|instructions?|command) (?:of|from)) (?:the |its |their |his )?(?:\w+ )?$/i,
  byAgent: /^\s*(?:\w+ )?(?:by|from) (?:the )?$/i,
  past: new RegExp(
    String.raw`^(?:[\w-]+ed|${irregular}|${participles}|had|never|would|no (?:answer|reply|response) came|rallied|were|was|is ready|are ready|is willing|are willing|is prepared|are prepared|on alert)\b`,
    'i',
  ),
  going: /^[\w-]+ing\b/i,
  notUntil: /^(?: [\w’-]+){0,5} until\b/,
  object:
    /^ (?:(?:the|its|his|her|their|all|two|three|four|five|six|some|several|\d+|many) (?:(?!to|in|on|at|for|and|that|which|with|from|by|was|were)[\p{L}’-]+ ){1,4}|them |him |it |(?:\p{Lu}[\p{L}’-]+ ){1,2}(?:\p{Ll}[\p{L}-]+ )?)$/u,
  midway:
    /^(?:(?:in|on) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}(?:st|nd|rd|th)?,?)?(?: \d{4})? |[a-z]+ly |again |at once |in principle |also |then |the next day |yesterday )$/i,
  determiner:
    /\b(?:stayed|remained|remains|stays|lay|an?|the|its|their|his|her|our|your|this|these|any|no|some)\s+$/i,
  leadsOn:
    /\b(?:[Nn]ot until|[Nn]ot till|[Oo]nly|[Tt]wice|[Oo]ften)\b[^.;]{0,50} did (?:the )?(?:\w+ ){1,3}$|\b(?:began|begun|started|continued|tried|attempted|agreed|voted|came|went|went on|helped|managed|proceeded|decided|used|saw fit|moved|rushed|hastened|chose|rose|went so far as|(?:was|were) (?:quick|forced|compelled|obliged|constrained|driven|persuaded|induced|moved|the first|not slow)|(?:response|answer|reply|retort|reaction|first act|next step) was|had no choice but|(?:led|prompted|caused|drove|moved|induced|provoked|enabled) (?:the )?[A-Za-z’-]+|as (?:a|an|the|its|their|his) (?:pretext|excuse|occasion)|seized (?:up)?on (?:the|this|his|its) [a-z]+|saw (?:it|him|her)self (?:forced|obliged|compelled)|(?:wrote|rose|telegraphed|cabled|took the floor|sent word|stood up)(?: [^,;.]{1,40}?)?)\s+(?:to\s+|by\s+)(?:\w+ly\s+)?$/i,
  continuing:
    /(?:,|;|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\bafter|\bbefore|\bupon|\b(?:note|statement|letter|speech|article|declaration|broadcast|communiqué|message|telegram|editorial|cable|circular|resolution|manifesto|leaflet|pamphlet)s?|\bby|\bwhile|\bin|\bof|\bfor|\bincluding|\band)\s+(?:\w+ly\s+)?$/i,
  progressive:
    /\b(?:was|were|been|is|are|kept|started|began|continued|resorted to|took to)\s+(?:\w+ly\s+|still\s+|also\s+|again\s+|now\s+|already\s+|even\s+)?$/i,
  passive:
    /\b(?:was|were|been|being|is|are|am|got|(?:found|saw|felt) (?:itself|himself|herself|themselves))\s+(?:\w+ly\s+|also\s+|even\s+|not\s+|never\s+|often\s+|again\s+|soon\s+|then\s+|later\s+|now\s+|still\s+|thus\s+|at once\s+|in turn\s+|first\s+|sometimes\s+){0,2}$/i,
  adjectival: /\b(?:of|for|from|with|between|among|into)\s+$/i,
  reduced: /^\s+(?:by|above|below)\b/,
  present: /^[\w-]+s\b/,
  suffered:
    /^(?:c[oa]mes? under\b|went un|(?:was |were )?met with\b|no (?:answer|reply|response) came|received\b)/i,
  sufferedFrom: /\b(?:by|from|in|at) (?:the |its |their |his )?(?:\w+ )?$/i,
  andBy: /^[^.;:]{0,40}\b(?:and|but) by (?:the )?$/,
  inPlace: /^ (?:at once |publicly |loudly |angrily )?in (?:the )?$/,
  ownNegation:
    /^(?:would not|would hear|would have n|not willing|unwilling|made no|makes no|make no|gave no|gives? no|never|went un|left|no )/i,
  supposed:
    /^\s*(?:If|Unless|Whether|Should|Were|Had (?=\p{Lu}|the |it |they |he |she |we |you ))/u,
  paperOf:
    /(?:^|(?<!\b(?:[Ii]n|[Bb]y|[Ww]ith|[Tt]hrough)) )(?<!^)\b(?:the|its|their|his|her|our|your|this|that|\p{Lu}\p{L}+(?:’s|'s))\s+(?:\p{L}+ ){0,3}?(?:letters?|notes?|cables?|telegrams?|statements?|memorand(?:um|a)|articles?|messages?|dispatch(?:es)?|despatch(?:es)?|circulars?|replies|reply|answers?)(?: (?:of|from|to|by) (?!\d)(?:the )?(?:[\p{L}’]+ ){1,5}?)? ?(?:of|dated|from) (?:the )?$/u,
  datedPaper:
    /^,? (?:\p{Lu}?\p{L}+ ){0,2}(?:letter|note|cable|telegram|statement|memorandum|article|message|dispatch|despatch|circular|reply|answer|agreement|treaty|protocol)s?\b/u,
  ownStudy:
    /\b(?:[Tt]his|[Tt]he present|[Oo]ur) (?:article|paper|study|essay|chapter|book|thesis|section) (?:[\p{L}]+ly |has |have |will |also |further |first |then )*$|\b[Tt]he (?:article|paper|study|essay|chapter|book|thesis) (?:has|have|will) (?:[\p{L}]+ly |also |further |first |then )*$/u,
  weBefore: /\b(?:[Ww]e|I) (?:have |had )?(?:\w+ly |also |again |even |already |once more ){0,2}$/,
  together:
    /\b(?:[Ii]n|[Aa]t|[Dd]uring) (?:an?|the|this|that|his|her|their|its|our) (?:\p{L}+ ){0,3}?(?:meetings?|talks?|conversations?|receptions?|banquets?|dinner|lunch|luncheon|audience|interviews?|discussions?|encounter|negotiations)\b/u,
  parley:
    /(?:talks?|conversations?|receptions?|banquets?|dinner|lunch|luncheon|audience|negotiations)$/,
  perfect:
    /\b(?:have|has|[’']ve) (?:\w+ly |also |now |again |already |thus |even |just |never |not |yet |once more |been |only ){0,3}$/,
  atPresent: /\b(?:is|are|am|now|today|hereby) (?:\w+ly |also |again |even |now |being ){0,2}$/,
  tellsOn: /^(?:\w+, )?(?:[Tt]his time|[Nn]ow)\b/,
  noneOf:
    /\bno (?:mention|question|sign|word|talk|thought|hint|trace|possibility|intention|hope|danger|prospect|chance) of\b[^.;:]*$/,
  onlyIf:
    /\b(?:[Cc]an|[Cc]ould|[Mm]ay|[Mm]ight|[Ww]ould|[Mm]ust|[Ss]hould|[Ww]ill)\b[^.;:]*\b(?:(?:when|if|unless|once|whenever) (?:\w+ly )?|(?:in|under|by|through|at) which\b[^.;:,]*)$|\b(?:to|[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould|[Mm]ay|[Mm]ust|[Ss]hould) (?:keep|have|get|make|see|hold|leave) (?:(?!\b(?:to|and|but|which|that|who|while|when|as)\b)[^.;:,]){1,50} $/,
  thingFor:
    /\b(?:proposals?|plans?|program(?:me)?s?|schemes?|steps|conditions|bas[ie]s|calls?|appeals?|demands?|hopes?|chances?|possibilit(?:y|ies)|means|ways?|intention|purpose|aims?|tasks?|idea|necessity|need|prospects?|talks|negotiations|methods?|opportunit(?:y|ies)|pretext|excuse|reasons?) (?:for|of|towards?) (?:\w+ly )?$/i,
  answeredThing:
    /\b(?:offers?|proposals?|notes?|protests?|demands?|invitations?|requests?|appeals?|letters?|suggestions?|plans?|terms|complaints?|claims?|pleas?|overtures?|démarche|ultimatum|apolog(?:y|ies)|charges?|accusations?|conditions|draft|memorandum|explanations?)(?: (?:of|to|for|that)[^,;:]{1,50})? (?:was|were|is|are|had been|has been|have been|being)? ?(?:\w+ly )?$/,
  itWas:
    /,? (?:(?:and|but|only) )?(?:(?:it|this|that|which|the (?:offer|request|demand|proposal|appeal)) )?(?:was|were|had been|has been) (?:\w+ly |at once |again )*$/,
  hadDone:
    /\bhad (?:(?:the|an?|its|his|her|their|all|some|several|two|three|four|five|six|seven|eight|nine|ten|\d+|it|them|him) ?(?:(?!been\b|not\b|never\b)[\p{L}\d’-]+ ){0,5})$/u,
  forcedTo: /^(?:forced|compelled|obliged|constrained|driven)(?: by [\w ]{1,30})? to\b/,
  toAnEnvoy:
    /^(?:summon|hand|warn|ask\w* to leave|ask to leave|giv|gave|refus|den(?:ied|y)|declare|sent? home|order\w* out|dup|rebuff|snub|turn\w* away|turn\w* back)/i,
  foundItself: /\b(?:found|saw|felt) (?:itself|himself|herself|themselves) (?:\w+ly )?$/,
  actsFirst:
    /(?:^|[.;:] |, )(?:Having|having|After|after|Before|By|On|Upon|While|Without first|Instead of) (?:\w+ly |thus |first |also |once )?$/,
  thereCame:
    /\b(?:[Tt]here (?:was|were|came|followed|ensued|had been)|[Tt]hen (?:came|followed)|[Nn]ext came|[Ff]irst came|followed by|ended (?:with|in)|began with|came next)(?: (?:\p{Ll}+|\d+)){0,4} $/u,
  tookPlace:
    /^(?: [\p{L}’-]+){0,6} (?:took place|broke out|occurred|ensued|erupted|were held|was held)\b/u,
  ofTwo: /^the (?:former|latter)$/i,
  latter: /latter/i,
  ownBody:
    /^(?:’s|'s)? (?:\p{L}+ )?(?:parliament|cabinet|people|nation|congress|senate|chamber|assembly|press|army|troops|generals|government|party|throne|reichstag|delegation|council|constitution)\b/u,
  office:
    /\b(foreign minister|prime minister|minister|premier|president|chancellor|king|queen|emperor|envoy|ambassador|consul|legate|viceroy|governor|commander|delegate|chargé)$/iu,
  ownPaper:
    /^(?:’s|'s)? (?:\p{L}+ ){0,2}(?:note|statement|communiqué|declaration|reply|answer|memorandum|circular|message|telegram|letter|protest|broadcast|article|editorial|resolution|manifesto|despatch|dispatch)(?:,? which [^,;.]{1,50},| of (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{Ll}+(?: \d{4})?| from \p{Lu}\p{Ll}+)?,? (?:\p{Ll}+ly |also |then |now )?$|^(?:’s|'s) (?:\p{L}+ )?(?:answer|reply|retort|response|reaction|revenge|first act|next step) was to $/u,
  noAct:
    /^(?:(?:repl(?:ied|ies|y)|answered|responded|retaliated|reacted) by \w+ing\b|seiz\w+ (?:up)?on\b|met (?:the )?(?:costs?|expenses|demand)\b|called (?:it|attention|into)\b|order\w* (?:lunch|dinner|tea)\b|shot (?:up|through)\b|f[oi](?:ught|ght\w*) shy\b|attack\w* the problem|arrest\w* the (?:decline|growth|spread)|met (?:his|her|their) death|told (?:heavily|against)\b|visit\w* upon\b|press\w* (?:ahead|forward)\b|support\w* (?:himself|herself|a family)|want\w* to\b|s(?:ought|eek\w*) to\b|str(?:uck|ike|ikes|iking) (?:a|the right) (?:blow|bargain|balance|chord|note)\b|tr(?:y|ies|ied|ying) (?:[\w ]{1,30} )?to\b|uph(?:e|o)ld\w* (?:the |a |its |their |his )?(?:\w+ )?(?:flag|banner|principles?|cause|tradition)\b|arm(?:ed|ing|s)? [^,.;]{0,40}(?:ideologically|spiritually|morally|with (?:\w+ )?(?:arguments|facts|figures|knowledge|proofs?|evidence|quotations|theor(?:y|ies)))\b|forc\w+ [^,.;]{1,50}? (?:in|on)?to (?:a |the )?defensive\b|received (?:word|news|reports?)\b)/i,
  lightPassive:
    /^(?: (?!that\b|which\b|who\b|and\b|but\b)[\w’-]+){0,5} (?:was|were|had been) (?:(?:at once|\w+ly|then|again|also|soon|duly) )?(made|lodged|issued|delivered|presented|extended|expressed|offered|tendered|conveyed|paid|granted|served|brought|submitted|handed over|handed in|raised|levelled|imposed|ordered|announced|launched|entered|filed|registered|addressed|sent|repeated|renewed|proclaimed|decreed|voiced|uttered|staged|mounted|carried out)\b/u,
  shared: new RegExp(String.raw`(?:,|;|,? and|,? but|,? or|,? then)\s+${adverbs}$`, 'u'),
  leadsVerb: new RegExp(
    String.raw`^(?:\s+(?:in|at|of)\s+(?:the\s+)?\p{Lu}\p{L}+)?(?:,[^,;]{1,80},)?\s+${adverbs}(?:had|has|have|was|were|is|are|did|do|does|would|could|will|can|should|must|\p{Ll}+ed|${irregular})\b`,
    'u',
  ),
  telling: new RegExp(
    String.raw`\b(?:\w+ed|was|were|had|did|${irregular}|(?:is|are|has|have) (?:\w+ly )?(?:been )?(?:\w+ing|\w+ed|ready|willing))\b`,
    'i',
  ),
  performative:
    /^(?:cannot |do not |am )?[a-z]+(?: (?:to|that|on|upon|for|ready|accept|agree|consent|approve))?$/,
  performer:
    /(?:^|[^\p{L}])(?:[Ww]e|I)(?: (?:\p{Ll}+ly|therefore|hereby|again|also|once more|must|do|categorically|still))* $/u,
  ahead:
    /\b(?:will|would|(?:is|was|are|were) going to|intend(?:s|ed)? to|plans? to|planned to) (?:\w+ly |soon |also |now )?$/,
  announcing:
    /\b(?:announced|said|says|pledged|promised|vowed|declared|threatened|confirmed)\b[^.;]{0,50}$/,
  clauseEnd: /[;:]|, (?:but|while|whereas|although|who|which)\b/,
  stranger: new RegExp(String.raw`(?<=[\p{L},’”] )(?<name>\p{Lu}[\p{L}’-]+) ${adverbs}$`, 'u'),
  newClause:
    /(?:,|;)\s+(?:(?:and|but|while|whereas|so|yet)\s+)?(?:(?:on|in|by) [^,;]{1,20} )?(?:the\s+)?(?:\p{L}+\s+)?$/u,
  carriesOn: /^(?:The|This|These|In|At|On|Further|Also|And|But)\b/,
  aside:
    /\b(?:since|before|until|till|up to|as of|compared (?:to|with)|than(?: in)?|unlike(?: in)?|as in)\s+(?:(?:the|early|late|mid|about|as) ?)*$|[\s,](?:who|which|whom|whose|that)\s+(?:[^,;]*\s)?(?:had|was|were|has|have)\b[^,;]*$|\bhad\s+(?:\w+\s+){1,8}$|[‘“][^’”]*$/i,
  deadline:
    /\b(?:to [a-z]+|would|should|shall|must|will)\b[^,;:.]{0,70}\b(?:by|before|until|till|not later than|within|after|from)\s+(?:the )?$|\b(?:promis|pledg|undert[oa]|vow|guarante|demand|order|invit|schedul)\w*\b[^,;:.]{1,50}\bby\s+(?:the )?$/i,
  saying:
    /\b(report\w*|stated|noted|mentioned|pointed out|charged|alleged|claimed|complained|accused)\b.*\bthat\b/i,
  alleging: /charged|alleged|claimed|complained|accused/i,
  should:
    /^(?:\s+that)?\s+(?:the\s+)?(?:\p{L}+\s+){0,4}?(?:should|must|ought to|needed to|had to|was to|were to)\b/u,
  advised:
    /\bthat\b(?:(?!\bthat\b)[^.;])*\b(?:should|must|would|could|ought to|will)\b(?:(?!\bthat\b)[^.;])*$/u,
  occasionClause: /^(?:when|after|since)\b[^.;]*,\s/i,
  occasions: sieved(
    /\b(?:(\d+(?:st|nd|rd|th))|((?!(?:The|This|That|At|In|On|During|Before|After)\b)\p{Lu}[\p{L}-]+))((?: \p{Lu}[\p{L}-]+){0,3}?) ([Cc]ongress|[Pp]lenum|[Cc]onference|[Cc]risis|[Ii]ncident|[Mm]eeting)\b/gu,
  ),
  mediating: /\b(?:mediat|good offices|arbitrat|conciliat|go-between|intermediar)\w*/i,
  wished:
    /\b(?:withh[eo]ld|lack|demand|request|ask|call|urg|propos|suggest|recommend|threaten|promis|offer|agree|refus|consider|plann|fear|prevent|avoid|hop|discuss|oppos|favou?r|advocat|insist|contemplat|await|expect|need|possib|risk|danger|idea|prospect|hypothetical|agenda|prepar|necess|place for|time for|date for|tactic|delay|postpon)\w*(?: (?!and\b|but\b)[\p{L}’-]+){0,4} $|\b(?:to|must|should) (?:stop|end|cease|halt|discontinue|suspend|abandon|refrain from|put an end to)(?: [\p{L}’-]+){0,6} $/iu,
  noThing:
    /\b(?:no|any|every|each|without|such|further|future|upcoming|coming|forthcoming|impending|projected|expected|scheduled|intended|kept|keep|broke|broken|honou?red|fulfilled|possible|proposed|planned|would-be|if|whether|to|not|would|could|should|must|will|may|might|can|I|we|you|they)\s+(?:\p{L}+\s+)?$/iu,
  wasTo: /^ was to \p{Ll}+/u,
  wereIt: /^(?:Had|If|Unless|Were|Should|Without)\b[^,;]*$/,
  nounOwned:
    /^(?:’s|'s|’)?(?:\s+(?!of\b|to\b|in\b|and\b|with\b|by\b|on\b|at\b|from\b|for\b|had\b|was\b|were\b|is\b|has\b)[\p{L}-]+){0,3}\s+$/u,
  ownedBefore: /\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|own)\s+(?:[\p{L}-]+\s+){0,2}$/u,
  mutually: /\b(?:mutual|bilateral|reciprocal)\s+(?:\p{L}+\s+)?$/iu,
  betweenTwo: /^ (?:\p{L}+ ){0,3}between (?:the )?$/u,
  nounBy: /\b(?:by|from) (?:(?:the|an?|its|their|his|\d+|\p{Ll}+) ){0,4}$/u,
  nounOf: /^ of (?:(?!by\b|to\b|from\b|in\b|on\b|at\b)[\p{L}\d’-]+ ){0,5}$/u,
  nounTo:
    /(?:^|\s)(?:to|against|on|upon|with|at|towards?|from|for) (?:(?!by\b|of\b)[\p{L}\d’-]+ ){0,4}$/u,
  nounEnd:
    /[.;:]|\b(?:drew|led|caused|provoked|prompted|triggered|sparked|elicited|came|began|followed)\b|,(?! (?:\p{Ll}+ly )?(?:\p{Ll}+ed|made|put forward|sent|brought|given) by )|\b(?:was|were|is|are|had|has|have|did|does|would|could|might|may|will|that|which|who|whom|but|when|while|because|and)\b/u,
  lightVerb:
    /\b(?:(?:responded|countered|answered|replied|retaliated|hit back|reacted|contented (?:it|him|her|them)sel(?:f|ves)) with|kept up|poured out|let loose|levelled|decreed|proclaimed|effected|secured|brought|made|lodged|issued|launched|mounted|voiced|expressed|raised|levelled|leveled|directed|increased|stepped up|intensified|renewed|resumed|began|started|continued|delivered|put forward|presented|submitted|registered|entered|filed|gave|extended|paid|conducted|carried out|staged|ordered|announced|imposed|undertook|repeated|reiterated|completed|sent)(?: (?:a|an|the) (?:stream|flood|torrent|barrage|storm|volley|series|wave|campaign) of)?(?: (?!for\b|of\b|to\b|in\b|on\b|at\b|by\b|with\b|and\b|that\b|against\b|regret\b)[\p{L}’-]+){0,3} $/u,
  habitual: /\bhad (?:long(?: since)?|always|all along|ever|for (?:years|decades|generations)) $/i,
  belief: /^(?:believ|felt that|held that|holds that|was of the|took the view)/i,
  believed:
    /\b(?:believed|thought|suspected|assumed|imagined|supposed|feared|felt) (?:that\b|(?=(?:the )?\p{Lu}))[^.;]*$/u,
  saidThat:
    /\b(?:said|saying|says|told [^,;.]{1,40}|stated|recalled|declared|argued|explained|insisted|maintained|remarked|noted|observed|emphasi[sz]ed|stressed|pointed out|assured [^,;.]{1,40}|reminded [^,;.]{1,40}|replied|wrote) (?:again )?that\b[^;]*$/i,
  ownHearers:
    /^ (?:the |his |her |its |their |some |several |all |two |three )?(?:(?!of\b|to\b|in\b|at\b|and\b|by\b)\p{Ll}[\p{L}’-]* ){0,2}(?:writers|drafters|authors|editors|clerks|aides|advisers|advisors|assistants|secretaries|councillors|staff|subordinates|speechwriters|translators|captains|followers|friends|household|courtiers|foremen|stewards|drafting (?:team|committee|group))\b/u,
  domestic: /^[^,;.:]{0,30}\b(?:domestic|at home|internal)\b/i,
  untilThen: /\b(?:before|until|till) (?:the |any |these )?$/i,
  begins:
    /^ (?:had )?(?:began|begun|broke out|broken out|opened|started|erupted|met|was held|took place|occurred|arose)\b/,
  leadsToOccasion: /^,?(?: (?:during|at|in|on|of|the))* $/,
  datedThing:
    /^ (?:\p{Ll}+ ){0,2}(?:disputes?|riots?|talks|elections?|congress|plenum|conference|meetings?|crisis|incidents?|clash(?:es)?|war|rising|uprising|coup|strikes?|revolution|fighting|events|sessions?|agreement|protocol|manoeuvres|raids?|negotiations)\b/u,
  sinceOccasion: /\b(?:since|after|from|before|until)\s+(?:the\s+)?(?:\p{Lu}\p{L}+\s+){0,2}$/u,
}
