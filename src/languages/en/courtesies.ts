/**
 * English courtesies: what an office or a well-bred writer puts before the verb
 * ("I have the honor to", "we beg leave to", "I am instructed by the Board to"),
 * and before what it says ("to inform you that"). Read away, the sentence says
 * plainly what it does.
 */
import type { Courtesies } from '../act-words.ts'
import { tellersEn } from './tellers.ts'

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

/** A person, an office or a government that spoke, with the words by which it is told. */
const speaker = `(?:${tellersEn.pronoun}|${tellersEn.name}|${tellersEn.government})`
const spoke =
  '(?:sa(?:id|ys)|stat(?:ed|es)|add(?:ed|s)|point(?:ed|s) out|remark(?:ed|s)|observ(?:ed|es)|not(?:ed|es)|mention(?:ed|s)|explain(?:ed|s)|declar(?:ed|es)|repl(?:ied|ies)|answer(?:ed|s)|repeat(?:ed|s)|believ(?:ed|es)|th(?:ought|inks)|(?:told|tells|informed|informs|assured|assures) (?:(?!that )\\S+ ){0,5}?\\S+)'

export const courtesiesEn: Courtesies = {
  sayings: `${courtesy} ${adverbs}${saying}${told},? ${adverbs}that,? `,
  leads: `${courtesy} `,
  tellings: `^(?:(?:[Ff]inally|[Tt]hen|[Aa]lso|[Hh]owever|[Ff]urther|[Mm]oreover|[Bb]ut|[Aa]nd),? |(?:[Aa]s (?:for|to)|[Rr]egarding|[Oo]n|[Ii]n|[Ww]hen) [^,]{3,120}, )?${speaker}(?:,? (?:also|then|again|further|himself|herself|first|finally|has|had|\\p{Ll}+ly))*,? ${spoke} that,? `,
  plain: 'We ',
}
