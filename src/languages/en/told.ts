/** How English tells a move again: the verbs of telling, who speaks, and what shows the time before. */
import type { ToldWords } from '../act-words.ts'

/** The writer's side and the other's, as subjects. */
export const firstEn =
  '(?:we|i|our (?:side|party|government|committee|association|board|company|client)s?|my clients?)'
export const secondEn =
  '(?:you|your (?:side|party|government|committee|association|board|company|client)s?)'

/** Verbs that say what somebody did in words. */
const verbs =
  'proposed|suggested|asked|requested|demanded|offered|declared|stated|announced|threatened|refused|rejected|turned down|agreed|promised|pointed out|put forward|advanced|expressed|advocated|repeated|called for|disagree|charge|accuse|accused|want|wants|decided|propose|suggest|ask|demand|insist|insisted|offer|declare|state|assert|asserted|announce|threaten|call|say|write|wrote|claim|claimed|complain|complained|favour|intend|intended|advised|maintained|affirmed|reaffirmed|supported|favours|said|have made it clear|spoke|declined|conceded|reserved|invited|urged|undertook|insists|granted|admitted|pledged|suggests|proposes|asks|demands|made [^.;]{2,60} a condition'

/** "Our repeated requests": behind such a word stands no verb. */
const verb = '(?<!\\b(?:our|my|your|its|their|his|her|the|an?|any|these|those|no|of|made) )'

/** Those who speak for a side, and its papers. */
const voices =
  '(?:chair(?:man|woman)|delegat(?:es?|ion)|solicitors?|lawyers?|secretary|president|representatives?|minister|ambassador|legation|embassy|editors?|members|letter|note|telegram|reply|memorandum)'

export const toldEn: ToldWords = {
  // "You forget that in our letter we said": behind "we" the verb is the writer's.
  theirs: new RegExp(
    String.raw`\b(?:${secondEn}|your ${voices})\b(?:(?!\b(?:we|i)\b)[^.;]){0,40}\b(?:${verb}(?:${verbs})|assertion)\b|\baccording to your\b`,
    'iu',
  ),
  theirThings: /\b(?:proposals?|request|demand|suggestion|letter) (?:\w+ ){0,3}(?:in|of) your\b/iu,
  ours: new RegExp(
    String.raw`\b(?:${firstEn}|our ${voices})\b[^.;]{0,40}\b${verb}(?:${verbs})\b`,
    'iu',
  ),
  oursBefore: [
    // In the past a verb tells; in the present it performs.
    /\b(?:proposed|asked|requested|pointed out|maintained|expressed|advised|suggested|advocated|promised|offered|invited|demanded)\b/u,
    /\b(?:in (?:our|my|its|your) (?:\w+ )?(?:letter|statement|reply|note)|on \w+ \d{1,2}|as (?:far back|early) as|at that time|repeatedly|more than once|consistently|as (?:we|i) (?:have )?(?:already )?(?:wrote|said|stated|told|written)|at (?:that|the) meeting|last (?:year|winter|spring|summer|autumn))\b/iu,
  ],
  thirds: {
    form: /\b(?:was|were) put forward by\b|\bhave (?:now )?expressed\b|\bproposals? .{2,60} put forward by\b/u,
    unless: new RegExp(String.raw`\b${firstEn}\b`, 'iu'),
  },
  bidding: /^(?:please|kindly|pray)\b/iu,
  introducing:
    /^(?:(?:and|but) )?(?:if|unless|since|because|as|in ?so ?far as|inasmuch as|when|while|although|though|even if)\b[^,;.]{3,200}, /iu,
  asking:
    /^(?:(?:and|but|why|how|what) )?(?:do|did|are|will|would|can|could|have|is)\b(?: it)?(?: not)? you\b/iu,
}
