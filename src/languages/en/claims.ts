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
    "propose[sd]?|suggest(?:s|ed)?|request|invite|can(?:not|'t)? accept|consist of|composed of|increase[sd]? (?:from|to)|we demand|we ask",
  past: 'was|were|had|did|has|have|been|\\p{L}{2,}ed|sent|wrote|put|gave|took|made|met|held|began|went|came|said|told|saw|left|found|kept|broke|brought|let|laid|read|spoke|shut|cost|stood',
  datedBy:
    '(?:on|since|from|between|as early as|as far back as|as long ago as|up to(?: the end of)?|until)(?: the)?(?: (?:morning|afternoon|evening|night|beginning|middle|end|eve) of)?(?: \\p{L}+day,?)?(?: the)?',
  told: 'you (?:also |now |even )?(?:say|said|state|stated|claim|claimed|allege|alleged|assert|asserted|write|wrote|tell us|told us|declare|declared|maintain|maintained|speak of|spoke of)|according to you|your (?:letter|figure|count)',
  accused:
    'you (?:\\w+ )?(?:accuse|charge|call|say|allege|claim|describe|brand|assert)\\w*|accus(?:e|es|ed|ing) us|charg(?:e|es|ed|ing) us|against us|called us|calling us',
  unmeant:
    'we (?:are|were|have (?:always |consistently )?been) (?:\\w+ )?(?:against|opposed)|oppose|against|if|whether|not (?:lead |become |be )?(?:to |for )?a|no longer|can only lead|should|would|must|struggle against|avoid|prevent|non-',
  clauseCuts: 'and (?=\\p{Ll}+(?:ed|ing) )',
  ceased:
    '(?:has|have) (?:now |since |already )?(?:ceased|stopped|ended|halted|discontinued|suspended)',
  notCeased:
    "(?:did not|didn't|have not|has not|had not|never|have never|has never) (?:once )?(?:cease|ceased|stop|stopped|end|ended|halt|halted|suspend|suspended)|(?:continue|continued|continues|kept|keep|keeps|go on|went on) (?:to |on )?",
  second: 'you|your \\w+',
  hostile:
    '[\\p{L}-]*(?:polemic\\p{L}*|attacks?|attacking|propaganda|campaign\\p{L}*|slander\\p{L}*|abuse|hostil\\p{L}*)',
  small: list(`
    the | and | that | this | these | those | with | from | have | has | had | been | are | was | were
    will | would | shall | should | could | can | may | not | our | your | their | his | her | its | which
    who | whom | what | when | where | there | here | than | then | also | only | some | such | any | all
    each | both | more | most | other | others | into | upon | over | under | between | among | about
    after | before | during | until | since | because | while | although | but | nor | yet | out | off
    did | does | you | they | them | him | she | for | one | two | three | four | five | six | seven
    eight | nine | ten | hundred | thousand | million | same | even | every | year | month | week`),
  labels: {
    split: 'split(?:s|ters?|ting|tist)?|schism\\w*|divisive|disrupt\\w*|disunity|undermin\\w+',
    faction: 'faction\\w*|sectarian\\w*|clique|plot\\w*|conspir\\w*',
    slander: 'slander\\w*|calumn\\w*|libel\\w*|defam\\w*|vilif\\w*|smear\\w*|malign\\w*',
    deceit:
      'lie|lies|lying|liar|deceit\\w*|deceiv\\w*|deception|false|falsehood|fraud\\w*|fabricat\\w*|distort\\w*|mislead\\w*|demagog\\w*|trick\\w*',
    hypocrisy: 'hypocri\\w*|sanctimon\\w*|glib\\w*|honeyed',
    'two-faced': 'two-faced|double[- ](?:dealing|game|faced)|one thing .{0,20}and (?:do )?another',
    betrayal: 'betray\\w*|traitor\\w*|treach\\w*|renegade\\w*|perfid\\w*|apostate|apostasy',
    provocation: 'provoc\\w*|provok\\w*|incit\\w*|inflam\\w*|instigat\\w*|stirr?(?:ing|ed)? up',
    threatening: 'threat\\w*|intimidat\\w*|bluster\\w*|blackmail\\w*|ultimatum|bluff\\w*',
    domineering:
      'domineer\\w*|bully\\w*|bullie[sd]|arrogan\\w*|high-handed|self-important|imposing|overbearing|dictat\\w*',
    abuse: 'abus\\w+|insult\\w*|invective|mud|unseemly|curs(?:e|es|ing)',
    'bad-faith':
      'bad faith|insincer\\w*|pretext|evasi\\w*|stalling|procrastinat\\w*|delay\\w*|obstruct\\w*|sabotag\\w*|deliberate\\w*|unscrupulous\\w*',
    subversion: 'subver\\w*|interfer\\w*|meddl\\w*|overthrow\\w*',
    'breach-of-contract': 'tore up|torn up|breach\\w*|violat\\w*|broke|broken|scrapp\\w*|flout\\w*',
    'behind-backs':
      'behind (?:our|their|your|the) backs?|secret(?:ly|ive)?|behind-the-scenes|underhand',
    revisionism: 'revisionis\\w*|dogmatis\\w*|adventuris\\w*|opportunis\\w*|pseudo-?\\s?\\w+',
    chauvinism:
      'chauvinis\\w*|racis\\w*|imperialis(?:t|m)\\b(?= and| policy)|capitulat\\w*|national egoism',
    absurdity: 'absurd\\w*|ridiculous\\w*|nonsens\\w*|ludicrous|childish',
  },
}
