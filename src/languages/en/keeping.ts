/**
 * How English tells that a paper was asked for, refused, kept from somebody,
 * had by others: patterns over a sentence in small letters in which the paper
 * stands as `§`, every other paper as `¤`.
 */
import { sievedAny } from '../../text/index.ts'
import type { KeepingPattern } from '../mentions.ts'

/** What may stand between: no other paper, and not the end of a clause. */
const gap = '[^.;?!§¤]{0,60}?'
const near = '[^.;?!§¤]{0,24}?'
/** Before what a verb is done to, with no clause between. */
const object = '(?:(?!\\b(?:as|which|who|whom|that)\\b)[^.;?!§¤,]){0,24}?'
/** To what is handed over, with no other clause between. */
const straight =
  '(?:(?!\\b(?:before|until|till|unless|because|since|than|when|while|if|which|who|whom)\\b)[^.;?!§¤,]){0,60}?'
/** The same, where nothing is denied. */
const clear = '(?:(?!\\b(?:not|never|no|nor|cannot)\\b)[^.;?!§¤]){0,60}?'
/** The writer, and those for whom he writes. */
const we =
  '(?:we|i|us|me|ourselves|myself|ours|(?:our|my) \\w+|this (?:house|office|society|union|company|committee|board)|the undersigned)'
const paper =
  '(?:(?:a|an|the|any|one|true|complete|full|original|duplicate|promised|sight|copy|copies|production|reading|loan|release|text|transcript|perusal|inspection|view|of|said|same|whole|own|missing|remaining|pages|rest|remainder) )*§'
/** The paper, or what of it has not been given yet. */
const rest =
  '(?:§|the (?:rest|remainder|(?:remaining|missing|other) (?:pages?|parts?|leaves|sheets|half)))'
const passOn =
  'send|show|give|hand|let|release|furnish|supply|communicate|disclose|produce|provide|lend|forward|part with|copy|share|surrender|deliver'
/** Who is asked to hand a paper over has it; one that he is to make, issue or grant is not there yet. */
const handTo = `(?:${passOn})`
const handOver = `(?:${passOn}|issue|open|publish|grant|make|allow)`
const look =
  '(?:see|read|inspect|examine|consult|peruse|study|view|go through|look (?:over|through|into|at))'
const given =
  'sent|shown|given|handed|released|furnished|supplied|communicated|disclosed|produced|provided|lent|forwarded|issued|served|made known|delivered|laid|left|copied|shared|surrendered|granted|circulated|read out|submitted|shewn|deposited'
const handing =
  'sending|showing|shewing|giving|lending|releasing|handing|communicating|disclosing|producing|furnishing|supplying|forwarding|publishing|circulating|parting with'
const handed = `(?:${given}|read|seen|made|published)`
const others = `(?!${we}\\b|you\\b|him\\b|your\\b)`
/** Not behind `you may now`, `had`, `should not`: others ask, or it was long ago, or nobody does. */
const own =
  '(?<!\\b(?:you|your)\\b(?:(?! and )[^.;,§¤]){0,20})(?<!\\bhad )(?<!\\b(?:not|nor|never)\\b[^.;§¤]{0,24})'
/** Somebody else has it: neither the writer nor the one written to is who does. */
const theyDo =
  '(?<!\\b(?:not|never|nor|no|cannot)\\b[^.;§¤]{0,25})(?<!\\b(?:we|i|you|who|not|never|to|our|my|your|us|no) )(?<!\\b(?:we|i|you|our|my|your) \\w+ )'

/** `You say that it is privileged` tells a refusal again. */
const firsthand =
  '^(?!(?:you|he|she|they) (?:now )?(?:say|says|write|writes|wrote|tell|tells|claim|claims|state|maintain)\\b).*?'

/** Not behind `if`, `whether` in the same clause. */
const supposed = '(?<!\\b(?:if|whether|unless|lest|suppose|supposing|whoever)\\b[^.;:,]{0,60})'

export const keepingEn: readonly KeepingPattern[] = [
  told('requested', [
    `\\b(?:look|looks|looking|turn|turns) (?:now )?to (?!have\\b|see\\b|receive\\b|be\\b)[^.;§¤]{1,40}? (?:to|for) (?:(?:${passOn}) )?${near}${paper}`,
    `\\b(?:ask|asks|asked|beg|begs|press|presses|call|calls|apply|applies) (?:\\w+ )?for the (?:production|disclosure|release|publication|communication|surrender|delivery) of ${paper}`,
    `\\b(?:production|disclosure|communication|delivery|release) of § ${near}(?:was|is|has been|were) ${near}(?:asked|called|requested|demanded|required|sought)`,
    `\\b(?:renew|repeat|reiterate)s?\\b${near}\\b(?:petition|prayer|request|application|demand|entreaty)\\b${near}\\bthat § ${near}be (?:\\w+ )?${handed}`,
    `\\bif (?:anybody|anyone|somebody|someone|any man|they|he) (?:will|would|could|can) (?:\\w+ )?(?:${passOn}) (?:us|me)\\b${near}${paper}`,
    `\\b(?:esteem|take|consider|count|account|deem) it\\b${near}\\b(?:favou?r|kindness|courtesy|obligation)\\b${near}\\bif § ${near}(?:were|was|might|could)\\b`,
    `\\b(?:be )?(?:good|kind) enough (?:as )?to\\b${near}\\b(?:${passOn}|transmit|cause|have|arrange)\\b${straight}${paper}`,
    `\\bcause § to be (?:${given}|transmitted)\\b`,
    `\\b(?:obliged|grateful|glad|pleased|happy|indebted) (?:if|were) § (?:could|might|were|was|to be) ${near}(?:${given}|transmitted|sent again|returned)`,
    `\\b(?:entitled|have (?:a|every) right|have the right|claim the right) to (?:see|read|have|receive|inspect|be (?:shown|given|sent)) ${near}${paper}`,
    `\\b(?:failing|without|until|unless) (?:receipt|production|disclosure|sight) of ${paper}`,
    `(?:request|ask|asks|beg|begs|invite|invites|invited|urge|urges|call upon|calls upon)\\b${clear}\\bto (?:(?:lay|put|place) ${paper} ${near}(?:before|into|in|at|within) (?:it|both|each|${we}|the|our|my)\\b|table ${paper})`,
    `${own}\\b(?:want|wants|wanted|wish|wishes|wished) ${near}§ ${near}(?:put|laid|placed) (?:before|on|into|in|at)\\b`,
    `${own}\\b(?:ask|asks|asked|beg|begs|begged|applied|requested)(?: (?:leave|permission|to be allowed))? to (?:be (?:shown|sent|given|lent)|${look}|copy|borrow) ${object}${paper}`,
    `§ ${near}(?:was|were|been|is|are) ${near}(?:asked|applied|called|begged|pressed) for\\b(?! by you)`,
    `${own}\\b(?:pressed|pressing|reminded|reminding)\\b${near}\\b(?:for|of) ${paper}`,
    `(?:favou?r|oblige|indulge) (?:us|me)\\b${near}\\bwith ${paper}`,
    `^(?:might|may|could|can) (?!you\\b)(?:\\w+ ){1,4}be (?:favoured with|given|sent|shown|allowed|let) ${near}${paper}`,
    `\\b(?:obliged|grateful|glad|pleased|happy|indebted) if § ${near}(?:could|might|were) ${near}(?:placed|put|made|laid|left|${given})`,
    `\\bkindness to be ${near}(?:read|see|shown|sent|given) ${near}${paper}`,
    `§ (?:ought to|should|must|is to) be (?:laid|put|placed|produced|disclosed|shown|opened) ${near}(?:before|to) (?:both|each|all|every|the other|${we})`,
    `\\bif you (?:\\w+ )?(?:gave|sent|showed|let|lent|handed) (?:us|me)\\b${near}${paper}`,
    `(?:^|[,:;] )(?:grant|allow|spare|post|bring|hand) (?:us|me)\\b${gap}${paper}`,
    `would (?:please|content|satisfy|help)\\b${gap}\\bto (?:have|see|read) ${near}${paper}`,
    `\\bobject(?:ion)? to (?:our|my|us|me) (?:seeing|reading|having|being (?:shown|sent|given)) ${near}${paper}`,
    `(?:hinders|prevents|stops|keeps) you from (?:${handing})\\b${near}${paper}`,
    `(?:^|\\b(?:we|i) )(?:look|expect) to (?:receive|have|see|be (?:sent|shown|given)) ${near}${paper}`,
    `\\b(?:we|i) (?:must|need to|have to) (?:have|see|read) (?:sight of ${paper}|${near}${paper} ${gap}before (?:we|i)\\b)`,
    `\\b(?:favou?rs?|oblige|kind|kindness|grateful|obliged|goodness)\\b${near}\\b(?:by|of|in|to|for) (?:sending|communicating|showing|lending|letting|forwarding|giving|furnishing)\\b${straight}${paper}`,
    `\\b(?:fair|right|just|proper|necessary|reasonable) that (?:${we}) ${near}(?:be (?:${given})|see|have|read) ${near}${paper}`,
    `\\bbe possible ${near}\\bto (?:have|see|read|get|obtain|inspect|be (?:${given})) ${near}${paper}`,
    `(?:^|[,:;] )(?:let|may) § ${near}be ${handed}`,
    `\\b(?:beg|ask|pray) the favou?r of ${paper}`,
    `(?:^|[,:;] |\\b(?:please|kindly|pray|be so (?:good|kind)(?: as)?|do|now|and) )(?:please |kindly |to )?(?:send|let|give|furnish|supply|show|forward|favou?r|oblige|provide|lend) (?:us|me)\\b${gap}${paper}`,
    `(?:may|might|can|could) (?:${we})\\b${near}(?:${look}|have|be shown|be sent|be given|be favoured with|borrow|ask for) ${near}${paper}`,
    `(?:will|would|could|can) you\\b${gap}(?:send|show|let|give|produce|forward|lend|furnish|supply)\\b(?! (?:us|me) know)${gap}${paper}`,
    `\\bif you (?:would|could|will|can)\\b${near}(?:send|show|let|give|forward|lend|furnish|supply) (?:us|me)\\b(?! know)${near}${paper}`,
    `\\b(?:write|writes|wrote|written|writing)\\b${near}\\bfor ${paper}`,
    `§ ${near}would (?:oblige|help|content|satisfy) (?:us|me)\\b`,
    `(?:should|would|shall) (?:be (?:very )?(?:glad|obliged|grateful|pleased|happy|indebted)|like|welcome|appreciate|value)\\b(?:${near}\\b(?:to (?:see|have|receive|be (?:shown|sent|given|favoured with)|inspect|read|get)|by|for|of|if [^.;§¤]{0,60})\\b)? ${paper}`,
    `${own}\\b(?:ask|asks|asked|asking|apply|applied|press|presses|call|calls|called|beg|begs|begged|request|requests|requested|demand|demands|demanded|repeat|renew)\\b${near}\\bfor ${paper}`,
    `${own}\\b(?:require|requires|demand|demands|demanded|request|requests)(?: again| once more| the)* ${paper}`,
    `${own}\\b(?:ask|asks|asked|request|requests|requested|call|calls|called|require|requires|beg|begs|pray|invite|invites|invited|urge|urges)\\b${clear}\\b(?:that|to|upon)\\b${clear}\\b${handTo}\\b${clear}${paper}`,
    `(?:request|ask|require|pray|beg|demand)\\b that ${near}§ ${gap}be ${handed}`,
    `(?:could|may|might|can) § ${near}be ${handed} (?:to|before) ${we}`,
    `(?:wish|want|desire|ask|asks) to (?:see|read|have|inspect) ${near}${paper}`,
  ]),
  told('refused', [
    `\\b(?:forgive|pardon|excuse) (?:us |me |my |our )(?:for )?(?:not |refusing |declining |withholding )(?:(?:${handing}|to (?:${passOn}))\\b)?${straight}${paper}`,
    `\\bon § (?:my|our) hands are tied\\b`,
    `\\b(?:would|will|does|do|could) not hear of (?:${handing}|§)`,
    `§ ${near}(?:will|shall) be (?:\\w+ )?(?:${given}) (?:when|once|as soon as|only|after)\\b${gap}\\bnot (?:before|sooner|till|until|otherwise)\\b`,
    `\\b(?:not|never) (?:be )?(?:hand|handing|handed|trust|entrust|surrender) § (?:over )?to\\b`,
    `\\bsees? no (?:advantage|purpose|use|point|need|profit|benefit|merit) in ${near}(?:${handing}|§ (?:being|going))`,
    `\\b(?:claim|claims|claimed|assert|asserts|asserted|plead|pleads) privilege (?:over|for|in) ${paper}`,
    `\\bno ${near}(?:tracing|transcript|duplicate|reproduction|copy) (?:of § )?(?:will|shall|can|may) be (?:made|taken|given|sent|allowed)\\b`,
    `\\b(?:see|sees|saw|find|finds|know of) no (?:cause|reason|ground|grounds|occasion|call) to (?:${handOver}|put|lay|place)\\b${straight}${paper}`,
    `\\b(?:request|demand|application|wish|prayer)s? for ${paper} ${gap}(?:returned|gave|answered|replied|said)\\b${near}(?:no\\b|refusal\\b)`,
    `\\b(?:would|did) not (?:part with|give up|hand over|give out|lend|show|produce|let (?:us|me|them|him|her) (?:have|see|read))\\b${straight}${paper}`,
    `\\b(?:no|without) (?:instructions?|authority|leave|permission|powers?|mandate) to ${handOver}\\b${straight}${paper}`,
    `\\b(?:permission|leave|consent) to (?:see|read|copy|inspect|publish|consult|use|take) ${near}${paper} ${near}(?:was|were|is|has been|have been) ${near}(?:not|never|refused|denied|withheld)\\b`,
    `§ ${near}(?:was|were|has been|have been|is|are) (?:refused|denied) (?:to )?${we}\\b`,
    `\\bno copy of § (?:could|can|may|will|would|was to) be (?:spared|given|made|had|taken)\\b`,
    `\\b(?:request|application|letter)s? for ${paper} ${near}(?:met with|drew|brought) (?:only )?(?:a |an )?(?:\\w+ )?(?:refusal|no\\b)`,
    `§ ${gap}\\bconcerns? (?:nobody|no one|none|no other|only)\\b`,
    `\\bnot see (?:its|our|my) way to (?:${handing})\\b${straight}${paper}`,
    `§ ${near}(?:is|are) (?:covered by|under) (?:privilege|seal)\\b`,
    `(?:advised|bound|instructed|ordered|told|resolved|decided|determined|prefer|choose|chosen)(?: \\w+){0,2} not to ${handOver}\\b${straight}${paper}`,
    `(?:against|contrary to) ${near}(?:usage|custom|practice|rules?|duty)\\b${near}\\bto ${handOver}\\b${straight}${paper}`,
    `\\byou have (?:no|no more|as little) ${near}(?:claim|right|title) to ${paper}`,
    `(?:forbids?|forbade) ${paper} to (?:go|leave|be)\\b`,
    `(?:forbids?|forbade) (?:us|me) to ${handOver}\\b${straight}${paper}`,
    `${rest} ${near}(?:is|are) not going to be ${handed}`,
    `(?:instructions|orders|authority|powers?) do(?:es)? not (?:extend|reach) to ${paper}`,
    `§ ${gap}(?:is|are) (?:nobody|no one|no man)['’]s (?:business|concern|affair)`,
    `\\b(?:we|i)(?: \\w+)? keep ${near}${paper} to (?:ourselves|myself)`,
    `(?:cannot|can ?n['’]t|could not|will not|won['’]t|shall not|may not|must not|do not (?:propose|intend|mean|wish|feel able)|does not (?:propose|intend)|unable|not (?:at liberty|prepared|free|authori[sz]ed|allowed|permitted|able|willing|our practice|my practice)|in no position|not in a position|no need for|no reason|decline|declines|declined|had rather not|would rather not|not suffer me|no intention|asked (?:me|us) not|forbidden)\\b${gap}\\b(?:${handOver}|sending|showing|giving|lending|releasing|handing)\\b${straight}${paper}`,
    `${rest} ${gap}(?:cannot|can not|will not|shall not|may not|must not|is not to|are not to) ${near}be ${handed}`,
    `${rest} ${gap}(?:cannot|will not|shall not|do(?:es|th)? not|may not|must not) (?:leave|go out|go further|go beyond)`,
    `${rest} ${gap}(?:stays?|stayeth|remains?|(?:shall|will|must|is to) (?:stay|remain)) (?:where|here|with us|in (?:our|my|this|the)|under)`,
    `that is where § (?:stays|remains)`,
    `${rest} ${gap}(?:is|are) not (?:${given}|lent|let) (?:out|outside|abroad|round|about)\\b`,
    `\\bno reason\\b${near}\\bfor (?:a |an |another |any |further |second )+${paper}`,
    `\\b(?:we|i)(?: \\w+)? keep §`,
    `§ ,? ?${near}\\banswer (?:is|must be|remains) (?:no\\b|a refusal)`,
    `\\b(?:request|demand|application)s? for ${paper} ${near}(?:is|are|must be|was|has been) (?:\\w+ )?(?:denied|refused|declined|rejected|dismissed)`,
    `would ${near}${handOver} ${near}§ ${gap}(?:if (?:it|§) were (?:mine|his|hers|ours|theirs)|were (?:it|§) (?:mine|his|hers|ours|theirs)|if (?:i|we|he|she|they) (?:might|could|were (?:free|allowed|permitted)))\\b`,
    `${rest} ${near}(?:is|are|was|were)\\b(?: \\w+){0,2} (?:internal|confidential|private|privileged|not available|not for (?:issue|circulation|publication|you|outsiders)|not shown|no concern)\\b`,
    `§ ${near}(?:is|was|are|were) ${near}(?:for|to) ${gap}(?:alone|only)\\b`,
    `§ ${near}(?:is|are) not (?:a|an|the) \\w+ (?:that|which) (?:we|i) (?:can|may|could)`,
    `(?:refuse|refuses|refused|refusing|denies|denied|deny)(?: (?:us|me|them|him|to us))? ${paper}`,
    `\\b(?:we|i)(?: \\w+)? withhold ${paper}`,
    `you (?:may|will|shall|can) ?not (?:have|see|read|copy|take|get|be (?:${given})) ${near}${paper}`,
    `(?:nobody|no one|none)\\b${near}(?:will|shall|may|can) (?:see|read|have|get) ${near}${paper}`,
    `\\b(?:we|i) do not (?:release|show|shew|lend|issue|disclose|publish|circulate|surrender|hand out|give out) ${near}${paper}`,
    `${rest} ${near}(?:is|are) none of (?:your|their)\\b`,
    `no need for § ${near}to go`,
    `unable to (?:accede|agree|consent) to your (?:request|demand) for ${near}${paper}`,
    `not (?:our|my|the) (?:practice|custom|habit) to ${handOver} ${near}${paper}`,
    `\\bno § ${near}at liberty to`,
  ]),
  told('kept-from', [
    `§ ${gap}\\bnot (?:thought|seen|judged|deemed|found|held) (?:it )?(?:fit|proper|right|well|good|meet|necessary|convenient|expedient) to (?:${passOn})\\b`,
    `\\bnot (?:thought|seen|judged|deemed|found|held) (?:it )?(?:fit|proper|right|well|good|meet|necessary|convenient|expedient) to (?:${passOn})\\b${straight}${paper}`,
    `\\bno copy (?:of § )?(?:was|were|has been|had been) ${near}(?:${given}|served) (?:on|upon|to) (?:us|me|it|him|her|them|our|my)\\b`,
    `§ (?:which|that) (?:is|was|has been|hath been|were|are) (?:denied|refused|withheld|kept back)\\b`,
    `§ ${near}(?:is|was|has been|hath been) ${near}(?:kept|held) back\\b`,
    `\\b(?:why|how it is that|upon what ground|on what ground)\\b${gap}§ ${near}(?:is|was|should be|has been|shall be) (?:withheld|refused|denied|kept)\\b`,
    `§ ${near}(?:has|have|hath|had|was|were|is)(?: \\w+)? (?:not|never) (?:yet |ever )?(?:been )?(?:made available|put before|laid before|communicated)(?: to)? (?:us|me|our|my|the)\\b`,
    `\\bso you ${near}§ and (?:i|we) (?:am|are) not to (?:read|see|have)\\b`,
    `\\b(?:told|said|wrote|written|tell|telling|let) (?:to )?(?:us|me)\\b${near}(?:nothing|not a word|no word|not a line) (?:of|about|concerning) ${paper}`,
    `\\b(?:our|my|${we})\\b${near}\\b(?:struck|left|omitted|dropped|removed|crossed) (?:out )?(?:from|off|of|out of) ${near}(?:¤|list|distribution|circulation|copies|copy)${gap}§`,
    `§ ${gap}\\b(?:our|my|${we})\\b${near}\\b(?:struck|left|omitted|dropped|removed|crossed) (?:out )?(?:from|off|of|out of) ${near}(?:¤|list|distribution|circulation|copies|copy)`,
    `\\b(?:nobody|no one|none|not one) (?:of us|on our side|among us|here|in this \\w+)\\b${near}(?:eyes on|seen|saw|read|sight of) ${paper}`,
    `\\b(?:we|i) (?:have |had )?never (?:set|laid) eyes on ${paper}`,
    `\\b(?:we|i) (?:were|was) not (?:among|amongst|one of|on the list of) (?:those|them|the (?:houses|lodges|members|parties|few|bodies)) (?:who|that|which|to whom) (?:had|have|got|get|received|receive|saw|see|were (?:sent|shown|given)|it was)\\b${near}§`,
    `§ ${near}pass(?:ed|es) (?:us|me|our \\w+) (?:by|over)\\b`,
    `§ ${gap}\\b(?:without (?:a |any )?copy|(?:but |and |with )?no copy|not (?:even )?a copy)\\b${near}(?:to|for|reached|came to) ${we}\\b`,
    `§ ${gap}(?:but|and|though|yet) (?:not|never)(?: one| once| even)? to (?:${we}|the (?:one|very|only|man|party|house|people|members))\\b`,
    `§ (?:has|have|had) (?:not|never)(?: \\w+){0,2} (?:reached|come to|come into|been seen by) (?:${we})(?! ${gap}(?:asked|promised))`,
    `§ ${gap}(?:over (?:our|my) heads?|behind (?:our|my) backs?|without (?:our|my) (?:knowledge|knowing|being told)|unknown to (?:us|me))`,
    `\\bof § (?:we|i) (?:know|have|had|have seen|saw|were given|were told) ${near}(?:nothing|only|no more)\\b`,
    `\\b(?:all|nothing|no more) (?:that )?(?:we|i) (?:have|know|had|saw|were given|were shown)\\b${near}\\bof § (?:is|was|but|beyond|except|than)\\b`,
    `(?:only|but|merely|off with|no more than)\\b${near}(?:summary|abstract|digest|paraphrase|extract|precis|few lines)(?: only)? of ${paper}`,
    `§ ${near}should not (?:come|reach|fall|be)\\b${near}\\b(?:us|me|our|my)\\b`,
    `§ ${near}(?:was|were|had been) (?:removed|taken out|torn out) (?:from|of) (?:the|our|your)\\b`,
    `\\b(?:we|i|us|me)\\b${near}\\bnot (?:been )?copied (?:in |into )?(?:on |to )?${paper}`,
    `\\bleft (?:us|me|${we}) off ${paper}`,
    `(?:keeps?|kept) ${near}${paper} to (?:itself|himself|herself|themselves|yourself|yourselves)\\b`,
    `§ ,? ?(?:of )?which ${we}\\b${near}\\b(?:never|not|no)\\b${near}(?:seen|been (?:shown|given|sent|allowed)|copy)\\b`,
    `§ ${near}(?:was|were|has been|have been) (?:suppressed|hushed up)\\b`,
    `(?:withhold|withholds|withheld|withholding|hide|hides|hid)\\b(?: \\w+)? from (?:${we}) ${paper}`,
    `§ ${near}(?:was|were|has been|have been) never (?:${given}) (?:to|before|at|in)\\b`,
    `\\b(?:we|i) alone (?:were|was|have|has)\\b${near}\\bnot ${near}(?:${given}) ${paper}`,
    `§ ,? ?(?:we|i) (?:have|has|had|were|was)\\b${near}(?:shown|given|sent|seen|had) (?:only |but )?(?:\\w+ )?(?:pages?|leaf|leaves|lines?|extracts?|sentences?|parts?)\\b`,
    `§ ${near}(?:has|have|had|was|were|hath)\\b(?: \\w+){0,2} (?:not|never)\\b(?: \\w+){0,2} (?:been )?(?:${given})(?: (?:out|round|over))?(?: (?:to|with|before|upon|on|by) ${we}\\b| in this| at this|[,.]|$)`,
    `§ ${gap}\\b(?:but|and) (?:was |were |it was )?not (?:left|shown|sent|given|handed)\\b${near}(?:us|me|them|${we})`,
    `\\b${we}(?: \\w+)? (?:have|has|had|were|was)(?: \\w+){0,2} (?:not|never)(?: \\w+){0,2} (?:been )?(?:(?<!\\bhad .{0,16})seen|had|(?:sent|shown|given|served(?: with)?|allowed|permitted|able)(?: to see| to read| sight of)?) ${near}${paper}`,
    `\\b${we}(?: \\w+)? (?:have|has|were|was)(?: \\w+){0,2} (?:not|never) ${near}(?:seen|been (?:sent|shown|given|served with)) ${near}${paper}`,
    `(?:kept|withheld|concealed|hidden|keeping|withholding|hid)(?: back)?(?: \\w+)? from (?:${we}|the (?:members|parties|others))`,
    `\\byou (?:have )?(?:kept|withheld|concealed|hid|hidden) §`,
    `(?:kept|keep|keeps|withheld|withhold|concealed|hid) ${paper} (?:back )?from ${we}`,
    `§ ${gap}(?:kept|withheld|concealed|hidden)(?: \\w+)? from (?:us|me|the|${we})`,
    `(?:everybody|everyone|all(?: \\w+){0,3}|every \\w+|the rest|the others) (?:but|except|save) ${we}\\b${gap}${paper}`,
    `§ ${gap}(?:everybody|everyone|all(?: [^.;§¤]{1,30})?|every \\w+|nobody is without it) (?:but|except|save|excepting) (?:for )?(?:${we}|our\\b|ours\\b)`,
    `(?:nobody|no one|none) (?:has |have |had |hath )?(?:sent|shown|given|showed|gave|told) (?:us|me) (?:of )?${near}${paper}`,
    `no ${paper} ${near}(?:has|have|had|hath) (?:ever )?(?:reached|come|been)`,
    `(?:have|has) § ${gap}\\band (?:we|i) (?:do|have) not`,
    `(?:only|but) an? extract(?: only)? (?:of|from) ${paper}`,
    `an extract only (?:of|from) ${paper}`,
    `without (?:sending|showing|giving) (?:us|me) ${near}${paper}`,
  ]),
  told('had-by', [
    `${theyDo}(?:was|were|has been|have been|hath been|had been) (?:permitted|allowed|suffered|invited|able) to ${look} ${near}${paper}`,
    `${theyDo}(?:has|have|hath|had|was|were) (?:been )?(?:indulged|favou?red|honou?red|obliged|gratified|trusted|entrusted) with ${near}${paper}`,
    `§ ${clear}(?:has|have|hath|had|was|were|is)(?: (?:been|also|already|now|long|even|since))* (?:provided|supplied|lent|disclosed|made available|shewn|furnished|laid before|put before|submitted)(?: \\w+){0,4}? (?:to )?${others}(?!for\\b|in\\b|by\\b|at\\b|on\\b|with\\b|and\\b|but\\b|as\\b|out\\b|,|\\.)`,
    `§ ${clear}(?:has|have|hath|had) (?:\\w+ ){0,5}been in the (?:hands|possession|keeping|custody) of ${others}`,
    `${theyDo}(?:hath|has|have) (?:also |already |since )?(?:read|seen|perused|studied|inspected|examined) ${paper}`,
    `${theyDo}(?:built|worked|copied|quoted|acted) ${near}from ${paper}`,
    `${theyDo}\\b(?:has|have|had) (?:\\w+ )?(?:been|come) (?:in|into) (?:the )?(?:possession|hands|keeping) of ${paper}`,
    `§ ${near}(?:printed|copied) and (?:then )?(?:sent|handed|given|circulated) (?:out |round )?to ${others}`,
    `(?:copies|copy) of § ${near}(?:lie|lies|hang|hangs|circulate|circulates|have gone|went|found its way|are on|are in)\\b`,
    `§ ${near}(?:found|made) its way (?:to|into) ${others}(?!our\\b|my\\b)`,
    `§ ${near}is (?:known|familiar) to ${others}`,
    `\\byou (?:have |had )?(?:\\w+ )?(?:showed|shewed|shown|gave|given|lent|handed|forwarded) ${near}§ to ${others}`,
    `\\b(?:let|allowed|permitted) (?!${we}\\b|you\\b)[^.;§¤]{1,30} (?:to )?(?:read|see|copy|have) ${near}§`,
    `${theyDo}(?<!\\bto )\\bread § ${near}(?:aloud|out)\\b`,
    `${theyDo}(?:was|were|has been|have been|had been) (?:given|sent|shown|handed|furnished with) ${near}§`,
    `${theyDo}(?:has|have|had|hath|holds?|possess(?:es)?)(?: (?:already|now|all|long|since|got|had|a copy of|copies of|seen|read|studied|before (?:him|her|them)))* §(?! (?:printed|copied|sent|returned))`,
    `${theyDo}(?:showed|shewed|shown|gave|given|sent|lent|read|handed) (?:her|him|them|it to ${others}|the (?!${we})\\w+) ${near}§`,
    `${theyDo}(?:showed|shewed|shown|gave|given|sent|lent|handed|read) ${near}§ to ${others}(?:the|his|her|their|some|every|all|\\w+)`,
    `§ ${clear}(?:has|have|had|was|were|is|been)(?: (?:been|also|already|now|long|even|since))* (?:sent|shown|given|circulated|communicated|passed|handed|distributed|gone|issued|read out)(?: (?:out|round|on))? to ${others}`,
    `§ ${near}(?:went|goes|has gone|have gone) to ${others}`,
    `§ ${near}(?:is|are|lies|was|been) in (?:the hands of|the possession of|(?:mr|mrs|his|her|their|every))`,
    `(?:everybody|everyone|all) (?:but|except|save) ${we}\\b${gap}(?:have|has) ${paper}`,
    `§ ${near}(?:went|was sent|has been sent|was given|was circulated) to (?:all|every|everybody)`,
  ]),
  told('learnt-of', [
    `\\b(?:had|have|got|obtained|gained) (?:sight|knowledge|notice|word|wind) of § ${gap}\\b(?:only|first|by chance|through|from)\\b`,
    `\\b(?:only|first) (?:had|got|have|obtained) (?:sight|knowledge|notice|word|wind) of §`,
    `\\b${we}\\b ${near}(?:no knowledge|no notice|no inkling|no idea|not (?:previously |till then |until then |hitherto )?aware|ignorant|unaware) (?:of|that)\\b${near}§`,
    `§ ${gap}\\b(?:no|any) (?:knowledge|notice|inkling|suspicion) (?:of it |thereof )(?:till|until|before|ere)\\b`,
    `\\b(?:common report|the newspapers|the press|hearsay|rumou?r|third (?:hands?|parties))\\b${gap}\\b(?:that|of|upon)\\b${gap}§`,
    `\\bhas come to (?:the )?(?:notice|knowledge|attention|ears) of\\b${gap}§`,
    `\\brumou?r\\b${near}\\b(?:has it|says|reached|came)\\b${gap}§`,
    `\\blet (?:slip|fall|drop)\\b${gap}§`,
    `\\bit (?:transpires?|transpired|turns out|turned out|emerges|emerged|leaked out|came out)\\b${gap}\\b(?:there (?:is|was|exists)|wrote|written|sent|exists?)\\b${near}§`,
    `\\b(?:come|came|comes|reached|brought) (?:to )?(?:our|my) (?:notice|knowledge|ears|attention)\\b${gap}§`,
    `\\bdid (?:we|i) (?:learn|hear|discover|find out)\\b${near}§`,
    `§ ${gap}\\b(?:we|i) (?:only )?(?:discovered|found out|learnt|learned|heard)\\b(?: only)? (?:of )?(?:by|from|through|yesterday|last)\\b`,
    `\\bword ${near}(?:reached|come to|came to) (?:us|me) of ${near}§`,
    `\\b(?:it|there) is (?:common talk|common knowledge|rumou?red|reported|whispered|talk)\\b${gap}§`,
    `\\bby (?:chance|accident) (?:we|i) (?:saw|found|came upon|read)\\b${gap}§`,
    `\\b(?:we|i) gather that ${gap}§`,
    `\\b(?:we|i|(?!you)\\w+ us|(?!you)\\w+ me|it)\\b ${near}(?:learn|learnt|learned|hear|heard|understand|discover|discovered|told(?! nothing)|informed|given to understand|come to (?:our|my) (?:notice|knowledge|ears))\\b${gap}\\b(?:that|of|about|from)\\b${gap}§`,
    `(?<!\\byou )(?:tells?|informs?|told|informed) (?:us|me) ${near}(?:that|of)\\b[^.;?!§]{0,160}?§`,
    `\\bfrom [^.;§¤]{1,40} (?:we|i) know\\b${gap}§`,
  ]),
  told('sent', [
    `§ ${near}(?:now )?(?:goes|go|comes|accompanies|accompany|is) (?:\\w+ )?(?:under this cover|with this|in this packet|herewith|this letter|these lines)\\b`,
    `(?:^|[;:,] )here (?:it|§) is\\b`,
    `\\b(?:we|i) (?:now |herewith |hereby )?(?:forward|send|transmit|lay|return|remit)\\b ${near}§ (?:under|by|with|herewith)\\b`,
    `\\b(?:under separate cover|by separate (?:post|cover)|by (?:this|the same) (?:post|mail)|with this|herewith)\\b${near}\\byou will (?:receive|find|have) ${paper}`,
    `§ ${gap}\\b(?:goes|go|is going|are going|is sent|are sent)\\b${near}(?:to you|by (?:this|to-?day['’]s|the same) (?:post|mail|courier|bag)|under separate cover)\\b`,
    `\\byou (?:now|at last) have § ?(?:$|[.,;]|before you|in (?:your hands|full))`,
    `\\b(?:we|i)(?: now| hereby| herewith)? return(?: you| herewith| to you)* §`,
    `\\b(?:at last|at length|finally|eventually)\\b${gap}§ ${near}(?:came|arrived|reached (?:us|me)|(?:was|were|has been|have been) (?:${given}))\\b`,
    `^(?:here|herewith)\\b${near}\\b(?:is|are|comes) ${paper}`,
    `\\bfind § (?:under|within|inside|below|herewith|with)\\b`,
    `\\b(?:we|i) now (?:hand|lay|place)\\b${near}§`,
    `(?<!\\b(?:will|would|could|can|not|never|please|you|may|than|looks?|looking)\\b[^.;§¤]{0,24})\\b(?:enclose|attach|forward|annex|append|transmit|send you|now send|let you have|return you)\\b(?! (?:no|none))${near}${paper}`,
    `§ (?:\\w+ ){0,2}(?:is|are|goes|go|comes) (?:\\w+ )?(?:enclosed|attached|annexed|herewith|with this|appended)`,
    `(?:find|enclosed is|herewith) ${near}§ (?:annexed|enclosed|attached|herewith)`,
  ]),
  told('awaited', [
    `\\b(?:have|has|had) (?:yet|still) to (?:receive|see|have|get|be (?:sent|shown|given)) ${near}${paper}`,
    `\\b(?:we|i) (?:still |shall |now )?(?:expect|look for) ${paper} (?:by|before|within|ere|on|at|in)\\b`,
    `§ ${near}(?:did|does|has|have|had|hath|was|were) (?:not|never)(?: \\w+)? (?:reach|come|came|arrive|arrived|found|inclosed|enclosed|in the|among|with)\\b`,
    `§ ${near}(?:lost|gone astray|miscarried|mislaid) (?:in|on|by|between|upon)\\b`,
    `\\bno § ${near}(?:came|arrived|reached|was (?:enclosed|inclosed|found))\\b`,
    `\\b(?:look|looked|looking|wait|waited|waiting|hope|hoped|search|searched) in vain for ${paper}`,
    `§ ${near}(?:has|have) (?:so far |as yet )?failed to (?:appear|arrive|come|reach (?:us|me))\\b`,
    `\\b(?:we|i) (?:are|am|remain) (?:still |yet |as yet )?(?:without|waiting on|looking for) ${paper}`,
    `§ ${near}(?:has|have|is|are) (?:yet|still) to (?:arrive|come|reach|follow|be (?:received|delivered|sent))\\b`,
    `§ ${near}(?:is|are) (?:long |much |now |still )?(?:overdue|outstanding)\\b`,
    `§ (?:is |are )?(?:to follow|will follow|shall follow)\\b`,
    `§ ${near}(?:is|are|was|were) not (?:yet )?(?:to hand|in the (?:envelope|cover|parcel|packet|bag))\\b`,
    `\\bno (?:sign|trace) of § `,
    `(?:not|never) (?:yet )?(?:had|received|got) ${near}${paper} ${gap}promised`,
    `§ (?:has|have) (?:still |as yet |even now |so far )?(?:not|never) (?:yet )?(?:come|arrived|appeared|turned up|been received)\\b`,
    `(?:still |yet )?(?:await|awaits|awaiting|waiting for|wait for) ${near}${paper}`,
    `(?:not|never) (?:yet )?(?:had|received|got) ${near}${paper} ${gap}(?:asked|requested)`,
    `§ ${gap}(?:asked|requested)\\b${gap}(?:has|have) not (?:yet )?(?:come|arrived|reached)`,
  ]),
  told('contents-divulged', [
    `\\b(?:gives?|gave|quotes?|quoted|prints?|printed|cites?|cited)\\b${near}\\b(?:clause|clauses|passage|passages|words|lines|sentences?|terms|figures)\\b${near}(?:of|from) §`,
    `\\b(?:now )?(?:been )?told (?:\\w+ )?(?:of )?(?:its|the) (?:date|contents?|conclusions?|terms|substance|gist)\\b${gap}\\b(?:by|through|from)\\b`,
    `\\bknow what is in §`,
    `\\b(?:read|repeat|repeated|recited) (?:us|me|him|them) (?:a|some|the|several|whole) ${near}(?:out of|from) §`,
    `\\b(?:substance|contents?|gist|tenor|purport) of § ${near}(?:was|were|is|are|stood|appeared|became)\\b${near}(?:in (?:the|every|all) (?:\\w+ )?(?:¤|press|gazette)|known|public|common)`,
    `\\b(?:passages?|extracts?|parts?|lines?|sentences?|words?) (?:from|out of|of) § ${near}(?:have been|has been|were|was|are) ${near}(?:quoted|printed|published|read out|read aloud)\\b`,
    `\\b(?:told|tell|revealed|disclosed|repeated|betrayed)\\b${near}\\bwhat (?:stood|was|is|stands|(?:we|i) (?:wrote|said)) in §`,
    `(?<!\\b(?:we|i) )\\bread (?:us|me|them|him|out|aloud) ${near}(?:sentences?|lines?|passages?|parts?|pages?) (?:of|from) §`,
    `(?:half|part|parts|much|all|lines|sentences|passages) of § ${near}(?:stood|appeared|was printed|were printed) in\\b`,
    `(?:newspapers?|papers|press|mercury|gazette|courier|\\w+) (?:has|have|had|hath) (?:printed|published) ${near}§`,
    `§ ${near}(?:has|have|had|was|were) (?:been )?(?:leaked|printed|published|divulged)`,
  ]),
]

/** Patterns of one event; where all is only supposed no step is told but asking. */
function told(event: KeepingPattern['event'], patterns: readonly string[]): KeepingPattern {
  const first = event === 'refused' ? firsthand : ''
  const real = event === 'requested' ? '' : supposed
  const forms = patterns.map((one) => ({ source: `${first}${real}(?:${one})`, flags: 'u' }))
  return { event, words: sievedAny(forms) }
}
