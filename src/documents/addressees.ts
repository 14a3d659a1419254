/**
 * To whom a paper goes, chosen from the places that may tell it: what is said
 * outright, what stands under "To", whom it greets, whose address it bears.
 */
import { isLikeName, isShorterName, nameWords } from '../record/index.ts'
import { readAddresses, runsOf } from './address.ts'
import { allOf, ofBlock, type PlacedBlock } from './address-blocks.ts'
import { fullest } from './agreement.ts'
import type { Line } from './lines.ts'
import { readName } from './names.ts'
import type { Candidate, NamedPlaces } from './outright.ts'
import { startsWithOffice } from './signer.ts'

export interface AddresseeSigns {
  readonly stated: readonly Candidate[]
  readonly addressed: readonly Candidate[]
  readonly greeted: readonly Candidate[]
  readonly blocks: readonly PlacedBlock[]
  readonly signers: readonly Candidate[]
  /** Somebody is greeted or bidden farewell: names at the edges are then a letter's. */
  readonly isLetter: boolean
}

/** The addressees by the first place that tells them; none where only one weak sign does. */
export function addressees({
  stated,
  addressed,
  greeted,
  blocks,
  signers,
  isLetter,
}: AddresseeSigns): readonly Candidate[] {
  if (stated.length > 0)
    return stated.map((one) => fullest(one, [...addressed, ...blocks.map(ofBlock)]))
  if (addressed.length > 0) return addressed
  const others = blocks.filter(
    ({ block }) => block.sure && !signers.some((one) => isLikeName(block.name.name, one.name.name)),
  )
  const [one] = greeted
  const agreeing = one && others.find(({ block }) => isShorterName(one.name.name, block.name.name))
  if (agreeing !== undefined) return allOf(agreeing).map((each) => ({ ...each, confidence: 0.97 }))
  if (greeted.length > 0) return greeted
  const best =
    others.find(({ where }) => where === 'below-date') ??
    others.find(({ block }) => block.addressed) ??
    (isLetter ? (othersBelow(blocks, signers) ?? ofAnotherBody(others, signers)) : undefined) ??
    (isLetter ? others.find(({ block, where }) => where === 'foot' && block.located) : undefined)
  return best === undefined ? [] : allOf(best)
}

/** Under the writer's own letterhead a second body with its address is written to, though only "Sirs" are greeted. */
function othersBelow(
  blocks: readonly PlacedBlock[],
  signers: readonly Candidate[],
): PlacedBlock | undefined {
  const head = blocks.filter(({ where }) => where === 'head')
  const isOwn = ({ block }: PlacedBlock): boolean =>
    signers.some((one) => isLikeName(block.name.name, one.name.name))
  if (head[0] === undefined || !isOwn(head[0])) return undefined
  return head.find((one) => one.block.located && one.block.name.named !== 'person' && !isOwn(one))
}

/** A firm signs, and another firm with its address stands at the head: it is written to. */
function ofAnotherBody(
  others: readonly PlacedBlock[],
  signers: readonly Candidate[],
): PlacedBlock | undefined {
  if (!signers.some(({ name }) => name.named === 'organisation')) return undefined
  return others.find(
    ({ block, where }) => where === 'head' && block.located && block.name.named === 'organisation',
  )
}

/** "To: The Administrator, Mill Hospital / Dear Mr Harlow": he who is greeted holds the office. */
export function inOffice(
  to: readonly Candidate[],
  greeted: readonly Candidate[],
): readonly Candidate[] {
  const [office, ...others] = to
  const [person, ...more] = greeted
  if (office === undefined || person === undefined || others.length + more.length > 0) return to
  const isOffice = office.name.named !== 'person' && startsWithOffice(office.name.name)
  if (!isOffice || person.name.named !== 'person') return to
  return [{ ...person, name: { ...person.name, office: office.name.name } }]
}

/** "z. Hd.", "Attn.": before the one in a house who is to read it. */
const attention =
  /^(?:z\. ?h(?:d|dn)?\.|zu händen|zuhanden|attn\.?:?|attention:?|for the attention of)\s+(?:(?:von|des|der|of)\s+)?/iu

/** A house and, below it in its address, the person who is to read the letter: both are written to. */
export function besideThem(one: Candidate, { words, opener }: NamedPlaces): Candidate[] {
  const runs = runsOf(opener.rest, words)
  const surname = nameWords(one.name.name).at(-1) ?? ''
  // Who is greeted stands in the address too, by his surname at least.
  const isHis = (line: Line): boolean =>
    (line.start <= one.at.start && one.at.end <= line.end) ||
    (one.name.named === 'person' && nameWords(line.words).includes(surname))
  const run = runs.find((lines) => lines.some(isHis))
  if (run === undefined) return []
  const at = run.findIndex(isHis)
  if (one.name.named === 'person') {
    const house = readAddresses(run)[0]
    const isAbove = house !== undefined && house.at.end < run[at]!.start
    return isAbove && house.name.named === 'organisation'
      ? [ofBlock({ block: house, where: 'head' })]
      : []
  }
  return run.slice(at + 1).flatMap((line) => {
    const lead = attention.exec(line.words)?.[0].length ?? 0
    const name = readName(line.words.slice(lead))
    const isMeant = lead > 0 || /^(?:herrn?|frau|mr|mrs|ms)\.?\s/iu.test(line.words)
    return isMeant && name?.named === 'person' ? [{ name, at: line, confidence: 0.9 }] : []
  })
}
