/**
 * English forms by which a verdict names what it is about: "we cannot agree with
 * the proposal, put forward in your letter, that …". The proposal (`told`) is an
 * act of its own, of the other side or of a third; what stands in quotation
 * marks is in its own words (`quoted`).
 */
const noun = '(?:proposals?|suggestions?|offers?|requests?|demands?|invitation|plan|idea)'
const view = '(?:view|opinion|position|belief|statement|proposal|suggestion|idea)'
const verdict =
  '\\b(?:agree|accept|consent|approve|welcome|support|endorse|favou?r|reject|refuse|decline|oppose|concur)\\w*\\b[^.;]{0,60}?'

export const takenUpEn: readonly string[] = [
  `${verdict}\\byour ${view} (?:that|of) ["“](?<quoted>[^"”]{25,})`,
  `${verdict}(?<told>\\b(?:the|your|these|this) (?:\\p{Ll}+ ){0,2}${noun}(?:,? (?:put forward|made|advanced|contained|raised|set out))?,? (?:in|of) your [^.;]*?,? ?(?:that|to|for) [^;]{15,})`,
  `${verdict}(?<told>\\byour (?:\\p{Ll}+ ){0,2}${noun} (?:that|to|for|of) [^;]{15,})`,
  `${verdict}(?<third>\\bthe ${noun} (?:that|to|for|of) [^;]{10,160}? (?:put forward|made|advanced) by [^;]{5,})`,
]
