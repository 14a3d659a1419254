/**
 * English words by which an answer shows: that it points at what was put before,
 * and which way it goes. Classes of general use; how far each holds is learnt.
 */
export const answersEn: Readonly<Record<string, string>> = {
  points:
    '(?:this|that|these|those|such|your|the said|the above|the same) (?:(?:first|second|third|fourth|last|reasonable|latest|earlier|kind|[\\w-]+ed) )?(?:proposals?|suggestions?|offers?|requests?|demands?|points?|plan|ideas?|invitation|conditions?|steps?|measures?|wish(?:es)?|appeal|call|views?|terms?)|(?:you|it) (?:propose|suggest|ask|offer|want|demand|request)s?',
  turns:
    '(?:as|coming|turning) (?:to|regards|for) |(?:with|in) (?:regard|respect|relation) to|regarding|concerning|on the question of|in the matter of|on (?:your|the) (?:first|second|third|fourth|next|other|last) ',
  yes: 'agree(?:s|d|able)?|accept(?:s|ed)?|welcome(?:s|d)?|support(?:s|ed)?|gladly|glad|approv(?:e|es|ed|al)|consent(?:s|ed)?|certainly|by all means|willing(?:ly)?|ready|content|in favou?r of|favou?rs?|with pleasure|thank you for|comply(?:ing)?|undertakes?|shall be (?:sent|done|kept|given)|was (?:sent|raised|done|given|opened)|has been (?:sent|done|given|raised|opened)|have (?:begun|started|opened|sent|done)|started|maintain|fine|live with|suits?|acceptable|in order|enclosed|herewith|attached|falls? away|thanks?|common ground|may (?:have|see|keep|name|come|take)|will (?:come|attend|be (?:sent|done|paid|fitted|replaced|returned|there))|(?:has|have) decided to|as you (?:ask|wish|propose|suggest)|granted|conced(?:e|es|ed)|withdraws?|withdrawn|give(?:s)? (?:up|way)|dropp?(?:s|ed)?',
  no: "(?:can|could|will|would|shall|do|does|did|should|must)(?: ?not|n[’']t)|nor can|never|refus(?:e|es|ed|al)|declin(?:e|es|ed)|reject(?:s|ed)?|impossible|unacceptable|too (?:early|late|soon|much)|out of the question|groundless(?:ly)?|pretext|trick|utterly|false|hypocritical|frankly|to be (?:frank|blunt)|(?:why|how) (?:must|should|can|could)|is it not|can (?:this|it|that) be|no (?:right|reason|intention|need)|object(?:s|ed)?|oppos(?:e|es|ed)|instead of|belie(?:s|d)?|contrary",
  stands:
    'stands?|stand(?:s)? by|remains?|repeat(?:s|ed)?|(?:keep|keeps|hold|holds|adhere|adheres) to|nothing to add|as (?:we|i) (?:wrote|said)|insist(?:s|ed)?|(?:has|have) to be|no part|none|nothing|nobody|is not|are not|need(?:s)? no|absurd',
  partly:
    'in part|but not|though|on condition|so long as|one half|the (?:rest|remainder|others?)|at least|at most|to that extent|otherwise|some way|partly|in principle|although|nevertheless|alone|only|except|exception|so far as|as far as|subject to|provided',
  later:
    'in due course|postpon(?:e|es|ed)|later|for the present|for the time being|not yet|wait|until|depend(?:s)? (?:up)?on|adjourn(?:s|ed)?|next year|more time|reply (?:to you )?(?:as soon|when)|considering|neither yes nor no|when (?:that|this|it|they)|once|shall see|in the meantime|before (?:deciding|we decide)|return to (?:the|this|that)|have to wait',
  instead:
    'instead|rather|of (?:our|my|its) own|counter-?proposals?|for (?:our|my|its) part|(?:we|i) (?:now )?propose|more appropriate|better|already put forward|on the other hand|if you (?:should )?|prefer(?:s|red)?|let (?:it|us|them|him|her|each|both|the)|could you|would you (?:accept|consider|agree|be)|suppose|perhaps|what (?:about|if)|not (?:before|earlier than|later than)|in (?:its|their) place|suggests?',
}
