/** How English tells what was agreed, and what could not be. */
import type { AgreementWords } from '../agreement-words.ts'

const number = '^\\W{0,3}(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+)?'
/** "At the meeting on 3 May", "Finally,": what may stand before. */
const opening =
  '(?:(?:at|on|after|following|in|during|as to|with regard to) [^;:]{3,90}?,? |(?:finally|lastly|further(?:more)?|moreover|accordingly|thereupon|and|then|next),? )?'
const also =
  '(?:also |further |then |finally |jointly |thus |therefore |accordingly |mutually |unanimously |provisionally |generally |next )*'
const all =
  '(?:the (?:two |three |four )?(?:parties|sides|delegations)|both (?:sides|parties|delegations)|(?:all )?(?:those|the parties) present)'
const behind = '(?:,? (?:that|upon|on|to(?! (?:disagree|differ)\\b)))'

const everyone =
  '(?:(?:all|everyone|everybody)(?: (?:those )?present| of them| parties| sides| members| three| four| five| six)?|those present|both(?: sides| parties| delegations)?|the (?:meeting|parties|sides|delegations|others))'
const matter =
  '(?:this|that|it|him|her|them|which|(?:the|his|her|their|this) (?:proposal|motion|suggestion|request|resolution|offer|amendment|idea|plan))'
const assent = '(?:agreed|assented|consented|approved|accepted|adopted|carried|passed)'
const howAgreed =
  '(?: (?:to|unanimously|at once|by (?:all|everyone)(?: present)?|by both sides|on all sides|nem\\.? ?con\\.?|without (?:dissent|objection|a vote|debate|discussion)))*'

export const agreementsEn: AgreementWords = {
  agreed: `${number}${opening}(?:it (?:was|is|has been|had been) ${also}agreed(?: (?:between|by|among) [^,;.]{3,60}?)?${behind}|${all} (?:have |had )?${also}agreed${behind})(?!\\p{L})`,
  agreedInMinutes: `${number}${opening}(?:it was ${also}(?:resolved|decided|settled)${behind}|(?:resolved|agreed|decided)(?: unanimously)?(?::|,? that))(?!\\p{L})`,
  assented: [
    `(?:(?:to|with) which )?${everyone} (?:have |had |then |were |at once |readily |unanimously )*(?:${assent}|concurred|in favou?r|in agreement|content)${howAgreed}(?: (?:to |with |on |upon )?${matter})?`,
    `${matter} was (?:also |then |duly |unanimously |at once |generally )*${assent}${howAgreed}`,
    `(?:unanimously |so )?${assent}${howAgreed}`,
    '(?:no ?one|nobody|none)(?: present)? objected|there (?:was|were) no objections?',
  ].join('|'),
  beforeAssent:
    '(?:[^.;\\n]{2,60} (?:seconded|supported)(?: (?:it|this|that|the (?:proposal|motion)))?[.;,]?\\s+(?:and )?)?(?:after [^.,;\\n]{2,60}, |and )?',
  leftOpen: `could not (?:yet )?be (?:agreed|settled)(?! to)|(?:none|neither|nothing)(?: of [^,;.]{2,50})? could (?:yet )?be agreed|no agreement (?:was|has been|had been|could be) (?:yet )?(?:reached|found|made|come to|possible)|agreement (?:was not|has not been|could not be) (?:yet )?(?:reached|found)|${all} (?:could not|were unable to|failed to|did not) (?:agree(?! to\\b)|(?:reach|come to) (?:an )?agreement)`,
  leftOpenInMinutes:
    '(?:question|point|matter|item|price|date|amount|sum)s?(?: of [^,;.]{2,50})? (?:was|were) (?:left open|not agreed|left undecided)',
  onlySupposed:
    '^\\W*(?:had|were|should)(?!\\p{L})|(?<!\\p{L})(?:if|unless|whether|until|suppos\\p{L}+)(?!\\p{L})',
  onlyClaimed:
    '(?<!\\p{L})(?:(?:you|he|she|they) (?:now |also |again )?(?:claim|say|assert|allege|maintain|write|state|pretend|believe|think|suppose|told)(?:e?d|s)?|(?:claimed|alleged(?:ly)?|supposedly|not true|untrue|never (?:been )?agreed))(?!\\p{L})',
}
