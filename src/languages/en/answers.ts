/**
 * English words by which an answer shows: that it points at what was put before,
 * and which way it goes. Classes of general use; how far each holds is learnt.
 */
export const answersEn: Readonly<Record<string, string>> = {
  points:
    '(?:this|that|these|those|such|your|the said|the above|the same) (?:(?:first|second|third|fourth|last|reasonable|latest|earlier|kind|[\\w-]+ed) )?(?:proposals?|suggestions?|offers?|requests?|demands?|points?|plan|ideas?|invitation|conditions?|steps?|measures?|wish(?:es)?|appeal|call|views?|terms?)|(?:you|it) (?:propose|suggest|ask|offer|want|demand|request)s?',
  turns:
    '(?:as|coming|turning) (?:to|regards|for) |(?:with|in) (?:regard|respect|relation) to|regarding|concerning|on the question of|in the matter of|on (?:your|the) (?:first|second|third|fourth|next|other|last) ',
  yes: 'agree(?:s|d|able)?|accept(?:s|ed)?|welcome(?:s|d)?|support(?:s|ed)?|gladly|glad|approv(?:e|es|ed|al)|consent(?:s|ed)?|certainly|by all means|willing(?:ly)?|ready|content|in favou?r of|favou?rs?|with pleasure|thank you for|comply(?:ing)?|undertakes?|shall be (?:sent|done|kept|given)|was (?:sent|raised|done|given|opened)|has been (?:sent|done|given|raised|opened)|have (?:begun|started|opened|sent|done)|started|maintain',
  no: "(?:can|could|will|would|shall|do|does|did|should|must)(?: ?not|n[’']t)|nor can|never|refus(?:e|es|ed|al)|declin(?:e|es|ed)|reject(?:s|ed)?|impossible|unacceptable|too (?:early|late|soon|much)|out of the question|groundless(?:ly)?|pretext|trick|utterly|false|hypocritical|frankly|to be (?:frank|blunt)|(?:why|how) (?:must|should|can|could)|is it not|can (?:this|it|that) be|no (?:right|reason|intention|need)|object(?:s|ed)?|oppos(?:e|es|ed)|instead of|belie(?:s|d)?|contrary",
  partly:
    'in part|partly|in principle|although|nevertheless|alone|only|except|exception|so far as|as far as|subject to|provided',
  later:
    'in due course|postpon(?:e|es|ed)|later|for the present|for the time being|not yet|wait|until|depend(?:s)? (?:up)?on|adjourn(?:s|ed)?|next year|more time|reply (?:to you )?(?:as soon|when)|considering',
  instead:
    'instead|rather|of (?:our|my|its) own|counter-?proposals?|for (?:our|my|its) part|(?:we|i) (?:now )?propose|more appropriate|better|already put forward|on the other hand|if you (?:should )?',
}
