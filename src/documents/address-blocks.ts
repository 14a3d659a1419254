/** Address blocks of a paper by where they stand, which tells the writer's from the addressee's. */
import { type AddressBlock, readAddresses, runsOf } from './address.ts'
import type { Candidate, NamedPlaces } from './outright.ts'
import { onBehalf } from './vocabulary.ts'

export interface PlacedBlock {
  readonly block: AddressBlock
  readonly where: 'head' | 'below-date' | 'foot'
}

/** Address blocks of head and foot; one between dateline and salutation is an addressee's. */
export function addressBlocks({ words, opener, foot }: NamedPlaces): PlacedBlock[] {
  const dated = opener.datelines[0]?.start
  const head = runsOf(opener.rest, words)
    .flatMap(readAddresses)
    .map((block): PlacedBlock => {
      const below = dated !== undefined && block.start > dated && opener.salutation !== undefined
      return { block, where: below ? 'below-date' : 'head' }
    })
  // "(for the Weavers' Guild)" under a name is the writer's.
  const others = foot.filter((line) => !onBehalf.test(line.words.replace(/^[([]/u, '')))
  const tail = runsOf(others, words)
    .flatMap(readAddresses)
    .map((block): PlacedBlock => ({ block, where: 'foot' }))
  return [...head, ...tail]
}

/** Who puts his name and address at the top of his paper. */
export function ownBlocks(blocks: readonly PlacedBlock[]): Candidate[] {
  return blocks
    .filter(({ block, where }) => where === 'head' && !block.addressed && block.located)
    .map(ofBlock)
}

/** "Embassy of Halvern, / Millbrook, March 22": whose paper it is stands under it. */
export function bodyAtFoot(blocks: readonly PlacedBlock[]): Candidate[] {
  return blocks
    .filter(({ block, where }) => where === 'foot' && block.name.named === 'organisation')
    .slice(0, 1)
    .map(ofBlock)
}

/** The name of a block; it is surer where the block itself says that it is an addressee's. */
export function ofBlock({ block }: PlacedBlock): Candidate {
  return { name: block.name, at: block.at, confidence: block.addressed ? 0.93 : 0.86 }
}

/** All names of a block, the first at its place and those under it at theirs. */
export function allOf(placed: PlacedBlock): readonly Candidate[] {
  const first = ofBlock(placed)
  return [first, ...placed.block.others.map((one) => ({ ...one, confidence: first.confidence }))]
}
