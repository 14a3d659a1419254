/**
 * Recalling journals: fast where a signed checkpoint vouches for the bytes,
 * with every check where none does.
 *
 * A journal of a hundred thousand entries took five seconds to parse. Its
 * hashes take a part of one, and they are all that has to be known: if they
 * lead to the root that we signed when each entry had passed every check, the
 * bytes are those that passed. Whatever the root does not cover, or does not
 * fit, is read as if it came from anybody.
 */
import type { PartyId } from '../entries/body.ts'
import { type Entry, leafOf } from '../entries/entry.ts'
import type { ChanceryProblem } from '../problem.ts'
import { openedBy } from '../state/faces.ts'
import { historiesOf } from '../state/keyring.ts'
import type { Disk } from './disk.ts'
import { loadEntries } from './journal.ts'
import type { Peer } from './peer.ts'
import { growTree, type Tree } from './tree.ts'

interface Recalled {
  readonly entries: Entry[]
  readonly problems: readonly ChanceryProblem[]
}

/** Our own entries by place, with the tree over them. */
export function recallOwn(disk: Disk, party: PartyId): Recalled & { readonly tree: Tree } {
  const recalled = inOrder(loadEntries(disk, party, 'recalled'))
  const tree = treeOf(recalled.entries)
  const covered = coveredSize(disk, party, { entries: recalled.entries, tree })
  // A few entries may have come after the checkpoint was written; they are looked at in full.
  const rest = recalled.entries.slice(covered)
  if (covered > 0 && rest.every(isSound)) return { ...recalled, tree }
  const read = inOrder(loadEntries(disk, party))
  return { ...read, tree: treeOf(read.entries) }
}

/** Entries of another party that are held here; its mirrored log vouches for them. */
export function recallOther(disk: Disk, log: PartyId, peer: Peer | undefined): Recalled {
  const recalled = loadEntries(disk, log, 'recalled')
  const isVouched = ({ id, place }: Entry): boolean =>
    peer !== undefined &&
    place < peer.verified &&
    peer.mirror.leaf(place)?.equals(leafOf(id)) === true
  return recalled.entries.every((entry) => isVouched(entry) || isSound(entry))
    ? recalled
    : loadEntries(disk, log)
}

/** How many of our entries the checkpoint on disk covers: signed by us, over exactly these hashes. */
function coveredSize(
  disk: Disk,
  party: PartyId,
  { entries, tree }: { readonly entries: readonly Entry[]; readonly tree: Tree },
): number {
  const note = disk.read('log/checkpoint')?.toString('utf8')
  const history = note === undefined ? undefined : historiesOf(entries).get(party)
  const signed = note !== undefined && history && openedBy(history, note)
  if (!signed || signed.size > tree.size) return 0
  return tree.root(signed.size).equals(signed.root) ? signed.size : 0
}

/** Whether the body of an entry can be read. */
function isSound(entry: Entry): boolean {
  try {
    return entry.body.kind === entry.kind
  } catch {
    return false
  }
}

function treeOf(entries: readonly Entry[]): Tree {
  return growTree(entries.map(({ id }) => leafOf(id)))
}

function inOrder({ entries, problems }: Recalled): Recalled {
  return { entries: entries.toSorted((one, other) => one.place - other.place), problems }
}
