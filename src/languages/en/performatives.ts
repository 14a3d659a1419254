/**
 * English performatives: verbs by which a first person, or a body that speaks of
 * itself, does what the verb says ("we request", "the Board accepts"). Classes
 * follow the common lists of speech-act verbs (assertives apart); they are of
 * the language, not of any correspondence. Each form follows the subject.
 */
/**
 * What stands between subject and verb. No word may be read in two ways: a letter
 * of many commas or adverbs in a row would be tried in every one of them.
 */
const adverb =
  '(?:(?:,|(?:now|also|again|however|in (?:its|our|their|my) turn|once more|once again|therefore|thus|still|hereby|always|further|have|has|very|all|both|here|must|shall|can only|can|should like to|would like(?: in all \\w+)? to|would|wish to|want to|are obliged to|feel obliged to|have to|beg to|beg leave to|take leave to|pleased to|and|(?!only|early|likely|reply|rely|apply|supply|imply|comply)\\p{Ll}+ly)(?!\\p{L})) ?)*'
const not =
  "(?:cannot|can not|can't|can't|do not|does not|don't|will not|shall not|could not|are unable to|is unable to|are not able to|are not prepared to|nor can)"
/** To keep from the other side what it counts on; what ends a quarrel (a strike, attacks) is not of these. */
const withholding =
  '(?:withhold|hold back|keep back|cut off|break off|down tools|(?:suspend|stop|cease|discontinue|halt|interrupt|freeze) (?:(?!on |against |at )[\\w’-]+ ){0,3}(?:payments?|paying|deliver(?:y|ies|ing)|suppl(?:y|ies|ying)|shipments?|works?|working|services?|contributions?|subscriptions?|instal(?:l)?ments?|rents?|wages|fees|talks|negotiations|participation|assistance|aid|orders?|credits?|co-?operation|loans?))\\b'
/** Said of the future it is a threat, though it has the form of a promise. */
const withholds = `(?:(?:will|shall|would|must|(?:am|is|are) (?:going|obliged|compelled|forced) to|intends? to|(?:have|has) (?:decided|resolved) to|(?:have|has) no choice but to) (?:(?:then|also|therefore|accordingly|meanwhile|have to|be (?:obliged|compelled|forced) to) )*${withholding})`

/** A promise of an answer at another time puts it off. */
const defers =
  '(?:(?:will|shall) (?:then )?(?:give|send|make|let|return|be able to (?:give|send|make)) (?:you )?(?:have )?(?:(?:its|our|my|an?|the) )?(?:\\p{Ll}+ )?(?:answer|reply|repl(?:y|ies)|decision|response|opinion)\\b[^.;]{0,40}?\\b(?:when|after|once|as soon as|later|in due|until)|(?:will|shall) (?:revert|come back|return) (?:to (?:it|this|that|you|the matter)\\b)?)'

/** Bodies that speak of themselves in small letters. */
const body =
  '(?:[Tt]he|[Oo]ur) (?:\\p{Ll}[\\p{Ll}’-]* ){0,2}(?:council|board|committee|company|union|society|management|association|executive|directors|trustees|governors|tenants|landlords?|ministry|government|institute|club|chamber|parish|vestry|guild|owners|employers|publishers?|firm|school|college|family|heirs|builders|contractors?|league|party|side|delegation|leadership|embassy|mission|chapter|synod)|Management'

/** A side by its name, at the beginning of what it says of itself: "Brask & Sons offers to pay". */
const named =
  "^(?!(?:This|That|These|Those|It|He|She|They|There|Who|What|Which|Nobody|Everybody|Everyone|Nothing|One|Each|Both|Neither|Nor|Whoever|Anyone|Justice|Honou?r|Time)\\b)(?:\\p{Lu}[\\p{L}.’'-]*,? |& ){0,4}\\p{Lu}[\\p{L}.’'-]*(?= (?:offers|proposes|agrees|accepts|rejects|refuses|declines|requests|reserves|undertakes|promises|withdraws|does not|cannot|will|is (?:willing|prepared|ready|unable))\\b)"

/** The last day of a request: "by Friday", "by 2 May", "by 5/30/2025". */
const byDay =
  '[^.;]{0,80}? by (?:(?:the |next |this )?(?:\\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|end of|close of|tomorrow|tonight|noon)\\p{L}*)'

/** A figure within reach: "£150,000", "ten days". */
const figure = '(?=[^.;]{0,24}[£$€\\d])'

/** "We", "I"; not behind a verb that turns the sentence into a question. */
const writer =
  '(?<!\\b(?:[Dd]o|[Dd]id|[Dd]oes|[Cc]an|[Cc]ould|[Ss]hall|[Ss]hould|[Ww]ill|[Ww]ould|[Mm]ust) )\\b(?:[Ww]e|I)'

/** "The Guild of Fishers", "But Her Britannic Majesty's Government": names of bodies stand in capitals. */
const bodyInCapitals =
  "(?:^|, )(?:(?:But|And|Now|Therefore|However|Accordingly|Again|Once again|First|Second|Third|[Ff]or (?:its|our) part),? )?(?:[Tt]he|[Oo]ur|[Mm]y|[Tt]his|H(?:er|is) (?:\\p{Lu}\\p{L}+ ){0,2}Majesty[’'‘]s)(?: (?:\\p{Lu}[\\p{L}.’'-]*|of|and|the|for)){1,9}(?: (?:party|side|government|delegation|leadership|embassy))?"

const client = '\\b(?:[Oo]ur|[Mm]y) clients?'
/** "It", of a body named before. */
const pronoun = '(?:^|[;,] )(?:[Ii]t|[Tt]hey)'

/** "Cannot possibly agree": what is asked for is not taken. */
const cannotAccept = `${not} ?(?:possibly |in any way |therefore |, however, )?(?:agree|accept|consent|approve|concur|admit of|entertain|give)`
const refuses =
  'refuse|refuses|reject|rejects|decline|declines|disagree|disagrees|oppose|opposes|repudiate|repudiates|object to|objects to'
/** "Sees no reason to". */
const noIntention =
  'have no intention of|has no intention of|see no (?:reason|need|ground|occasion) (?:to|for)|sees no (?:reason|need|ground|occasion) (?:to|for)'
/** "Is not prepared to". */
const notPrepared =
  '(?:are|is|am) (?:not (?:prepared|willing|disposed|able|in a position)|unwilling|unable) to'
/** What one never does for another: "will not pay". */
const willNot =
  '(?:will|shall) (?:not|never) (?:pay|send|give|attend|come|withdraw|publish|print|disclose|release|carry|bear|recognise|recognize|allow|permit|appoint|sign)'

/** "Needs the keys by Friday": what is wanted of the other side, or by a day. */
const needs = `needs? ${byDay}|needs? [^.;]{0,60} from you`
const asks =
  'request|requests|ask|asks|beg|begs|call(?:s)? (?:once more |once again |again )?(?:up)?on|appeal|appeals|urge|urges|invite|invites|entreat|entreats|implore|implores|advise|advises|repeat our request|repeats its request|anticipate|anticipates'
/** "Trusts that the Board will": hope for what another does, not for one's own luck. */
const hopesOf =
  '(?:hope|hopes|trust|trusts|expect|expects) (?:that )?(?:you|the other|they|(?!we |I |it |our |my |nothing |no )(?:[^\\s.;:?]+ ){1,12}?(?:will|would)(?= ))'
const grateful = '(?:should|would) be (?:glad|grateful|obliged) if'

const concedes = 'concede|concedes|admit|admits|grant that|grants that'
/** Not the receipt of a letter. */
const acknowledges =
  'acknowledges?(?! (?:with \\w+ )?(?:(?:the )?(?:safe )?receipt|(?:the|your|yours|both your) (?:\\w+ )?(?:letters?|favou?rs?|notes?|telegrams?|despatch(?:es)?|dispatch(?:es)?|e-?mails?|messages?|of)))'
const complies =
  'comply|complies|(?:are|is|am) (?:now )?complying|yield|yields|apologi[sz]es?|accepts? the reproach|withdraws?'

const promises =
  'undertake|undertakes|promise|promises|pledge|pledges|guarantee|guarantees|vow|vows|engage to|engages to'
/** "Declares its readiness to". */
const readiness =
  '(?:express|expresses|declare|declares) (?:our|its|my) (?:\\p{Ll}+ )?(?:willingness|readiness|determination) to'
const resolves =
  'bind ourselves|have decided|has decided|have resolved|has resolved|deem it necessary to|deems it necessary to|(?:are|is|am) (?:naturally |always )?(?:resolved|determined) to'
/** "Are always prepared to keep". */
const preparedTo =
  '(?:are|is|am) (?:naturally |always )?(?:willing|ready|prepared) to (?:do|make|consider|keep|observe|respect|continue|abide)'
/** "Will gladly pay"; an answer only where it is not put off. */
const willDo =
  '(?:will|shall) (?:(?:now|then|also|gladly) )?(?:do|make|see|give|send|(?:reply|answer)(?![^.;]{0,80}\\b(?:in due|later|when|after|once|as soon|until)\\b)|keep|publish|hold|take|continue|ensure|provide|pay|wire|transfer|deliver|waive|refund|release|repair|replace|install|complete)'

function oneOf(...forms: readonly string[]): string {
  return `(?:${forms.join('|')})`
}

export const performativesEn: {
  readonly subject: string
  readonly acts: Readonly<Record<string, string>>
  readonly alone: Readonly<Record<string, string>>
} = {
  subject: `${oneOf(writer, bodyInCapitals, `(?:^|, )${body}`, named, client, pronoun)}(?:, (?:for|on) (?:its|our) part,)? ${adverb}`,
  acts: {
    reject: `${oneOf(cannotAccept, refuses, noIntention, notPrepared, willNot)}\\b`,
    accept:
      '(?:agree|agrees|accept|accepts|welcome|welcomes|support|supports|consent|consents|approve|approves|endorse|endorses|concur|concurs|assent|assents|share your|shares your|(?:am|is|are) (?:very )?(?:glad|content|pleased) that)\\b',
    counter: `(?:(?:propose|proposes|suggest|suggests) instead\\b|(?:could |would |might )?(?:settle for|settle at|live with|stretch to|go (?:up |down )?to) ${figure})`,
    postpone: `(?:${defers}|postpone|postpones|adjourn|adjourns|defer|defers|put off|puts off|ask for a postponement|asks for a postponement|consider it (?:more )?(?:appropriate|advisable|expedient) to (?:postpone|defer|adjourn|wait))\\b`,
    propose:
      '(?:propose|proposes|suggest|suggests|recommend|recommends|put forward|puts forward|submit|submits|move that|moves that)\\b',
    demand: '(?:demand|demands|insist|insists|require|requires|call for|calls for)\\b',
    reserve: '(?:reserve|reserves)\\b',
    threaten: `(?:(?:warn|warns|caution|cautions)\\b|${withholds})`,
    request: `${oneOf(needs, asks, hopesOf, grateful)}(?![\\p{L}])`,
    offer: '(?:offer|offers|affirm our readiness|affirms its readiness|put at your disposal)\\b',
    concede: `${oneOf(concedes, acknowledges, complies)}\\b`,
    commit: `(?!${withholds}|${defers})${oneOf(promises, readiness, resolves, preparedTo, willDo)}\\b`,
  },
  // What does without a subject of its own.
  alone: {
    // "Is not a cut that we can approve": the whole is no, though its end sounds like yes.
    reject:
      '(?:is|are|was|were) not (?:an? |the |any |one |some)?(?:[\\w’-]+ ){0,5}?(?:(?:that|which) )?(?:we|I|it|they) (?:can|could|would|will|shall|am|are)(?: (?:ever|possibly|able to|prepared to|willing to|ready to))? (?:agree|accept|consent|approve|support|recommend|live with|sign)\\b|(?:[Nn]or|[Nn]either) (?:can|do|does|shall|will|could) (?:we|I|it)(?: possibly)? (?:agree|accept|consent|approve)|(?:request|proposal|demand|suggestion|offer)s? (?:is|are) (?:\\w+ )?(?:refused|rejected|declined)\\b',
    accept:
      '(?:request|proposal|demand|suggestion|offer)s? (?:is|are) (?:\\w+ )?(?:accepted|granted|agreed to|adopted)\\b|^Agreed\\b|(?:is|are) (?:hereby |therefore )?(?:agreed(?: to)?|acceptable|accepted)(?=[.,;]|$| in principle)',
    postpone:
      '(?:is|are|stands?) (?:hereby |therefore |accordingly |now )?(?:postponed|deferred|adjourned|put off)(?= (?:until|till|to|for|by|sine) |[.;])',
    commit:
      '(?:and|but) (?:are|is|am|remain|remains) (?:\\p{Ll}+ )?(?:willing|ready|prepared|resolved|determined) to (?:do|make|consider|keep|observe|respect|continue|abide|try|strive|work)\\b',
    request:
      '^(?:Please|Kindly|Pray)\\b|(?:it|It) is (?:requested|hoped) that|^May (?:we|I) (?:have|ask)',
  },
}
