/** English words that show an act: verbs by class, modality, condition, refusal, silence. */
import type { ActWords } from '../act-words.ts'
import { agreementsEn } from './agreements.ts'
import { answersEn } from './answers.ts'
import { aspectsEn } from './aspects.ts'
import { contractionsEn } from './contractions.ts'
import { courtesiesEn } from './courtesies.ts'
import { formulaeEn } from './formulae.ts'
import { meetingsEn } from './meetings.ts'
import { ordersEn } from './orders.ts'
import { participantsEn } from './participants.ts'
import { performativesEn } from './performatives.ts'
import { plainTurnsEn } from './plain-turns.ts'
import { takenUpEn } from './taken-up.ts'
import { tellersEn } from './tellers.ts'
import { titlesEn } from './titles.ts'
import { firstEn, secondEn, toldEn } from './told.ts'
import { turnsEn } from './turns.ts'
import { unkeptEn } from './unkept.ts'

/** Words that may stand between a subject and its verb. */
const adverb =
  '(?:(?:now|also|again|once more|therefore|still|hereby|solemnly|earnestly|ardently|sincerely|fully|merely|have|has|had|do|does|would like to|wish to|repeatedly|explicitly|already|formally) )*'
const we = `(?:we|i|(?:our|my) \\w+|it|(?:the|their) [\\w .'-]{2,60}) ${adverb}`
const you = `(?:you|your [\\w .'-]{2,40}|they|he|she) ${adverb}`

/** "The Guild had suggested", "Mr. Orde offered in 1928": a deed that has its time behind it, of somebody named. */
const moved =
  '(?:proposed|suggested|asked|requested|demanded|offered|promised|refused|declined|agreed|accepted|rejected|urged|insisted|undertook|undertaken|called for|advised|invited|threatened|consented|objected|recommended)'
const name =
  "(?<name>\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:of|for|and|the|at|in) )*\\p{Lu}[\\p{L}.'’-]+){0,5})"
const before =
  '(?:in (?:the (?:spring|summer|autumn|winter) of )?\\d{4}|(?:last|the previous) (?:year|spring|summer|autumn|winter)|(?:\\w+ ){1,2}(?:years?|months?|weeks?) ago|at (?:that|the) time)'
const opening =
  '^(?:(?:[Ii]n|[Oo]n|[Aa]t|[Ll]ast|[Aa]s early as|[Aa]lready)\\b[^,;]{0,30}?,? |.{0,40}\\b(?:recall|remember|know|aware|true|remind you) that )?'
// These begin a clause with a capital and name nobody.
const nobody =
  '(?!(?:We|You|I|They|It|He|She|This|That|Who|What|Nobody|Neither|Nor|Our|My|Your|Their|His|Her|Its|As|If|Since|When|While|Because|Although|Though|Until|Before|After|Unless|Where|Whether)\\b)'
const namedMove = `${opening}(?:[Tt]he )?${nobody}${name} (?:had (?:(?:already|once|then|first|also|itself|himself|herself|twice|again|never|long) )*${moved}\\b|(?:(?:already|once|first|also|itself|himself|herself|twice) )?${moved},? ${before}\\b)`

/** Not behind a word that asks: "which of them should be heard" puts nothing. */
const asks = "(?<!\\b(?:which|what|when|how|who|whom|whose|whether|where|why)(?: [\\w'’-]+){0,4} )"

type Turns = ActWords['turns']

/** The turns of both tables, act by act. */
function turnsOf(one: Turns, other: Turns): Turns {
  return Object.fromEntries(
    Object.entries(one).map(([act, forms]) => [act, [...forms, ...(other[act] ?? [])]]),
  )
}

export const actsEn: ActWords = {
  constructions: {
    propose: `${we}(?:propos(?:e|es|ed|ing)|suggest(?:s|ed)?|recommends?|advocat(?:e|es|ed)|put forward|advanced|reaffirms?|maintain(?:s|ed)? (?:our|its|my) proposal)\\b|proposals? (?:to|that|for|were|of)|${asks}(?:should|could|ought to|might) (?:be|hold|take|meet|sit|have|also|not|create|develop|include|consist)|(?:would|will) (?:already )?be (?:possible|correct|better|useful|wise)|it is (?:also )?(?:necessary|essential|advisable|appropriate|important|desirable) (?:that|for|to)|let us|we (?:should|could)|good time to|consider it appropriate|we invite|be invited|be (?:resumed|convened|called|held|settled) (?:in|on|at|from)`,
    counter: `${we}propos(?:e|es) instead|(?<!but )instead(?! of)|for (?:our|my|its) part,? ${we}propose|counter-?proposals?|withdraws? .{3,60} and proposes?|makes? a proposal of (?:its|our|my) own|${you}(?:want|wants|wish|would rather)`,
    accept: `${we}(?:agree(?:s|d)?|accept(?:s|ed)?|welcome(?:s|d)?|support(?:s|ed)?|consent(?:s|ed)?|approve(?:s|d)?|(?:am|is|are) content)\\b|favou?rs (?:the |a |calling|holding)|in favou?r of|(?:our|my|its) (?:approval|agreement|consent|support)|actively supports?|certainly\\.|without conditions|(?:is|are) (?:\\w+ )?(?:agreed|acceptable|accepted|granted|fine|common ground)|no objection|(?:is|are) content|suits? (?:us|me|our)|we can attend`,
    reject:
      "your (?:\\w+ ){0,2}(?:proposal|suggestion|demand|request) (?:that|to|for|of)\\b[^;]{5,160}? (?:means?|would mean|amounts? to|can only|would only)\\b|repudiat(?:e|es|ed)|(?:cannot|can not|can't|do not|does not|did not|nor can (?:we|i)|not possibly) (?:agree|accept|consent|approve)|refus(?:e|es|ed|al)|declin(?:e|es|ed)|reject(?:s|ed)?|disagree(?:s|d)?|turned down|impossible|too (?:early|late)|unacceptable|out of the question|impermissible for|will never|shall never|never be(?!en)|not (?:prepared|willing|disposed|in a position) to|unable to|unwilling to|no intention of|no (?:reason|need|ground) (?:to|for)|(?:will|shall|can) not be (?:\\w+ed|paid|given|sent|met)|no (?:\\w+ ){1,2}will be (?:\\w+ed|paid|given|sent)|nor will|neither .{2,40} nor|unnecessary|premature|(?:why|how) (?:can|could|must|should|is|are|do|does)|is it not|we will not|we shall not|cannot trust|utterly|frankly|to be (?:frank|blunt)|to put it plainly|cannot give",
    request: `${we}(?:request(?:s|ed)?|ask(?:s|ed)?|beg|appeal(?:s|ed)?|urge(?:s|d)?|hope(?:s|d)?|call(?:s|ed)? (?:once more |again )?(?:up)?on|anticipates?|repeat(?:s|ed)? (?:our|my|its) request|look for|expect(?:s|ed)?|trust|would be (?:glad|grateful)|advis(?:e|ed))\\b|expressed the (?:hope|wish|desire)|it is (?:hoped|requested)|it is our (?:earnest )?(?:hope|wish)|may we|^please|kindly|request that|asks? for|ask for .{1,20}things|send (?:us|me) a copy|(?:would|will|could|can) you (?:\\w+ ){0,2}(?:please|kindly|let|send|give|tell|confirm|inform|provide)\\b|let (?:us|me) have|(?:should|would) be (?:\\w+ )?(?:grateful|obliged) (?:if|for)`,
    demand: `${we}(?:demand(?:s|ed)?|insist(?:s|ed)?|call(?:s|ed)? for|require(?:s|d)?)\\b|you (?:must|ought to|should|are bound to|have to)|impermissible|must (?:at once|immediately|be (?:stopped|straightened|answered|admitted|withdrawn|returned))|any (?:country|party|person|one|side|firm) (?:which|who|that)|compensate|are you (?:ready|prepared|willing) to admit|do you (?:propose|intend) to`,
    offer: `if (?:you|your side|the other side|this is not)\\b.{2,80}(?:would|can|could|shall|will|may)|readiness to|at (?:your|its) disposal|${we}offer(?:s|ed)?|(?:shall|will|would) be (?:glad|happy|pleased) to|should you (?:wish|need|consider|feel|like)|could increase|${we}shall come to`,
    condition:
      'provided|only (?:if|when|then|thus|after|on)|on (?:the |two |one )?conditions?|precondition|prerequisite|preparatory (?:step|work)s?|prior to|before (?:all|each|any|full|the)|beforehand|depend(?:s|ed)? on|unless|until .{3,60} (?:is|are|has|have)|must be .{2,40} if|if .{2,80} (?:is|are) to be|would have to|have to be|has to be|it must be|in accordance with the|it is the duty|as long as|so long as|first consideration|if the .{2,40}(?:takes?|agrees?|accepts?)',
    commit: `${we}(?:undertakes?|promise(?:s|d)?|pledge(?:s|d)?|guarantees?|will|shall|decided|resolved|has ceased|ceased|is determined|(?:is|are|am) (?:naturally |always )?(?:willing|ready|prepared|determined|resolved))\\b|do (?:all|everything) (?:it|we|possible|in|that)|do (?:its|our|my) (?:best|utmost)|determination to|duty bound|deems? it necessary to|provides for|from now on`,
    reserve:
      '(?:reserve(?:s|d)?|reserving) (?:the|our|my|its|all) rights?|rights? (?:to|of) (?:make |public )?repl(?:y|ies)|entitled to|without prejudice|(?:it is|have|has) (?:our|the|my|a) (?:\\w+ )?right|right not to|not (?:yet )?(?:completed|finished|started|begun)|free to',
    threaten:
      '(?:will|shall|would) not leave .{2,80} (?:unanswered|unpunished)|consequences|(?:bear|assume) (?:the |full |all )?responsib|held responsible|rebuff|(?:take|taking) (?:collective |appropriate |all |other )?(?:measures|steps)|(?:shall|will|would) (?:then )?be (?:obliged|compelled|forced|condemned)|go to (?:law|court)|openly|if there (?:is|are) (?:no|none)|should there be no|shall publish|failing which|failing that|otherwise we|in default|proceedings|(?:shall|will|would) have to be reconsidered|feel free|without (?:them|you|further notice)|give notice that',
    postpone:
      'postpon\\w*|adjourn\\w*|in due course|put (?:it |them |this )?off|later rather than|not yet completed|not (?:just )?now|too soon|need(?:s)? more time|may require|time being|some time in|defer(?:red|ring)?',
    concede:
      'although|even though|nevertheless|in principle|naturally|it is true|admit(?:s|ted)?|conced\\w+|grant(?:ed)? that|we (?:regret|apologi[sz]e|are sorry(?! to (?:write|say|tell|hear|learn|see|trouble|disturb|inform|report|have to|be obliged)\\b))|not against|we are now|can be (?:decided|settled|discussed) through|since you',
    'ignore-noted': `ignor(?:e|es|ed|ing)|deaf ear|no (?:reply|answer)|not (?:yet )?(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?)|unanswered|waited for|evad(?:e|es|ed|ing)|fail(?:s|ed) to (?:give|answer|reply|send|respond)|still (?:\\w+ )?(?:refused|not)|procrastinat\\w*|silen(?:ce|t)|turned down our|passed over|held back|instead of (?:answering|replying)|to (?:date|this day)|asked for .{3,40} before`,
  },
  answers: answersEn,
  participants: participantsEn,
  aspects: aspectsEn,
  orders: ordersEn,
  performatives: performativesEn,
  courtesies: courtesiesEn,
  contractions: contractionsEn,
  formulae: formulaeEn,
  takenUp: takenUpEn,
  turns: turnsOf(turnsEn, plainTurnsEn),
  tellers: tellersEn,
  meetings: meetingsEn,
  agreements: agreementsEn,
  unkept: unkeptEn,
  titles: titlesEn,
  counting: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(
    (word) => `(?:and )?(?:${word}(?:ly)?(?=,)|in the ${word} place)`,
  ),
  announced: {
    demand: '(?:demands?|terms|claims|hereby required)',
    request: '(?:requests?|wishes|would like (?:to have )?from you|(?:two|three|four|five) things)',
    condition: '(?:conditions?|provisos?|understandings?)',
    propose: '(?:proposals?|suggestions?|agenda|articles|plan)',
    offer: '(?:offers?|prepared to offer)',
  },
  namedMove,
  hearing:
    '(?:consideration|attention)|(?:hear(?:ing)?|news|word) from you|(?:repl(?:y|ies)|answer|response|reaction|acknowledge?ment)',
  asked: 'whether|when|where|who|whom|whose|which|what|why|how',
  determiners: 'the|a|an|our|your|its|their|this|that|another',
  first: firstEn,
  second: secondEn,
  told: toldEn,
  openings: {
    imperative: '(?:please|let|kindly|do )',
    but: 'but|however|yet',
    months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  },
  // "Not only … but also" adds; it does not turn.
  cuts: ';|, but(?<!\\bnot (?:only|merely|just)\\b[^.;]*, but)|: but|, and (?=we |i |you )|, nor |,? (?=(?:so|as) long as )|,? (?=provided that )|, (?=provided (?!for|in|by|with))|,? (?=on (?:the )?(?:condition|understanding|assumption) that )|, (?=failing which )|, and (?=that it )|, and (?=(?:the|our|my|its) (?:\\w+ ){1,6}(?:will|shall|may|must|should) )',
  cues: {
    propose:
      'propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed)?|put forward|advocat(?:e|es|ed)|submit(?:s|ted)?|move that',
    proposal: 'proposals?|suggestions?|measures?|steps',
    hope: '(?:hope|wish|desire|expect|anticipate|trust)(?:s|d)?|hoping|would like|should like|should be glad|would be glad',
    request:
      'request(?:s|ed|ing)?|ask(?:s|ed|ing)?|beg(?:s|ged)?|appeal(?:s|ed)?|call(?:s|ed)? (?:up)?on|invite(?:s|d)?|urge(?:s|d)?|pray|please|kindly',
    demand: 'demand(?:s|ed|ing)?|insist(?:s|ed)?|require(?:s|d)?|call for|calls for|called for',
    offer:
      'offer(?:s|ed|ing)?|readiness|at your disposal|if you (?:wish|like|need|so desire)|should you (?:wish|need|consider)|ready to|prepared to|willing to',
    willing: 'willing|ready|prepared|glad to|happy to',
    agree:
      'agree(?:s|d)?|accept(?:s|ed|ing)?|consent(?:s|ed)?|concur|assent|approve(?:s|d)?|approval|adopt(?:s|ed)?',
    welcome:
      'welcome(?:s|d)?|support(?:s|ed)?|endorse|favou?rs?|in favou?r of|very glad|share your',
    reject:
      'reject(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed)|disagree(?:s|d)?|oppos(?:e|es|ed)|turn(?:ed|s)? down|object(?:s|ed)?|repudiate',
    cannot:
      "(?:can|could|shall|will|would|may|do|does|did|must)(?: ?not|n't)|never|no longer|in no case|under no circumstances|on no account",
    negation: 'not|no|nor|never|none|neither|without|nothing|nobody',
    impossible:
      'impossible|impermissible|inadmissible|unacceptable|out of the question|too early|unreasonable|wrong|groundless|absurd|ridiculous|hypocritical',
    modal: `${asks}should|ought|must|have to|has to|need to|needs to|would have to|is to be|are to be`,
    // "By May" is a month.
    could:
      'could|might|(?<!\\b(?:by|in|of|until|till|from|since|before|after|on|to|and|early|late|mid|\\d|\\dth|\\d(?:st|nd|rd)) )may(?! \\d)|would be possible|it is possible|can be',
    appropriate:
      'necessary|essential|appropriate|advisable|better|correct|desirable|expedient|important|useful|sensible|fair',
    hold: '(?:we|i) (?:still |also |therefore )?(?:hold|consider|maintain|believe|think|deem|feel|find|regard)|in our (?:opinion|view)|to our mind',
    commit:
      'will|shall|undertake(?:s|n)?|undertook|promise(?:s|d)?|pledge(?:s|d)?|guarantee|have decided|has decided|do everything|do our best|do its best|determin(?:ed|ation)|resolve(?:s|d)?|engage(?:s|d)? to',
    reserve: 'reserve(?:s|d)?|right|rights|entitled|free to|liberty to|without prejudice',
    threaten:
      'consequences?|responsib(?:le|ility)|compelled|forced|obliged to|steps against|retaliat\\w*|rebuff|condemned|no choice|otherwise|shall be obliged|will be obliged|court|police|lawyers?',
    postpone:
      'postpone(?:s|d|ment)?|defer(?:s|red)?|adjourn\\w*|later|in due course|for the time being|until|till|not yet|not until|pending|delay(?:s|ed)?|put off|wait',
    concede:
      'although|though|nevertheless|in principle|admit(?:s|ted)?|concede(?:s|d)?|grant(?:ed)?|it is true|acknowledge(?:s|d)?(?! (?:with \\w+ )?(?:(?:the )?(?:safe )?receipt|(?:the|your|yours) (?:\\w+ )?(?:letter|favou?r|note|telegram|despatch|dispatch|e-?mail|message|of)))|regret(?:s|ted)?|apologi[sz]e\\w*|our mistake|naturally|of course',
    ignore:
      'ignor(?:e|es|ed|ing)|silen(?:t|ce)|unanswered|no (?:reply|answer)|not (?:reply|replied|answer|answered|respond|responded)|without (?:a |an )?(?:reply|answer)|deaf ear|passed over|evad(?:e|ed|es|ing)|failed to|neglected|to this day|to date|still have not|still has not|have not received|received no',
    condition:
      'provided|unless|only if|only when|only after|on condition|conditional|before|prior to|precondition|prerequisite|first|depend(?:s|ed)? on|so long as|as long as|subject to|in order (?:to|that)|preparat\\w+',
    if: 'if|should you|in case|in the event|were you to|whether',
    must_not:
      '(?:must|should|ought|shall|may|can) not|cease(?:s|d)?|stop(?:s|ped)?|halt|put an end|refrain(?:s|ed)?|desist|end to',
    compensate:
      'compensat\\w+|indemnif\\w+|repair|make good|pay(?:s|ment)?|damages|restore|return|hand over|produce|publish|send|deliver|withdraw',
    rhetorical:
      '(?:why|how can|how could|how is it|is it not|does (?:this|that|it) not|do you|are you|who|what right)',
    reported:
      '(?:you|he|she|they) (?:have |had |has )?(?:propose|suggest|ask|demand|want|declare|announce|state|say|write|offer|threaten|insist|claim|promise|call)\\w*',
    letter:
      'your (?:\\w+ )?(?:letter|proposal|telegram|note|reply|message|e-?mail|demand|request|suggestion)s?',
    ours: 'our (?:\\w+ )?(?:letter|proposal|telegram|note|reply|message|e-?mail|demand|request|suggestion|advice)s?',
    past: 'proposed|suggested|asked|requested|repeated|reaffirm\\w*|again|once more|already|earlier|previously|in our letter|in my letter',
    meeting:
      'meet|meets|meeting|talks?|sitting|session|conference|consultation|negotiations?|delegation|representatives|convene\\w*|held|hold',
    regret: 'regret\\w*|unfortunately|deplore\\w*|protest\\w*|astonish\\w*|surpris\\w*',
    irony: 'so-called|by all means|as you please|indeed',
    because: 'because|since|for this reason|therefore|thus|accordingly|consequently|hence',
    factual: 'was|were|had|has been|have been|is known|fact|facts|evidence|proof',
  },
}
