/** A finding as a sentence, and what deciding it will change. */
import { capabilities } from '../../capabilities/index.ts'
import { type Html, html, inDays } from '../../markup/index.ts'
import type {
  Kind,
  SilenceManner,
  Standing,
  StandingRecord,
  Withholding,
  WitnessLink,
} from '../../record/index.ts'
import { verdictWords } from './choices.ts'
import { nameOf, targetName } from './names.ts'

/** What is to be decided, as a sentence about its words. */
export function sentenceOf(finding: Standing, record: StandingRecord): Html {
  const words = html`“${finding.evidence[0].exact}”`
  switch (finding.kind) {
    case 'reference': {
      const { target } = finding.body
      const held = target.kind === 'missing' ? ', which we do not hold' : ''
      return html`${words} is <span class="hole">${targetName(record, target)}</span>${held}.`
    }
    case 'verdict': {
      const sources = finding.body.sources.map((one) => nameOf(record, one.document))
      const verdict = new Map(verdictWords).get(finding.body.verdict) ?? finding.body.verdict
      const from = sources.length === 0 ? '' : `, from ${[...new Set(sources)].join(' and ')}`
      return html`${words} is <span class="hole">${verdict}</span>${from}.`
    }
    case 'reply': {
      const { answers, days } = finding.body
      const after = days === undefined ? '' : `, after ${inDays(days)}`
      return html`${nameOf(record, finding.document)} <span class="hole">answers</span> ${nameOf(record, answers)}${after}.`
    }
    case 'missing':
      return html`There is a document we do not hold: <span class="hole">${nameOf(record, finding.body.id)}</span>.`
    case 'withholding': {
      const { event, of, by, to } = finding.body
      const [step, byWord, toWord] = stepWords[event]
      return html`${nameOf(record, of)} was <span class="hole">${step}</span>${by.length > 0 && ` ${byWord} ${by.join(' and ')}`}${to.length > 0 && ` ${toWord} ${to.join(' and ')}`}.`
    }
    case 'silence': {
      const { of, by, against, manner } = finding.body
      const what = of === undefined ? 'something' : nameOf(record, of)
      return html`${by.join(', ') || 'Somebody'} <span class="hole">complains</span> that ${what} was ${mannersOfSilence[manner]}${against.length > 0 && ` by ${against.join(', ')}`}.`
    }
    case 'value': {
      const { field, mark, value } = finding.body
      return html`The ${mark ?? field} of ${nameOf(record, finding.document)} is <span class="hole">${value}</span>.`
    }
    case 'witness':
      return html`The text that begins with ${words} is another text of <span class="hole">${nameOf(record, finding.body.of)}</span> (${howJoined[finding.body.how]}).`
    case 'dispute': {
      const { one, relation, reasons } = finding.body
      const other = record.finding(one)
      return html`${words} (${nameOf(record, finding.document)}) <span class="hole">${relation === 'agrees' ? 'agrees with' : 'contradicts'}</span> ${other === undefined ? 'an earlier claim' : html`“${other.evidence[0].exact}” (${nameOf(record, other.document)})`}: ${reasons.join('; ')}.`
    }
    case 'boundary':
      return html`A document <span class="hole">begins</span> with ${words}${finding.evidence[1] && html` and ends with “${finding.evidence[1].exact}”`}.`
    default:
      return html`${words}: <span class="hole">${marginWords(finding, record) ?? finding.kind}</span>.`
  }
}

/** By what two texts were known for one. */
const howJoined: Readonly<Record<WitnessLink['how'], string>> = {
  'same-file': 'the same file',
  'same-message': 'the same Message-ID',
  'same-mail': 'the same sender, minute, subject and first words of a mail',
  'same-words': 'mostly the same words',
  translation: 'the same day, figures and names in another language',
  entry: 'an entry of a catalogue',
}

/** A step in the story of a withheld paper, and what stands before who took it and whom it befell. */
const stepWords: Readonly<Record<Withholding['event'], readonly [string, string, string]>> = {
  sent: ['sent', 'by', 'to'],
  'had-by': ['had', 'from', 'by'],
  'learnt-of': ['heard of', 'by', 'as a paper of'],
  'kept-from': ['kept back', 'by', 'from'],
  requested: ['asked for', 'by', 'of'],
  refused: ['refused', 'by', 'to'],
  awaited: ['awaited', 'by', 'from'],
  'contents-divulged': ['divulged', 'by', 'to'],
}

/** What befell a letter that is complained of, as the sentence goes on. */
const mannersOfSilence: Readonly<Record<SilenceManner, string>> = {
  silence: 'not answered',
  delay: 'put off',
  evasion: 'evaded',
  refusal: 'refused',
}

/** Kinds that came after this page was written speak with the words of their margin note. */
function marginWords(finding: Standing, record: StandingRecord): Html | undefined {
  for (const { show, finds, resolves } of capabilities)
    if ([...finds, ...resolves].includes(finding.kind)) return show.margin(finding, record)?.words
  return undefined
}

/** What is asked, in a word, for the line above the sentence. */
export const kindNames: Readonly<Partial<Record<Kind, string>>> = {
  reference: 'a mention',
  verdict: 'a quotation',
  reply: 'an answer',
  missing: 'a missing document',
  withholding: 'a letter withheld',
  silence: 'a complaint of silence',
  value: 'a head',
  witness: 'two texts of one document',
  boundary: 'where a document begins and ends',
  act: 'a move',
  response: 'an answer to a move',
  dispute: 'a claim against a claim',
  receipt: 'a receipt',
  redaction: 'words that repeat what is withheld',
}

/** What accepting will change, in the record as it stands. */
export function consequencesOf(finding: Standing, record: StandingRecord): string {
  const stays = 'No later build changes what you decide.'
  switch (finding.kind) {
    case 'reference': {
      const { target, relation } = finding.body
      if (target.kind === 'missing') {
        const witnesses = witnessesOf(target.document, record)
        return `Accepting joins this mention to the missing document, which ${witnesses === 1 ? 'has no other witness' : `has ${witnesses} witnesses`}. ${stays}`
      }
      if (target.kind === 'held' && (relation === 'replies-to' || relation === 'acknowledges'))
        return `Accepting makes ${nameOf(record, finding.document)} an answer to ${nameOf(record, target.document)} by decision; the exchange draws it so. ${stays}`
      return `Accepting ties these words to their document for good: it is cited here. ${stays}`
    }
    case 'verdict':
      return `Accepting keeps the verdict; the list of quotations and the margin say that a person decided it. ${stays}`
    case 'reply':
      return `Accepting draws the arc as stated and counts its days. Rejecting takes it out of the exchange. ${stays}`
    case 'missing':
      return `Rejecting takes it from the list of missing documents and from the exchange. ${stays}`
    case 'value':
      return `A corrected head is read anew: names, dates and all that follows from them. ${stays}`
    case 'boundary':
      return `A moved boundary divides the source anew, and its head is read from the new place. ${stays}`
    case 'witness':
      return `Rejecting parts the two: each becomes a document of its own. ${stays}`
    case 'dispute':
      return `Accepting sets the two beside each other in the ledger of claims and among the facts in dispute. Rejecting parts them for good. ${stays}`
    case 'act':
      return `Accepting puts it on the board as a reader’s. Rejecting takes it from the board; the passage counts as considered. ${stays}`
    default:
      return stays
  }
}

function witnessesOf(id: string, record: StandingRecord): number {
  for (const { body, evidence } of record.findings('missing'))
    if (body.id === id) return evidence.length
  return 1
}
