/** English words of assertion and of abuse; general, whoever quarrels. */
import type { ClaimWords } from '../claim-words.ts'
import { list } from '../list.ts'

export const claimsEn: ClaimWords = {
  absolute:
    'never|not (?:one|a single)|at no (?:time|hour|point)|without (?:a single )?exception|all along|has been and is|none of (?:it|them)|consistently',
  attitude:
    "will|shall|would|should|must|can|could|may|might|ought|cannot|can't|if|hope|wish|consider|regard|believe|appreciate\\w*|feel|felt|welcome|rejoice|distressed|opposed|efforts?|position|stand|attitude|let|forget|no one can",
  imagined: 'should|ought|let us|if|would|could|must|shall|whether|so that|in order',
  asked:
    "propose[sd]?|suggest(?:s|ed)?|request|invite|can(?:not|'t)? accept|consist of|composed of|increase[sd]? (?:[\\p{L}]+ ){0,3}(?:from|to)|offer(?:s|ed)? (?:you |us )?(?:an?|to)|we demand|we ask|you ask(?:ed)? for",
  past: 'was|were|had|did|has|have|been|\\p{L}{2,}ed|sent|wrote|put|gave|took|made|met|held|began|went|came|said|told|saw|left|found|kept|broke|brought|let|laid|read|spoke|shut|cost|stood',
  ahead:
    'will|shall|is to|are to|deadline|not later than|no later than|at the latest|propose|proposes|suggest|suggests',
  due: '(?:is|are|be) (?:\\p{Ll}+ ){1,3}(?:by|before|until|on or before|not later than)(?: the)?(?= (?:\\d|\\p{Lu}))',
  datedBy:
    '(?:on|since|from|between|as early as|as far back as|as long ago as|up to(?: the end of)?|until)(?: the)?(?: (?:morning|afternoon|evening|night|beginning|middle|end|eve) of)?(?: \\p{L}+day,?)?(?: the)?',
  told: 'you (?:also |now |even )?(?:say|said|state|stated|claim|claimed|allege|alleged|assert|asserted|write|wrote|tell us|told us|declare|declared|maintain|maintained|speak of|spoke of)|according to you|your (?:letter|figure|count)',
  accused:
    'you (?:\\w+ ){0,3}(?:accuse|charge|call|say|allege|claim|describe|brand|assert|represent|depict|portray|style|term|employ|use|speak of|ascribe|attribute|impute|complain|reproach)\\w*|you\\b[^.;]{0,320}\\band (?:represent|depict|portray|describe|brand|denounce)|accus(?:e|es|ed|ing) (?:us|our|me|the)|charg(?:e|es|ed|ing) (?:us|me)|against us|called us|calling us|charged with|(?:such|your) (?:\\w+ )?(?:words|names|expressions|epithets|terms|labels) (?:as|like)|words like|names such as|(?:your|these|such) (?:\\w+ )?(?:allegations?|accusations?|charges|insinuations?|reproach(?:es)?)',
  accusedOf:
    '(?:you (?:\\w+ )?accuse|accusing|accused|you (?:\\w+ )?charge|charging|charged|you (?:\\w+ )?reproach|reproaching|reproached)(?: us| me)? (?:of|with)|accus(?:e|ing) (?:us|me|(?:our|the) [\\w-]+) of',
  unmeant:
    'we (?:are|were|have (?:always |consistently )?been) (?:\\w+ )?(?:against|opposed)|oppose|against|if|whether|not (?:lead |become |be )?(?:to |for )?a|no longer|can only lead|should|would|must|never (?:permit|allow|use|indulge|resort)\\w*|(?:does|do|did) not (?:mean|allow|permit)|has not allowed|have not allowed|struggle against|avoid|prevent|non-',
  clauseCuts: 'and (?=\\p{Ll}+(?:ed|ing) )',
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
    split: 'split(?:s|ters?|ting|tist)?|schism\\w*|divisive|disrupt\\w*|disunity|undermin\\w+',
    faction: 'faction\\w*|clique',
    sectarianism: 'sectarian\\w*',
    plot: 'plot(?:s|ted|ting|ters?)?|conspir\\w*|intrigu\\w*|machinat\\w*|hatch(?:ed|ing)|engineer(?:ed|ing)? (?:a|an|activities|campaigns?)',
    slander: 'slander\\w*|calumn\\w*|libel\\w*|defam\\w*|vilif\\w*|smear\\w*|malign(?:s|ed|ing)?',
    deceit:
      'lie|lies|lying|liars?|deceit\\w*|deceiv\\w*|deception|falsehoods?|falsity|false|fraud\\w*|fabricat\\w*|delud\\w*|mislead\\w*|demagog\\w*|tricks?|quibbl\\w*|sophist\\w*|glib\\w*',
    distortion: 'distort\\w*|falsif\\w*|twist(?:s|ed|ing)?|misrepresent\\w*',
    hypocrisy:
      'hypocri\\w*|sanctimon\\w*|honeyed|(?:simulat|feign)ed (?:indignation|surprise|concern|regret|\\w+)|pretence|pretense|profess(?:es|ed)? to|pharis\\w*',
    'two-faced':
      'two-faced|double[- ](?:dealing|dealers?|game|faced)|one thing .{0,20}and (?:do|doing )?another|deeds do not (?:agree|match)',
    betrayal: 'betray\\w*|traitor\\w*|treach\\w*|perfid\\w*|apostate|apostasy|stab\\w* in the back',
    renegade: 'renegades?',
    provocation: 'provoc\\w*|provok\\w*|instigat\\w*|stirr?(?:ing|ed)? up',
    inflaming: 'inflam\\w*|incit\\w*|sow(?:ing|ed|n)? (?:discord|hatred|strife)',
    threatening: 'threat\\w*|intimidat\\w*|blackmail\\w*|ultimatum',
    'empty-threat': 'bluster\\w*|bluff\\w*|empty threats?|sabre-rattling',
    domineering:
      'domineer\\w*|dictat(?:e|es|ed|ing)(?! (?:\\w+ly |only |above all )?by)|diktat|overbearing|lord(?:ing|ed)? it',
    bullying: 'bully\\w*|bullie[sd]|browbeat\\w*',
    arrogance: 'arrogan\\w*|high-handed\\w*|self-important|haught\\w*|conceit\\w*|presumptu\\w*',
    pressure:
      'exert\\w* .{0,40}pressure|(?:political|economic|military) pressure|coerc\\w*|force (?:up)?on us|strong-arm|arm-twisting',
    'imposing-line': 'impos(?:e|ed|es|ing) (?:your|its|their|his|a|one)',
    abuse:
      'abus(?:e|es|ed|ive)|insult\\w*|invective|sling(?:ing)? mud|mud-slinging|(?:pour|heap|fling|throw|hurl)\\w* .{0,30}(?:dirt|mud|filth)|imprecations?|vituperat\\w*|unseemly|curs(?:e|es|ing)',
    'blame-shifting':
      "(?:shift|throw|put|plac|lay)\\w* (?:the |all |its |your |their |his )*(?:blame|fault|responsibility|guilt)|own (?:\\w+ )?fault|at (?:[\\w’']+ )+door",
    'bad-faith': 'bad faith|insincer\\w*|unscrupulous\\w*|dishonest\\w*|dishonou?rable',
    evasion: 'evad\\w*|evasi\\w*|deaf ear|excuse for|dodg\\w+',
    delay:
      'stalling|procrastinat\\w*|(?:deliberately|you are|by|your) delaying|delaying tactics|foot-dragging',
    obstruction: 'obstruct\\w*|obstacles in|imped\\w+',
    sabotage: 'sabotag\\w*',
    subversion: 'subver\\w*|overthrow\\w*',
    interference: 'interfer(?:e|es|ed|ing)|meddl\\w*|butting in\\w*|infring\\w*',
    discrimination: 'discriminat\\w*',
    'breach-of-contract':
      '(?:tore|torn|tear) up|scrapp\\w*|flout\\w*|breach(?:es|ed)? of (?:contract|faith|the agreement)|broke (?:off|your|its|their) (?:word|promise|agreement|contract)',
    'breach-of-confidence': 'divulg\\w*|leaked|breach of confidence',
    'violation-of-principles':
      '(?:gross )?violat(?:ion|ions) of|violat(?:ed|ing)|turned (?:your|their|its) backs? on',
    'behind-backs':
      'behind (?:our|their|your|his|her|the) backs?|behind the backs? of|secret(?:ly|ive)?|kept (?:a )?secret|behind-the-scenes|underhand',
    'hostile-campaign':
      'anti-\\p{L}+ (?:activit\\w+|campaign\\w*|propaganda|polic\\w+|reports?|decisions?|attacks?)|campaigns? against|activities against|onslaught|(?:your|their|its) attacks|(?:concentrated|massive|public) attacks|attack(?:ed|ing)(?= \\p{Lu}| us| the \\p{Lu})',
    gagging:
      'gag(?:s|ged|ging)?|muzzl\\w*|depriv\\w* .{0,20}of the right|prevent .{3,60}from reading',
    revisionism: 'revisionis\\w*',
    dogmatism: 'dogmatis\\w*',
    adventurism: 'adventuris\\w*|adventurers?',
    opportunism: 'opportunis\\w*|capitulat\\w*',
    pseudo: 'pseudo-?\\s?\\w+|so-called',
    chauvinism: '(?:great-power )?chauvinis\\w*|great-power|national egoism',
    nationalism: 'nationalists?|nationalism',
    racism: 'racis\\w*',
    collusion: 'collu\\w+|hand in glove|curry favou?r|allied (?:yourselves|themselves) with',
    contempt: 'rabble|contempt\\w*|scorn\\w*',
    absurdity: 'absurd\\w*|ridiculous\\w*|nonsens\\w*|ludicrous|childish',
  },
}
