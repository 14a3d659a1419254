/** English words of assertion and of abuse; general, whoever quarrels. */
import type { ClaimWords } from '../claim-words.ts'
import { list } from '../list.ts'
import { tellersEn } from './tellers.ts'

const papers =
  '(?:dispatch|despatch|note|letter|telegram|cable|favou?r|communication|number|no|report|message|reply|answer|instructions?|inquiry|inclosure|enclosure|memorandum)'

/** A name with capitals that no month, title of address or first word of a sentence is. */
const proper =
  '(?:[Tt]he )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|That|These|Those|It|We|In|On|At|By|As|If|When|While|All|No|Such|Some|Any|Each|Every|Many|Most|He|She|They|You|Your|Our|My|His|Her|Its|Their|There|Here|But|And|Or|Nor|Not|For|From|With|To|Of|After|Before|Since|Still|Again|Yet|Even|Only|What|Who|Which|Why|How|Nobody|None|Nothing|Now|Then|Thus|During|Yesterday|Today|Prior|Late|Early|Soon|Another|Several|Sir|Sirs|Gentlemen|Comrades|Dear|\\p{Lu}\\p{Ll}*(?:ing|ed|ly|ional|ous|ive))(?![\\p{L}’]))\\p{Lu}[\\p{L}-]{2,}(?!\\p{L})(?: (?:of |de |and )?\\p{Lu}[\\p{L}-]+(?!\\p{L})){0,3}'

const often =
  '(?:repeatedly|more than once|many times|again and again|time and again|on (?:many|several) occasions)'

/** A lie is told; a barge lies. */
const lies = [
  '(?:an?|your|their|this|another|such|no|more|same|shameless|brazen|outright|downright|deliberate|bare-?faced|wicked|infamous|plain|pack of|tissue of|(?:tell|tells|telling|told|spread|spreading|circulat\\w+|publish\\w*|invent\\w*|with|of|by|and|or)) lies?(?! (?:in|at|on|upon|off|before|between|along|beyond|there|here|within|over|outside|behind|under|down|wholly)(?!\\p{L}))',
  '(?:the|a) (?:\\w+ )?lies?(?= (?:that|about|of)(?!\\p{L}))|lies(?= (?:and|or|about)(?!\\p{L}))|to lie(?= (?:to|about|again)(?!\\p{L}))',
  'lied|lying (?:to|about)(?!\\p{L})|(?:your|their|these|such) lying(?= \\p{L})|liars?',
].join('|')

export const claimsEn: ClaimWords = {
  absolute:
    'never|not a single|(?<!(?:is|are|was|were|be|been) )not one|at no (?:time|hour|point)|without (?:a single )?exception|all along|has been and is|none of (?:it|them)|consistently',
  outright: [
    '(?:has|have|had) (?:not (?:yet|so far|hitherto|even|to this day|once)|(?:still|yet) not)',
    '(?:has|have|had) not,? (?:however|moreover|therefore),? been',
    `(?:has|have|had|we|you|I|they|he|she)(?: \\p{L}+)? ${often}(?! (?:declar|stat|said|hop))`,
    `(?:\\p{L}{2,}ed|tried|wrote|written|said|spoken?|told|came|went|sent)(?: \\p{L}+){0,5} ${often}`,
    'unanimously \\p{L}+ed|(?:was|were|been)(?: \\p{L}+)? \\p{L}+ed by all',
    `you (?:(?:also|still|have|had|then|\\p{L}+ly) )*(?:ignored|refused|failed to|rejected|evaded|disregarded|passed over|turned (?:down|a deaf)|did not (?:even |so much as )?(?:reply|answer|respond|give|send|heed|take|come|pay|sign|publish|stop|withdraw))`,
    '(?<=^|[,;] |and |that |way )no (?!one |doubt|matter|longer|fault|accident)(?:\\p{L}+ ){1,3}(?:was|were|has been|have been|had been|came)',
    'contain(?:s|ed) (?:no|nothing)',
    '(?:has|have|had|was|were) (?:(?:now|since|then) )?(?:ceased|discontinued|suspended|cut off|broken off|withdrawn)',
  ].join('|'),
  attitude:
    "will|shall|would|should|must|can|could|may|might|ought|cannot|can't|if|hope|wish|consider|regard|believe|appreciate\\w*|feel|felt|welcome|rejoice|distressed|opposed|efforts?|position|stand|attitude|let|forget|no one can",
  imagined: 'should|ought|let us|if|would|could|must|shall|whether|so that|in order',
  asked:
    "propose[sd]?|suggest(?:s|ed)?|request|invite|can(?:not|'t)? accept|consist of|composed of|increase[sd]? (?:[\\p{L}]+ ){0,3}(?:from|to)|offer(?:s|ed)? (?:you |us )?(?:an?|to)|(?:we|I) demand|(?:we|I) ask|you ask(?:ed)? for",
  past: 'was|were|had|did|has|have|been|\\p{L}{2,}ed|sent|wrote|put|gave|took|made|met|held|began|went|came|said|told|saw|left|found|kept|broke|brought|let|laid|read|spoke|shut|cost|stood',
  ahead:
    'will|shall|is to|are to|deadline|not later than|no later than|at the latest|propose|proposes|suggest|suggests',
  within: '(?:within|in|after|for)(?: (?:the next|the coming|another|about|at most|at least))?',
  due: '(?:is|are|be) (?:\\p{Ll}+ ){1,3}(?:by|before|until|on or before|not later than)(?: the)?(?= (?:\\d|\\p{Lu}))',
  askedBy:
    'ask|asks|asking|request|requests|beg|begs|demand|demands|require|requires|expect|expects|invite|invites|urge|urges|insist|insists|call (?:up)?on|want|wants|please|kindly|must|should|ought|would|will|shall|can|cannot|need|needs|have to|has to|let|offer|offers|propose|proposes|suggest|suggests|undertake|undertakes|promise|promises|if|unless|provided|on condition',
  askedOnce:
    'was|were|had|did|has been|have been|(?:ask|request|demand|offer|promis|propos|suggest)ed',
  byDay:
    'by|before|until|till|on or before|(?:not|no) later than|at the latest (?:by|on)|latest by',
  datedBy:
    '(?:on|since|from|between|as early as|as far back as|as long ago as|up to(?: the end of)?|until)(?: the)?(?: (?:morning|afternoon|evening|night|beginning|middle|end|eve) of)?(?: \\p{L}+day,?)?(?: the)?',
  told: 'you (?:also |now |even )?(?:say|said|state|stated|claim|claimed|allege|alleged|assert|asserted|write|wrote|tell us|told us|declare|declared|maintain|maintained|speak of|spoke of)|according to you|your (?:letter|figure|count)',
  accused:
    'you (?:\\w+ ){0,3}(?:accuse|charge|call|say|allege|claim|describe|brand|assert|represent|depict|portray|style|term|employ|use|speak of|ascribe|attribute|impute|complain|reproach)\\w*|you\\b[^.;]{0,320}\\band (?:represent|depict|portray|describe|brand|denounce)|accus(?:e|es|ed|ing) (?:us|our|me|the)|charg(?:e|es|ed|ing) (?:us|me)|against us|called us|calling us|charged with|(?:such|your) (?:\\w+ )?(?:words|names|expressions|epithets|terms|labels) (?:as|like)|words like|names such as|(?:your|these|such) (?:\\w+ )?(?:allegations?|accusations?|charges|insinuations?|reproach(?:es)?)',
  accusedOf:
    '(?:you (?:\\w+ )?accuse|accusing|accused|you (?:\\w+ )?charge|charging|charged|you (?:\\w+ )?reproach|reproaching|reproached)(?: us| me)? (?:of|with)|accus(?:e|ing) (?:us|me|(?:our|the) [\\w-]+) of',
  addressed: `(?<!(?:inform|informed|tell|told|assure|remind|thank|advise|notify|ask|beg|request|refer|warn|send|sent|give|forward|show|write|wrote|to|with|by|for|offered|upon|against|as) )you(?! (?:will|are (?:hereby |therefore )?(?:instructed|directed|authori[sz]ed|requested|aware|cautioned)|may|should|can|could|would|please|ask|inquire|(?:\\w+ )?(?:say|said|stat|claim|alleg|characteri|describ|refer|report|call|mention|hold to)\\w*)(?!\\p{L}))|by you|yours|yourselves|yourself|(?<!(?:to|of|in|by|with|from|for|acknowledge|received|under|see) )your (?:\\w+ )?${papers}(?= (?:is|are|was|contains?|abounds|shows?|twists|seeks|tries))|your(?! (?:\\w+ )?${papers})(?! (?:information|attention|consideration|excellency|honou?r|lordship|department|office|obedient|predecessor|approval|allegations?|request|convenience)(?!\\p{L}))`,
  doer: {
    name: `(?<!(?:[Mm]y|[Oo]ur|[Tt]his|[Yy]our|[Oo]wn|[Tt]he) )(?:${tellersEn.name}|${tellersEn.government}|${tellersEn.body}|${proper})`,
    verb: ',| (?:has|have|had|is|are|was|were|did|does|will|would|cannot|never|then|now|also|again|who)(?!\\p{L})| (?!(?:this|his|its|as|us|thus|less|perhaps|unless)(?!\\p{L}))\\p{Ll}+(?:ed|es|s|ing|ly)(?!\\p{L})| (?:sent|wrote|said|put|gave|took|made|brought|held|came|went|began|sought|chose|spoke|threw|broke|told|misled)(?!\\p{L})',
    passive:
      '(?:^|[ ,])(?:was|were|is|are|be|been|being|has been|have been|had been)(?: (?:\\p{Ll}+ly|again|also|so|often|\\p{Ll}+ed and))* *$',
    suffers:
      '(?<!\\p{L})(?:suffer|receiv|fear|endur|reject|den(?:y|ie)|complain|protest|resent|report|spoke|speak|hear|tells? of|told (?:me|us) of|against|contradict|informed|reminded)\\p{Ll}*(?!\\p{L})',
    pronoun:
      '(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Tt]hese|[Tt]hose|[Ss]ome) (?:\\p{Ll}+ ){0,2}(?:rebels?|insurgents?|rioters?|soldiers?|troops|sailors?|natives?|settlers?|crowds?|mob|people|inhabitants?|citizens?|strangers?|foreigners?|officials?|authorities|police|strikers?|students?|boys?|bandits?|guards?))',
    owner: "[’'](?:s)?(?: \\p{Ll}+){0,3} *$",
    by: '(?:by|on the part of)',
  },
  unmeant:
    'we (?:are|were|have (?:always |consistently )?been) (?:\\w+ )?(?:against|opposed)|oppose|against|if|never be|not be|to bar|might|whether|not (?:lead |become |be )?(?:to |for )?a|no longer|can only lead|should|would|must|never (?:permit|allow|use|indulge|resort)\\w*|(?:does|do|did) not (?:mean|allow|permit)|has not allowed|have not allowed|struggle against|avoid|prevent|non-',
  clauseCuts: 'and (?=(?:\\p{Ll}+(?:ed|ing)|by|in (?:your|its|their|his|her)) )',
  ceased:
    '(?:has|have) (?:now |since |already )?(?:ceased|stopped|ended|halted|discontinued|suspended)',
  notCeased:
    "(?:did not|didn't|have not|has not|had not|never|have never|has never) (?:once )?(?:cease|ceased|stop|stopped|end|ended|halt|halted|suspend|suspended)|(?:continue|continued|continues|kept|keep|keeps|go on|went on) (?:to |on )?",
  first: 'we|i|our \\w+|my \\w+',
  second: 'you|your \\w+',
  never: 'never|not once|at no (?:time|hour|point)|not a single time',
  denied: 'not|instead of|rather than',
  differs:
    'heavier|lighter|longer|shorter|higher|lower|deeper|wider|older|younger|later|earlier|more(?! than)|less(?! than)|fewer(?! than)|too \\p{L}+|short|before|after|ahead|behind',
  hostile:
    '[\\p{L}-]*(?:polemic\\p{L}*|attack\\p{L}*|propaganda|campaign\\p{L}*|slander\\p{L}*|abuse|hostil\\p{L}*)',
  small: list(`
    the | and | that | this | these | those | with | from | have | has | had | been | are | was | were
    will | would | shall | should | could | can | may | not | our | your | their | his | her | its | which
    who | whom | what | when | where | there | here | than | then | also | only | some | such | any | all
    each | both | more | most | other | others | into | upon | over | under | between | among | about
    after | before | during | until | since | because | while | although | but | nor | yet | out | off
    did | does | you | they | them | him | she | for | one | two | three | four | five | six | seven
    eight | nine | ten | hundred | thousand | million | same | even | every | year | years | month | months
    week | weeks | days | time | times | past | last | next | first | second | many | much | very | well | still`),
  labels: {
    split:
      '(?<!(?:mast|plank|beam|board|hull|sail|seam|post|pipe|skin|stone|slate|casing|rail|spine|binding|timber)s? (?:was |has |had |have |were )?)split(?:s|ters?|ting|tist)?(?! (?:the (?:costs?|bill|difference|sum|fees?|profits?|proceeds|charges?|rent)|in (?:two|half|halves)|into|equally|evenly|shingles|peas|logs|wood|timber|pins?|seconds?)(?!\\p{L}))|schism\\w*|divisive|disrupt\\w*|disunity|undermin\\w+(?! by the (?:current|water|river|flood|sea|tide|frost|rain))',
    faction:
      'factional\\w*|factious\\w*|clique|(?:your|creat\\w+|form\\w*|build\\w*|organi[sz]\\w+|set(?:ting)? up|head\\w*|lead\\w*) (?:\\w+ ){0,2}factions?',
    sectarianism: 'sectarian\\w*',
    plot: 'plotters?|plott(?:ed|ing)(?! (?:on|as|the (?:course|curve|line|position|route)))|plots?(?= (?:to|against|with|hatched)(?!\\p{L}))|(?:your|vile|wicked|dark|criminal|hostile|foul|secret|intrigues? and|conspiracies and) plots?(?! (?:of|no|number|in|at|adjoining|next|\\d))|conspir\\w*|intrigu\\w*|machinat\\w*|hatch(?:ed|ing)(?= (?:\\w+ ){0,3}(?:plots?|schemes?|plans?|conspirac\\w+|intrigues?))|(?:plots?|schemes?|conspirac\\w+|intrigues?) hatched|engineer(?:ed|ing) (?:a|an|activities|campaigns?)',
    slander:
      'slander\\w*|insinuat\\w*|(?:invent\\w*|trumped[- ]up|trump(?:s|ing)? up|unfounded|groundless|baseless|monstrous|wild) (?:\\w+ ){0,2}(?:accusations?|charges|allegations?|imputations?|aspersions?)|calumn\\w*|libel\\w*|defam\\w*|vilif\\w*|smear\\w*|malign(?:s|ed|ing)?',
    deceit: `${lies}|deceit\\w*|deceiv\\w*|deception|falsehoods?|falsity|false(?! (?:bottoms?|teeth|tooth|ceilings?|floors?|starts?|steps?|alarms?|doors?|keel|acacia|economy|hopes?|modesty|ribs?|notes?|moves?|quantity)(?!\\p{L}))|fraud\\w*|fabricat(?:e|es|ing|ions?|ors?)(?! (?:of|shop|yard))|fabricated(?! (?:girders?|steel|parts?|by|at|from|in))|delud\\w*|mislead\\w*|misled|demagog\\w*|(?<!(?:the|hat|whole) )tricks?|quibbl\\w*|sophist\\w*|glib\\w*`,
    distortion:
      'distort\\w*|obscur(?:e|es|ed|ing) the (?:issues?|questions?|facts?|truth|matter|point)|falsif\\w*|twist(?:s|ed|ing)?(?= (?:our|my|his|her|the|these|those|what|every|it|them|both|all|words|facts|and|round))|misrepresent\\w*',
    hypocrisy:
      'hypocri\\w*|deck\\w* (?:your|them|him|her|it)sel(?:ves|f) out|(?:pos(?:e|es|ed|ing)|masquerad\\w*|set(?:s|ting)? (?:your|them|him|her|it)sel(?:ves|f) up) as|under (?:the|a) (?:guise|cloak|mask)|sanctimon\\w*|honeyed|(?:simulat|feign)ed (?:indignation|surprise|concern|regret|\\w+)|pretence|pretense|profess(?:es|ed)? to|pharis\\w*',
    'two-faced':
      'two-faced|double[- ](?:dealing|dealers?|game|faced)|one thing .{0,20}and (?:do|doing )?another|deeds do not (?:agree|match)',
    betrayal: 'betray\\w*|traitor\\w*|treach\\w*|perfid\\w*|apostate|apostasy|stab\\w* in the back',
    renegade: 'renegades?',
    provocation: 'provoc\\w*|provok\\w*|instigat\\w*|stirr?(?:ing|ed)? up',
    inflaming:
      'inflam(?:e|es|ed|ing|matory)(?! (?:throat|eyes?|lungs?|joints?|wounds?))|incit\\w*|sow(?:ing|ed|n)? (?:discord|hatred|strife)',
    threatening:
      '(?<!(?:rain|snow|frost|storm|flood|gale|famine|drought) )threat(?:s?|en(?:s|ed|ing(?:ly)?)?)(?! (?:to (?:fall|collapse|burst|rain|give way|overflow|break|sink|cave)|with (?:ruin|collapse|extinction)))|intimidat\\w*|blackmail\\w*|ultimatum',
    'empty-threat':
      'bluster\\w*|bluff(?:ed|ing)|(?:mere|sheer|pure|empty|nothing but|only|merely|for|was|is|a piece of|all|your)(?: an?)? bluff(?! (?:of|above|over|at|near|on|north|south|east|west|overlooking|which|that commands)(?!\\p{L}))|call\\w* (?:your|their|his|her|its|the|our) bluff|empty threats?|sabre-rattling',
    domineering:
      'domineer\\w*|dictat(?:e|es|ed|ing)(?! (?:(?:\\w+ly |only |above all )?by|of|(?:an?|the|this|that|these|my|his|her) (?:\\w+ )?(?:letters?|notes?|reply|answer|telegram|cable|dispatch|memorandum|message|lines?|statement))(?!\\p{L}))|diktat|overbearing|lord(?:ing|ed)? it',
    bullying: 'bully\\w*|bullie[sd]|browbeat\\w*',
    arrogance: 'arrogan\\w*|high-handed\\w*|self-important|haught\\w*|conceit\\w*|presumptu\\w*',
    pressure:
      'exert\\w* .{0,40}pressure|(?:political|economic|military) pressure|coerc\\w*|force (?:up)?on us|strong-arm|arm-twisting',
    'imposing-line':
      'impos(?:e|ed|es|ing) (?:your|its|their|his|one|a(?= (?:\\w+ )?(?:line|will|view|opinion|policy|solution|settlement|programme|decision)))',
    'abuse-of-power':
      'abus(?:e|es|ed|ing) (?:(?:of|your|his|her|their|its|the) )+(?:power|powers|authority|office|position|trust|confidence|privileges?|hospitality|patience)',
    abuse:
      'abused(?! (?:\\w+ )?(?:powers?|authority|office|position|trust|confidence|privileges?|hospitality|patience)(?!\\p{L}))|abusive|(?<!(?:this|that|existing|old|such|alleged|an) )abuse(?! of)|(?<=(?:who|which|you|he|she|it|that) )abuses|insult\\w*|invective|sling(?:ing)? mud|mud-slinging|(?:pour|heap|fling|throw|hurl)\\w* .{0,30}(?:dirt|mud|filth)|imprecations?|vituperat\\w*|unseemly|curs(?:e|es|ing)',
    'blame-shifting':
      "(?:shift|throw|put|plac|lay)\\w* (?:the |all |its |your |their |his )*(?:blame|fault|responsibility|guilt)|own (?:\\w+ )?fault|(?:lay|lays|laid|laying|lie|lies) (?:\\w+ ){0,8}at (?:[\\w’']+ ){1,4}door",
    'bad-faith': 'bad faith|insincer\\w*|unscrupulous\\w*|dishonest\\w*|dishonou?rable',
    evasion: 'evad\\w*|evasi\\w*|deaf ear|excuse for|dodg\\w+',
    delay:
      'stalling|procrastinat\\w*|(?:deliberately|you are|by|your|for) delaying|delaying tactics|foot-dragging',
    obstruction:
      '(?<!(?:snow|ice|sand|mud|rocks?|trees?) )obstruct(?:ed|s|ing|ive|ionis[mt]s?|ions?)?(?! (?:by|in|at|on|near)(?!\\p{L}))|obstacles in|imped(?:e|es|ed|ing)(?! by)',
    sabotage: 'sabotag\\w*',
    subversion: 'subver\\w*|overthrow\\w*',
    interference:
      '(?<!(?:be|not|never|or|may|shall|will|can) )(?<!(?<!(?:try|tries|tried|trying|seek|sought|seeking|attempt|attempts|attempted|attempting|continue|continues|continued|dare|dares|dared|presume|presumed|began|begun|want|wants|wish|wishes) )to )(?:interfer(?:e|es|ed|ing)(?! with (?:(?:the|our|all) )?(?:navigation|traffic|view|light|reception|operations?|machinery|working|current|flow))|meddl\\w*)|butting in\\w*|infring\\w*',
    discrimination:
      'discriminat(?:e|es|ed|ing|ion|ory)(?! (?:between|taste|eye|ear|readers?|palate|collectors?|judges?))',
    'breach-of-contract':
      '(?:tore|torn|tear) up(?! (?:(?:the|all the) )?(?:roads?|rails?|tracks?|paving|pavement|streets?|floor\\w*|turf|ground|boards?|planks?|hedges?|stones?))|scrapp(?:ed|ing) (?:the|our|your|this|that|every) (?:\\w+ )?(?:agreement|contract|treaty|accord|pact|lease|understanding)s?|flout\\w*|(?<!(?:case|event) of (?:an? |any )?|any |for )breach(?:es|ed)? of (?:contract|faith|the agreement)|broke (?:off|your|its|their) (?:word|promise|agreement|contract)',
    'breach-of-confidence':
      'divulg\\w*|leak(?:ed|ing) (?:it|them|this|that|to|(?:our|your|my|the|their) (?:\\w+ )?(?:letters?|texts?|contents?|drafts?|minutes|reports?|terms|memorand\\w+|figures|correspondence|papers?))|breach of confidence',
    'violation-of-principles':
      '(?<!(?:any|no|without|for|case of|event of|each|every|future|possible|repeated|against|on) (?:an? |the )?)(?:gross )?violat(?:ion|ions) of|violat(?:ed|ing)|repeated violations of|turned (?:your|their|its) backs? on',
    'behind-backs':
      'behind (?:our|their|your|his|her|the) backs?|behind the backs? of|secretly|secretive|(?<!(?:top|in) )secret (?:deals?|dealings|talks?|negotiations?|meetings?|arrangements?|understandings?|circulars?|letters?|moves?|preparations|campaigns?|conclaves?|activit\\w+|agents?|work|pacts?|bargains?)|ke(?:pt|eping|ep) (?:it|this|that|them|all this|the \\w+) secret|kept (?:a )?secret|behind-the-scenes|underhand',
    'hostile-campaign':
      'anti-\\p{L}+ (?:activit\\w+|campaign\\w*|propaganda|polic\\w+|reports?|decisions?|attacks?)|campaigns? against|activities against|onslaught|(?:your|their|its) (?:\\w+ )?(?:attacks|assaults|tirades|broadsides)|(?:concentrated|massive|public) attacks|attack(?:ed|ing)(?= \\p{Lu}| us| the \\p{Lu})',
    gagging:
      'gag(?:s|ged|ging)?|muzzl(?:ed|ing)(?! (?:dogs?|velocity))|depriv\\w* .{0,20}of the right|prevent .{3,60}from reading',
    revisionism: 'revisionis\\w*',
    dogmatism: 'dogmatis\\w*',
    adventurism: 'adventuris\\w*|adventurers?',
    opportunism: 'opportunis\\w*|capitulat(?:ionis\\w+|ors?|(?:e|es|ed|ing|ion) (?:to|before))',
    pseudo: 'pseudo-?\\s?\\w+|so-called(?! (?:from|because|after))',
    chauvinism: '(?:great-power )?chauvinis\\w*|great-power|national egoism',
    nationalism:
      'nationalists?(?! (?:troops|army|party|forces|government|members?|candidates?))|nationalism',
    racism: 'racis\\w*',
    collusion: 'collu\\w+|hand in glove|curry favou?r|allied (?:yourselves|themselves) with',
    contempt: 'rabble|contempt\\w*(?! of court)|scorn\\w*',
    disgrace:
      'disgrac(?:e|es|ed|ing|eful\\w*)|shameful\\w*|shameless\\w*|infam\\w*|outrageous\\w*|dastardly|despicable|foul (?:deeds?|play|means|acts?)',
    illegality: '(?:il|un)lawful\\w*(?! (?:assembly|assemblies))|illegal\\w*',
    aggression:
      'intrud(?:e|es|ed|ing) (?:up)?(?:on|into)|intrusi(?:ve|ons?)|encroach\\w*|trespass(?:e[ds]|ing)? (?:up)?on (?:our|my|the|this|its)|incursions?|aggressors?|(?:acts?|wars?|crimes?) of aggression',
    absurdity: 'absurd\\w*|ridiculous\\w*|nonsens\\w*|ludicrous|childish',
  },
}
