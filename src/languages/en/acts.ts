/** English words that show an act: verbs by class, modality, condition, refusal, silence. */
import type { ActWords } from '../act-words.ts'

export const actsEn: ActWords = {
  first: '(?:we|i|our (?:side|party|government|committee|association|board|company|client)s?)',
  second: '(?:you|your (?:side|party|government|committee|association|board|company|client)s?)',
  cuts: ';|, but|: but|, and (?=we |i |you )|, nor ',
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
      'agree(?:s|d)?|accept(?:s|ed|ing)?|consent(?:s|ed)?|concur|assent|approve(?:s|d)?|adopt(?:s|ed)?',
    welcome:
      'welcome(?:s|d)?|support(?:s|ed)?|endorse|favou?rs?|in favou?r of|very glad|share your',
    reject:
      'reject(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed)|disagree(?:s|d)?|oppos(?:e|es|ed)|turn(?:ed|s)? down|object(?:s|ed)?|repudiate',
    cannot:
      "(?:can|could|shall|will|would|may|do|does|did|must)(?: ?not|n't)|never|no longer|in no case|under no circumstances|on no account",
    negation: 'not|no|nor|never|none|neither|without|nothing|nobody',
    impossible:
      'impossible|impermissible|inadmissible|unacceptable|out of the question|too early|unreasonable|wrong|groundless|absurd|ridiculous|hypocritical',
    modal: 'should|ought|must|have to|has to|need to|needs to|would have to|is to be|are to be',
    could: 'could|might|may|would be possible|it is possible|can be',
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
      'although|though|nevertheless|in principle|admit(?:s|ted)?|concede(?:s|d)?|grant(?:ed)?|it is true|acknowledge(?:s|d)?|regret(?:s|ted)?|apologi[sz]e\\w*|our mistake|naturally|of course',
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
    irony: 'magnanimous|so-called|or what not|do whatever|by all means|as you please|indeed',
    because: 'because|since|for this reason|therefore|thus|accordingly|consequently|hence',
    factual: 'was|were|had|has been|have been|is known|fact|facts|evidence|proof',
  },
}
