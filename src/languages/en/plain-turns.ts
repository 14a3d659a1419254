/**
 * English turns of short and plain sentences: what a side does where no verb names
 * it and no set phrase of letters stands ("make it ten", "the pump is yours", "we
 * give way"). Verbs, nouns and idioms by act, from general use; the turns of
 * `turns.ts` are those of letters and notes.
 */

const number =
  '(?:[£$€]? ?\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)'
const someone = '(?:we|i|it|he|she|they|(?:the|our|my|its) (?:\\w+ ){0,2}\\w+)'
const self = '(?:itself|ourselves|myself|himself|themselves)'
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

/** Act → turns that mostly are that act. */
export const plainTurnsEn: Readonly<Record<string, readonly string[]>> = {
  propose: [
    '\\b(?:would|might|could) it not (?:be|help|do)\\b|\\bwhat if (?:we|both|each|the)\\b|\\bone (?:could|might) (?:begin|start|try|ask|also|perhaps)\\b|\\bworth (?:trying|considering|a try)\\b',
    '\\b(?:my|our|its) (?:suggestion|proposal|idea|plan|advice) (?:\\w+ )?(?:is|was|would be)\\b|\\bit (?:seems|appears) to (?:us|me|the \\w+) (?:\\w+ly )?(?:desirable|best|right|advisable|expedient|useful|sensible)\\b',
    '^(?:\\W|and |then )*let (?:there be|an? (?:\\w+ ){1,3}\\w+ .{0,60}\\bbe )|\\bthere (?:should|ought to|might|could) be an?\\b|\\bwould do well to\\b|\\bripe for\\b|\\bmay i put it to you\\b',
    '^(?:article|clause|paragraph|section|point|item) \\w+ (?:to|shall|should|is to) (?:read|be|run)\\b|\\b(?:the )?(?:wisest|simplest|best|fairest) (?:course|way|thing|plan)\\b|\\bmight help if\\b',
    '\\byou (?:\\w+ ){0,2}propose[ds]?\\b',
  ],
  counter: [
    `(?:^|[;,:.] |\\bthen )(?:make|say|call) it\\b|, (?:but |and )?not (?:${number}|the whole|all|half|an?)\\b|\\bno (?:further|more|higher|lower)\\b.{0,4}$|^not (?:in|on|at|the|an?|all|before|till|until|${number})\\b[^.]{2,40}[,:;]`,
    '\\b(?:what|the (?:most|best|utmost)|all(?: that)?) (?:we|i|it|the \\w+) (?:can|could)\\b|\\b(?:as far as|go as far)\\b',
    '\\b(?:our|its|my) (?:own )?(?:wording|draft|version|figure|text|counter-?\\w+|price)\\b.{0,30}\\b(?:is|reads|runs|would|keeps|replaces)\\b|\\bcounter-?(?:draft|offer|bid)',
    '\\bfor (?:our|my|its) part\\b.{0,20}\\b(?:think|consider|find|would|name|put|prefer)\\b|\\b(?:more|less) (?:suitable|convenient|fitting|practical|practicable)\\b|^better (?:an?|the|to)\\b|\\bsuits? (?:\\w+ ){1,3}better\\b|\\bwould (?:suit|be) (?:\\w+ ){0,3}better\\b',
    '\\blet (?!us)\\b.{2,50}\\b(?:and|but) not\\b|\\b(?:too (?:many|few|short|long|early|late|much|little|high|low|far)|not enough)\\b.{0,30}[;:,] ?(?:we|let|make|say|i|it|give)\\b|\\bthe other way (?:a)?round\\b|\\b(?:on|as to) .{3,25} we differ\\b',
    '\\bcould you (?:live with|manage|do|accept|make it)\\b|\\bthe rest (?:to|shall|should|may)\\b|\\bour (?:figure|number|price|date) is\\b|\\bif .{2,40} (?:will|does|do|is|are|can)(?:not| not)\\b.{0,6}, (?:let|then|we|take)\\b',
  ],
  accept: [
    '\\byour (?:\\w+ )?(?:view|opinion|reading|wish|idea|plan|figure|date|terms?|wording|proposal)\\b.{0,60}\\b(?:is|are) (?:also |quite |most |very |entirely )?(?:ours|mine|reasonable|fair|acceptable|good|right|welcome|just|adopted|accepted)\\b',
    '\\bfine (?:by|with|for) (?:us|me|the)\\b|\\b(?:am|are|is) (?:quite |very |perfectly |entirely )?(?:happy|satisfied|at one|in agreement|agreed) (?:with|that|on|about)\\b|\\b(?:am|are|is|be) (?:\\w+ly )?of (?:your|one|the same|like) (?:opinion|mind|view)\\b|\\bwe are at one\\b',
    '\\b(?:authori[sz]ed|empowered|ready) to sign\\b|^as (?:you|your \\w+) (?:have )?(?:desired?|wish(?:ed)?|ask(?:ed)?|request(?:ed)?|suggest(?:ed)?|proposed?)\\b|\\b(?:struck out|inserted|changed|altered|amended|taken over)\\b(?= (?:as|at|into|in) (?:your|the|you)\\b)',
    '\\bno (?:obstacle|hindrance|difficulty)\\b|\\b(?:decided|resolved|voted|found|ruled) (?:for|in) your\\b|\\bcount (?:us|me|the \\w+) in\\b|^(?:very )?(?:good|well|right|splendid|excellent)[:,] |^so \\p{L}+ it is\\b|^let it be (?:so|as|the)\\b|, agreed[.]?$',
    `\\b(?:go along with|comply with your|fall in with|join in (?:your|the)|take(?:n|s)? up (?:your|the) (?:offer|invitation|suggestion|idea))\\b|${someone} (?:shall|will) follow (?:it|you|your)\\b|\\b(?:find|finds|think|thinks|consider|considers) (?:the|your|that|it|this) (?:\\w+ )?(?:reasonable|fair|just|sensible|acceptable)\\b|\\bseems? (?:fair|reasonable|right|just|sensible) to (?:us|me)\\b`,
    '\\bboth (?:sides|of us|parties|houses) (?:are )?(?:then |now )?agree|\\bsee(?:s)? no (?:obstacle|objection|harm|difficulty)\\b|\\bbe there on the day\\b|^you may count\\b',
  ],
  reject: [
    '\\b(?:am|are|is) not going to\\b|\\bthe answer is no\\b|^no[.,;!] |^no[.!]$|\\bmust (?:\\w+ )?(?:decline|refuse|say no|disappoint)\\b|\\bsay no\\b|\\bfinds? (?:itself|myself|ourselves) unable\\b|\\bnot (?:here|in the business) to\\b',
    '\\bwould (?:only|merely|hardly)\\b|\\bserves? no (?:purpose|end)\\b|\\bno service\\b|\\bnothing to (?:negotiate|discuss|talk|arbitrate|decide|divide)\\b|\\bis nothing to\\b|\\b(?:turns?|stands?) .{2,40} (?:upside down|on its head)\\b',
    '\\b(?:served us well|go(?:es)? on doing so|keeps? its own|keep our own|leave it at that|sticks? to (?:it|the|our|its))\\b|\\bnot (?:an?|the) (?:compromise|offer|answer|concession|solution|basis|bargain)\\b|\\b(?:a|nothing but a) surrender\\b',
    '\\b(?:out of place|without foundation|no foundation|no basis|plucked from|out of thin air|not worth|worth less|has no claim|have no claim|no such right)\\b|\\bdo(?:es)? not (?:owe|lend|sell|negotiate|discuss|want|wish|concern|bargain|entitle|give you)\\b|\\bnobody (?:here |in \\w+ )?(?:wants|asked|needs|will|would)\\b',
    '\\bnot for (?:you|the|your|him|them|us)\\b.{0,30}\\bto\\b|\\b(?:not within|outside|beyond) (?:the|our|its|my) (?:competence|power|powers|remit|gift)\\b|\\bcan find nothing\\b|\\bis that what you call\\b|\\bask(?:s|ing)? (?:for the impossible|too much)\\b|\\b(?:door|book|case|chapter) is closed\\b',
    '\\bregret that (?:i|we|it|he)\\b.*\\b(?:no|not|unable|decline|cannot)\\b|\\bcannot be a party\\b|\\bnever stand for\\b|\\byou (?:turned down|refused|rejected|declined)\\b|\\bpatience has limits\\b',
  ],
  request: [
    '\\bmay (?:i|we|the undersigned|the \\w+) (?:\\w+ )?(?:pray|beg|ask|request|remind|trouble|hope)\\b|^(?:and |but )?do (?:come|write|let|send|tell|bring|think|give|try|not hesitate)\\b|\\btrouble you for\\b|\\bwould you mind\\b|\\b(?:can|could) (?:somebody|someone|anyone|we have|i have)\\b',
    '\\b(?:shall|should|will|would) be (?:\\w+ )?(?:glad|grateful|obliged|thankful|pleased|happy) (?:of|for|to (?:have|hear|receive|learn|know|see)|if you)\\b|\\bwould be (?:\\w+ )?(?:welcome|appreciated)\\b|\\bwould help (?:us|me)\\b|\\bwould oblige\\b',
    '\\b(?:our|my) (?:\\w+ )?(?:wish|hope|request|prayer) that\\b|^(?:consider|grant|bear|look|remember|help|hear|allow|permit|excuse|forgive|note|spare)\\b(?!.*\\?)|\\bhumbly\\b|\\bpray for\\b|\\blook to you\\b|^what is (?:the|your) (?:\\w+ )?(?:state|position|view|opinion)\\b',
    '\\byou (?:\\w+ )?ask(?:ed)? (?:us|me|for|that|to|whether)\\b|\\b(?:we|i) (?:have )?asked (?:you|for|your)\\b',
  ],
  demand: [
    '^(?:hand over|pay|stop|withdraw|take (?:down|back|away|off)|remove|give back|release|prove|leave|get out|cease|produce|retract|apologi[sz]e|clear|vacate|admit|end|restore|halt|desist)\\b(?!.*\\?)',
    `\\b(?:we|i|my client|our client|the \\w+) (?:now )?wants? (?!to )|(?<!\\b(?:we|i|one) )\\b(?:must|have to|has to) (?:\\w+ )?(?:answer for|come (?:down|back|off)|go|leave|stop|cease|pay|account|withdraw|return|restore|apologi[sz]e|release|disappear)\\b`,
    '\\bexpects? (?:payment|an? (?:\\w+ )?(?:apology|explanation|correction|account)|satisfaction|delivery|the return)\\b|\\b(?:owes?|owed) (?:us|me|the \\w+) (?:an?|the)\\b|\\b(?:falls?|is|are) due\\b|\\bit is your (?:duty|business|obligation|responsibility)\\b|\\byours to (?:pay|repair|bear|carry|mend)\\b',
    '\\b(?:nobody|no one|no \\w+) (?:may|must|is to) be\\b|\\bthe least (?:that|we|you|one)\\b|\\bnot a day (?:later|longer)\\b|\\b(?:should|must|ought to|shall) (?:make good|compensate|answer for|restore|give back)\\b|\\b(?:not a (?:request|favour))\\b|\\bmust be put to\\b',
    '\\byou (?:called for|demand(?:ed)?|insist(?:ed)?)\\b|\\bwho (?:gave|ordered|allowed|wrote|authori[sz]ed)\\b.*\\?|\\bput an end to\\b|\\bwithin (?:\\w+ )?(?:days?|hours?|weeks?)[.]?$',
  ],
  offer: [
    '\\b(?:is|are|stands?) (?:\\w+ )?(?:open|free|available|ready) (?:to|for) (?:you|your)\\b|\\b(?:is|are) yours\\b|\\b(?:am|are|is) at your\\b|\\byou are welcome\\b',
    `${someone} (?:will|would|could|can|shall|should)(?:, if you \\w+,)? (?:gladly|happily|willingly|throw in|lend|host|drive|fetch|show (?:you|them|him)|advance|supply|take back|put (?:you|them) up|read (?:the|it|them)|write to .{2,30} on your behalf)\\b`,
    '\\bshould (?:the|your|any|he|she|they|it)\\b[^,]{2,50}\\b(?:need|want|wish|require|lack)\\b|^(?:shall|may|can|could) i (?:send|bring|help|show|lend|come)\\b.*\\?|\\bif (?:that|it|this) (?:helps?|would help|is of (?:any )?(?:use|help|service))\\b|, if you (?:like|wish|care|want)\\b',
    '\\bwould be (?:pleased|glad|happy|delighted) (?:to (?:host|help|lend|receive|show|give|assist)|if you (?:took|would take|came|used))\\b|\\b(?:you|we) offer(?:ed)?\\b|\\bin a position to (?:meet|bear|lend|supply|help|offer|provide)\\b|\\b(?:could|can) be (?:arranged|fetched|lent|spared|made available)\\b',
    `\\bneed only\\b|\\bholds? ${self} ready\\b|\\b(?:has|have) .{2,25} (?:free|to spare)\\b|\\bcan have .{2,25} for nothing\\b|\\bmake you a present\\b|\\bon your behalf\\b`,
  ],
  condition: [
    '\\b(?:will|shall|can|may|would|agree|accept|consent|sign|come)\\b[^.?]{2,70},? (?:once|only if|always supposing|provided|on condition|if (?:the|it|they|all))\\b|\\b(?:hangs?|hinges?|turns) on\\b',
    '\\b(?:binds?|holds?|good|valid|binding) (?:\\w+ ){0,3}(?:so long as|as long as|only|until|till|while)\\b|\\b(?:must|has to|have to|needs to|should) (?:\\w+ ){1,6}(?:first|beforehand)\\b|\\bmust first\\b|^(?:assuming|supposing) (?:that )?(?:the|it|they|he|we)\\b',
    "^(?:without|failing|short of)\\b.{3,80}\\b(?:no|not|nothing|cannot)\\b|^(?:give|show|send|let|withdraw|open|pay|sign|return)\\b[^.?]{3,60}\\band (?:we|i|it|the \\w+)(?: will| shall|[’']ll)\\b",
    '\\b(?:makes?|made|making) .{2,60}\\b(?:a condition|depend(?:ent)?)\\b|\\bindispensable\\b|\\bwould require\\b|\\brequires? (?:the consent|that)\\b|\\bif you \\w+ the .{2,50}\\bmust\\b|\\bonly with\\b|\\bbut at (?:double|the|our|your)\\b',
  ],
  commit: [
    `${someone} (?:will|shall)(?: not|n[’']t)?\\b.{2,50}\\b(?:again|another word|any more|any longer)\\b|\\bnever again\\b|\\bno more \\w+\\b|\\b(?:binds?|pledges?|commits?) ${self}\\b|\\btakes? it (?:up)?on ${self}\\b`,
    `\\b(?:you|we|i|it)(?: will| shall|[’']ll)\\b.{2,50}\\b(?:by|before|within|next|on|tomorrow|today|this) (?:${weekday}|week|month|the end|tomorrow|noon|easter|christmas)\\b|\\b(?:we|i)[’']ll\\b|\\bwe are going to\\b`,
    '\\b(?:from today|henceforth|from this day|as of (?:today|now))\\b|\\b(?:firm|settled|fixed) (?:resolve|intention|purpose)\\b|\\b(?:we|i) mean to\\b|\\bin hand\\b|\\b(?:has|have) orders to\\b|\\b(?:has|have) (?:today |now |already )?been (?:ordered|told|instructed|handed|recalled|lifted|burnt)\\b',
    `${someone} (?:has|have) (?:today |already |this \\w+ |now )?(?:withdrawn our|told our|told the|recalled|ordered our|handed|lifted)\\b|\\bnothing (?:will|shall) be .{2,40} (?:before|without|until) (?:you|your)\\b|\\bno (?:\\w+ ){1,3}of ours (?:will|shall)\\b|\\bno member of\\b.{0,15}\\b(?:will|shall)\\b`,
    '\\b(?:stands?|abides?) by\\b|\\bkeeps? to the\\b|\\bsee to it\\b|\\b(?:we|you|i|they|he) (?:\\w+ )?(?:promised|pledged|undertook|gave (?:your|our|his) word)\\b',
  ],
  reserve: [
    '\\b(?:is|are|be|remains?|hereby|expressly) (?:\\w+ly )?reserved\\b|\\breservations?\\b|\\bwithout (?:any |the least )?(?:admission|prejudice|admitting|acknowledging|waiving)\\b|\\bunder protest\\b',
    '\\b(?:rights?|position|title|claims?|standpoint) (?:\\w+ ){0,4}(?:remains?|is|are|stays?) (?:\\w+ )?(?:untouched|unaffected|preserved|intact|open)\\b|\\b(?:keeps?|retains?|leaves?) (?:\\w+ ){0,3}(?:hands free|freedom|liberty|open)\\b|\\bfreedom of action\\b|\\blast word\\b',
    '\\b(?:under no obligation|of (?:its|our|my) own free will|within (?:our|its|my) rights|for (?:us|it|the \\w+) alone|ours alone|remains? with (?:us|me|the|him)|when(?:ever)? (?:we|it|i) (?:thinks?|sees?|deems?) (?:fit|best|proper))\\b',
    '\\b(?:not|nothing|never|neither)\\b.{0,40}\\b(?:mean|imply|read as|taken as|affects?|amounts? to|prejudices?|by this)\\b.{0,60}\\b(?:recogni[sz]e|consent|admission|rights?|acceptance|claims?|agree\\w*|title)\\b|\\breopen\\b|\\bnot (?:excluded|waived|given up|barred) by\\b|\\bcome back to (?:the|this|that|it)\\b.{0,30}\\b(?:time|later)\\b',
    '\\bholds? to (?:our|its|my) (?:interpretation|view|reading|standpoint)\\b|\\bmaintains?\\b.{0,30}\\b(?:standpoint|position)\\b|\\bopen to (?:us|the \\w+|me) at any time\\b|\\bclaims? the right\\b|\\byou reserved\\b',
  ],
  threaten: [
    '\\b(?:will|shall|would|must|be|to|we|i) (?:\\w+ ){0,3}(?:be sold|pulled? (?:it )?down|locked|cut off|resign|break off|broken off|called home|recalled|expelled|evicted|dismissed|put out|fired (?:up)?on|sue|prosecuted?|exposed?|seized|forfeited|boycott|called out)\\b',
    "\\bno (?:other )?(?:choice|alternative|option)\\b|^(?:another|one more)\\b.{3,40}\\band\\b|^(?:carry on|go on|continue|keep on)\\b.*\\band\\b|\\bknow how to (?:defend|answer|protect|help)\\b|\\binto their own hands\\b|\\b(?:do not|don[’']t) be surprised\\b",
    '\\b(?:my|our) next (?:letter|step|move|call)\\b|\\b(?:police|magistrates?|newspapers|press|court|solicitors|bailiffs?|lawyers?)\\b(?=.*$)(?<=\\b(?:will|shall|go|to|then|into|in)\\b.*)|\\bend of the (?:alliance|friendship|union|talks|matter)\\b|\\b(?:unavoidable|inevitable)\\b',
    '\\bpatience (?:is|was|has|will) (?:\\w+ )?(?:at an end|exhausted|run out|end)\\b|\\bhave to answer\\b|\\bon your own head\\b|^otherwise\\b|^whoever\\b|^in that (?:event|case)\\b.*\\b(?:would|will|shall)\\b|\\bwithout you\\b|\\bput into the hands of\\b|\\blook for another\\b|\\bstops? work\\b',
  ],
  postpone: [
    '\\b(?:still|yet|being|under) (?:under )?(?:study\\w*|studied|consider\\w+|examin\\w+)\\b|\\b(?:come|get) back to (?:you|this|it)\\b|\\b(?:reply|answer|comments?|rest|details)\\b.{0,40}\\bwill follow\\b|\\bpark (?:this|it|that)\\b|\\bsleep on it\\b|\\bthink (?:it|this) over\\b|\\bno hurry\\b|\\bbe patient\\b',
    '\\b(?:is|are|was|be|been|stands?|were) (?:moved|put off|put back|deferred|adjourned|delayed|held over|shelved|carried over)\\b|\\btime is needed\\b|\\bcan wait\\b|\\bbetter wait\\b|\\btoo early to\\b|\\bpremature to\\b|\\bnot (?:yet )?ripe\\b|\\bas yet\\b|\\bnot yet (?:in a position|decided|able|formed|know)\\b',
    '\\b(?:for|till|until) (?:another|a later|some other) (?:day|time|occasion|meeting)\\b|\\bleave .{2,50} (?:aside|for now|for later)\\b|\\bbefore (?:giving|answering|replying|deciding|(?:we|it) (?:answers?|decides?|repl(?:y|ies)))\\b|\\bhopes? to (?:decide|answer|reply)\\b|\\bonce\\b.{3,60}\\bwe can (?:talk|discuss|decide|look)\\b',
    '\\bhave (?:our|an|my) answer (?:when|after|as soon|once)\\b|\\brest (?:until|till)\\b|\\b(?:delayed|put off|wait|waits) (?:until|till)\\b|\\bgive us (?:until|till|time)\\b|\\b(?:come back|return|revert) to .{2,30} (?:next|later|in)\\b|\\bbe patient\\b|\\bat present .{2,40}\\bnot\\b|\\bformed no opinion\\b',
  ],
  concede: [
    `\\bgives? way\\b|\\bput up with\\b|\\bwaives?\\b|\\bforgo(?:es)?\\b|\\b(?:let|lets) (?:the|that|our|this) .{2,40} (?:fall|drop|go|pass)\\b|\\btakes? back what\\b|\\bdrops?\\b.{0,15}\\b(?:claim|demand|objection|point|condition)\\b|\\bforget the\\b|\\bremitted\\b`,
    '\\b(?:was|were) (?:wrong|mistaken|too (?:sharp|hasty|harsh|strong))\\b|\\b(?:error|mistake|fault) (?:was|is) (?:ours|mine|on our)\\b|\\byou (?:are|were) right (?:about|that|in)\\b|\\bnot make difficulties\\b|\\bcontent with (?:half|less|an?)\\b|\\b(?:allow|make|grant) an? exception\\b|\\bas a last (?:step|resort)\\b',
    '\\bout of regard\\b|\\bto oblige you\\b|\\bso as not to\\b|\\bto please you\\b|^(?:granted|admittedly|true|to be sure)[,:]|^it is true\\b|\\bsome (?:justice|truth|force) in\\b|\\b(?:must|even we) own\\b|\\bgo (?:down|up) to\\b|\\bmeet you (?:on|half|part|some)\\b|^(?:though|although)\\b[^,]{3,80}, (?:we|i|the|it)\\b',
    '\\bwithout giving up\\b.*\\bwould\\b|\\byou may have your way\\b|\\bif that is (?:what|all that) (?:keeps|prevents|stops|stands)\\b|\\bsuffer .{2,30} to (?:remain|stay|pass|go)\\b|\\bnothing against\\b|\\bnot that you had no\\b|\\bnot without (?:reason|cause)\\b|\\bno longer object|\\bdo not dispute\\b|\\byou (?:conceded|admitted)\\b',
  ],
  'ignore-noted': [
    '\\bstill waiting\\b|\\bbeen waiting\\b|\\bhave yet to (?:hear|receive|see)\\b|\\b(?:simply|quietly) (?:left|leave|omit\\w*|skip\\w*|pass\\w*)\\b|\\bpass(?:es|ed)? by\\b|\\bdo(?:es)? not (?:go into|touch (?:on|upon)|mention|address|speak of|deal with)\\b|\\bleft out\\b',
    '\\b(?:nobody|no one) (?:has |ever )?(?:told|informed|wrote|answered|replied)\\b|\\bpretends? not\\b|\\bas (?:if|though) it had never\\b|\\bnever (?:answered|replied|acknowledged)\\b|\\b(?:not|never) (?:been )?(?:returned|answered|acknowledged)\\b|\\bnot one (?:answer|reply|word)\\b',
    '\\byou refuse to (?:show|send|tell|give|let)\\b|\\bkept from (?:us|me)\\b|\\beverybody but (?:us|me)\\b|\\bbehind our backs?\\b|\\b(?:is|was|are) silent\\b|\\b(?:no|nowhere) mention\\b|\\bdodg\\w+\\b|\\bavoid(?:s|ed)? the (?:question|point|issue|subject)\\b|\\bside-?step\\w*\\b',
    '\\btimes (?:\\w+ ){0,3}(?:asked|in vain|written)\\b|\\b(?:wrote|asked|written) (?:\\w+ ){0,2}(?:twice|again|three times)\\b|\\bwithout a (?:word|sign|line)\\b|\\bheard nothing\\b|\\bany news\\b|\\bhad to learn\\b|\\beverything but\\b|\\bmet with silence\\b|\\bwhy do you not (?:answer|reply)\\b',
  ],
}
