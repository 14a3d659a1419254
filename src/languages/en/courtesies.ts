/**
 * English courtesies: what an office or a well-bred writer puts before the verb
 * ("I have the honor to", "we beg leave to", "I am instructed by the Board to"),
 * and before what it says ("to inform you that"). Read away, the sentence says
 * plainly what it does.
 */
import type { Courtesies } from '../act-words.ts'

const adverbs =
  '(?:(?:now|also|again|further|hereby|herewith|therefore|accordingly|only|(?:most )?respectfully|once more|in reply|in answer|in conclusion|consequently|very|most|,) ?)*'
const writer = '(?:I|[Ww]e|[Tt]he undersigned),? '
const superior = '(?: by (?:(?![.;:]|\\bto\\b).){2,60}?)?'
const formulas = [
  '(?:must |would |should )?(?:beg|ask leave)(?: leave| permission)? to',
  '(?:have|had) (?:the|an?) (?:(?:distinguished|high|great) )?(?:honou?r|privilege) (?:to|of)',
  `(?:am|are|was|were|have been) ${adverbs}(?:instructed|directed|desired|commanded|authori[sz]ed|charged|requested|commissioned|ordered)${superior} to`,
  'take (?:the liberty|leave|(?:this )?occasion|(?:the|this) opportunity) (?:to|of)',
  '(?:feel|deem|think|consider) it (?:my|our) duty to',
  '(?:make bold|hasten|venture|would venture) to',
].join('|')
const courtesy = `(?:\\b${writer}${adverbs}(?:${formulas})|\\b[Ii]t (?:is|becomes) (?:my|our) duty to|\\b(?:[Pp]ermit|[Aa]llow) (?:me|us) to)`
const saying =
  '(?:say|state|inform|report|advise|acquaint|declare|add|observe|remark|assure|communicate|notify|announce|repeat|reply|explain|point out|remind|tell|saying|stating|informing|reporting|advising|acquainting|declaring|adding|observing|remarking|assuring|notifying|announcing|replying|reminding|telling)'
const told = '(?: (?:to )?(?:you|your \\p{L}+|the \\p{L}+|him|them))?'

export const courtesiesEn: Courtesies = {
  sayings: `${courtesy} ${adverbs}${saying}${told},? ${adverbs}that,? `,
  leads: `${courtesy} `,
  plain: 'We ',
}
