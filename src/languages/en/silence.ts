/** English complaints of silence, from general use. */
import type { SilenceWords } from '../silence-words.ts'

const answer = '(?:reply|answer|response|acknowledge?ment|word|line)'
const answered = '(?:replied|answered|responded|acknowledged)'
/** Between "not" and its verb: "has not, however, been sent". */
const adverb = '(?:(?:yet|still|even|so far|once|ever|however|now|already|also|to date|as yet),? )*'
const not = "(?:not|n't|never)"
/** Between the auxiliary and its "not": "you have also not answered". */
const also = '(?: (?:also|still|again|even now|to this day|to date|as yet|so far))?'
/** What comes back when something is asked. */
const echo = `(?:${answer}|echo|hearing|reaction|attention)`
const asked =
  '(?:proposals?|requests?|questions?|letters?|notes?|telegrams?|messages?|advice|objections?|appeals?|warnings?|protests?|offers?|demands?|points?|suggestions?|reminders?|arguments?|applications?|complaints?|claims?)'
const ours = `(?:our|my|its|their|his|her|this|these|those|every|all|the) (?:\\w+ ){0,2}${asked}`

export const silenceEn: SilenceWords = {
  suffered: [
    ['silence', `(?:have|has|had|received?|got|seen|obtained) ${adverb}no (?:\\w+ )?${answer}`],
    [
      'silence',
      `(?:heard|received|seen|got) ${adverb}nothing|nothing (?:has |had |was )?(?:been )?heard from|not (?:one|a|a single) (?:line|word|answer|reply) (?:from|of)`,
    ],
    [
      'silence',
      `have ${not} ${adverb}(?:received|had|heard|seen|got|been (?:given|sent|told|shown))`,
    ],
    ['silence', `${not} ${adverb}(?:received|seen|had) (?:an?|any|your|the|that|those) `],
    ['silence', '(?:have|has|had) (?:now |already |been )*wait(?:ed|ing)(?! until)'],
    ['silence', `(?:still |again )?await(?:s|ed|ing)? (?:your|an?|the|its|his|their) ${answer}`],
    ['silence', 'still (?:wait|waiting|await)'],
    [
      'silence',
      '(?:have|has|had) (?:now |already |repeatedly )*asked .{2,60}(?:since|(?:two|three|four|five|six|many|several) times|before|again and again|in vain)',
    ],
    ['silence', '(?:asked|written|wrote|appealed|applied) (?:again|once more|in vain|repeatedly)'],
    [
      'refusal',
      '(?:repeat|repeats|repeated|renew|renews|renewed|reiterate|reiterates) (?:our|my|its|the) (?:\\w+ )?(?:request|demand|question)s?',
    ],
    [
      'silence',
      '(?:request|ask|demand|beg)s? (?:you )?(?:once more|again|for the (?:second|third|fourth|fifth|last) time)',
    ],
  ],
  done: [
    [
      'silence',
      `(?:has|have|had|did|do|does|was|were|is|are)${also} ?${not} ${adverb}(?:replied|answered|responded|acknowledged|reply|answer|respond|acknowledge|deigned|troubled|bothered)|(?:has|have|had|did|do|does) ?${not} ${adverb}(?:write|written)`,
    ],
    ['silence', `never ${adverb}(?:replied|answered|responded|acknowledged|replies|answers)`],
    [
      'silence',
      `(?:has|have|had|did|do|does) ?${not} ${adverb}(?:considered?|th(?:ought|ink)|f(?:ou|i)nd|deem(?:ed)?|see|seen|tak(?:e|en)|ha(?:d|ve)) (?:(?:it|the) )?(?:(?:even )?(?:necessary|fit|proper|expedient|worth ?while|time|trouble|courtesy|leisure|occasion) )(?:even )?to (?:reply|answer|respond|acknowledge)|(?:not|without) (?:answering|replying|responding|acknowledging)`,
    ],
    [
      'silence',
      `(?:ignor(?:e|es|ed|ing)|(?<!in )disregard(?:s|ed|ing)?|pass(?:es|ed)? over|took no notice of|taken no notice of|paid no (?:heed|attention)|pays? no (?:heed|attention)|turn(?:s|ed)? (?:a deaf ear|(?:your|their|its|his) backs?)|deaf to)`,
    ],
    [
      'silence',
      `(?:passed|passes|pass) .{0,40}(?:over )?in silence|(?:kept|keeps?|remain(?:s|ed)?|fallen|fell|been|chosen to be|chose to be|preferred to be|prefers? to be) (?:\\w+ )?silent|cho(?:se|sen) silence|(?:say|said|says) nothing (?:of|about|to|on)|not a word (?:of|about|on|in answer)|silence (?:on|about)`,
    ],
    ['silence', `(?:despite|in spite of|notwithstanding|regardless of|in disregard of) ${ours}`],
    [
      'silence',
      `${not},? ${adverb}been (?:sent|given|shown|communicated|handed) to|kept (?:a )?secret from`,
    ],
    [
      'delay',
      `procrastinat\\w*|stall(?:s|ed|ing)|belated(?:ly)?|overdue|dragg(?:ed|ing)|putting (?:us|me|it|them) off|put (?:us|me) off|(?:keep|keeps|kept|keeping) (?:us|me|them) waiting|it (?:has )?t(?:ook|aken) .{3,60}(?:days|weeks|months|years)|deliberate delays?|delay(?:s|ed|ing)? (?:your|its|their|the|an) (?:\\w+ )?${answer}`,
    ],
    [
      'evasion',
      `evad(?:e|es|ed|ing)|evasi(?:on|ve)\\w*|dodg(?:e|es|ed|ing)|sidestep\\w*|avoid(?:s|ed|ing)? (?:the|our|a|this|any|every) (?:\\w+ )?(?:questions?|issues?|points?|answer)|circumvent\\w*`,
    ],
    [
      'evasion',
      `(?:fail(?:s|ed|ing)?|neglect(?:s|ed|ing)?|omit(?:s|ted)?) to (?:answer|give|reply|respond|say|address|explain|meet|send|produce|acknowledge|state)|(?:gave|give|gives|given|giving|offer(?:s|ed)?) no (?:\\w+ )?(?:reasons?|explanation|grounds)|without (?:giving |stating |offering )?(?:a|any) (?:\\w+ )?(?:reason|explanation)`,
    ],
    [
      'refusal',
      `(?:turn(?:s|ed)? down|reject(?:s|ed|ing|ion of)?|refus(?:e|es|ed|ing|al of)|declin(?:e|es|ed)|spurn(?:s|ed)?|dismiss(?:es|ed)?|brush(?:es|ed)? aside|set aside|swept aside|withh(?:eld|old|olds)) (?:${ours}|it|them|us|both|everything|every one)`,
    ],
    [
      'refusal',
      `(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed)) to (?:accept|give|send|show|answer|reply|supply|hand|let|publish|produce|consider|discuss|receive|hear|tell|acknowledge)`,
    ],
  ],
  left: [
    [
      'silence',
      `(?:remain(?:s|ed|ing)?|left|leave(?:s)?|leaving|gone|went|goes|lie|lies|lay|lain|stand(?:s)?|stood) (?:\\w+ )?(?:unanswered|unacknowledged|without (?:an? |any )?${answer})|unanswered|unacknowledged`,
    ],
    [
      'silence',
      `no ${answer} (?:\\w+ ){0,2}(?:has|have|had|was|is|came|comes|arrived|reached|to)|there (?:has been|was|is) (?:still |as yet )?no ${answer}|without (?:an? |any |your |so much as an? )${answer}`,
    ],
    [
      'silence',
      `(?:(?:has|have) ?${not} ${adverb}been|(?:is|are|was|were) ?${not} ${adverb}) ?${answered}`,
    ],
    [
      'silence',
      `(?:evoked|elicited|found|brought|drew|drawn|produced|met with|been met with|met) (?:with )?(?:no|neither|only silence|nothing but silence)(?: \\w+)?(?: ${echo})?|(?:has|have|had) ?${not} ${adverb}(?:evoked|elicited|found|brought|drawn|produced|met with) (?:an?|any|the|so much as an?) (?:\\w+ )?${echo}`,
    ],
    [
      'delay',
      '(?:after|despite) (?:(?!the )\\w+ ){1,3}(?:days|weeks|months|years) of (?:\\w+ and )?(?:stalling|procrastination|prevarication|delays?|evasions?|silence)',
    ],
    ['silence', 'fall(?:s|en)? (?:up)?on deaf ears|fell (?:up)?on deaf ears'],
    ['silence', `(?:has|have|had) (?:now |already )*waited for an? ${answer}`],
  ],
  requested: `(?:asked|called|pressed|begged) (?:you )?for|(?:requested|demanded)`,
  expired:
    '(?:the|that|this|your) (?:\\w+ )?(?:day|days|week|weeks|month|months|year|term|time|date|season|deadline|limit) (?:has|have|is|are|was) (?:now |long |since |already )*(?:ended|passed|over|gone|come and gone|expired|elapsed|past|up)',
  unmeant:
    'any|can|if(?! only because)|should|unless|will|shall|would|whether|lest|in order|in case|please|let|must|cannot|could|(?<!\\d |\\d(?:st|nd|rd|th) |of |in |since )may(?! \\d)|might|hope|not to|reserve|until',
  conditional: 'if(?! only because)|unless|whether|until|lest|in case',
  negated: "never|not|n't|nobody|no one|nor",
  told: '(?:charg|accus|reproach|blam)(?:e|es|ed|ing) (?:us|me|the \\w+)|you (?:complain|say|claim|allege) that (?:we|our)|pretext that',
  first: 'we|i|us|our \\w+|my \\w+',
  // "We approached you with it": who is approached does nothing.
  second:
    'you(?! (?:with|about|on|for|by|at|of|again|twice)(?![\\p{L}]))|your \\w+|they|he|she|(?<!(?:with|of|in|to|by|for|on|from|at|about|under) )the [\\w-]+(?: of the [\\w-]+)?',
  ours: `(?:our|my|this|these|that|those) (?:\\w+ ){0,2}${asked}|(?:it|this|that|them|us) ?$`,
  yours: `your (?:\\w+ ){0,2}${asked}`,
  answeredTo: `(?:replied|answered|responded|reply|respond) to your|answered your`,
  since: 'since|on',
  ever: 'since',
  wrote: '(?:we|i) (?:\\w+ )?(?:wrote|asked|requested|proposed|sent|put|applied|appealed)',
  cuts: '[;:](?= )|, (?=and |but |whereas |while |so )| but (?=we |you )| and (?=we |you )',
}
