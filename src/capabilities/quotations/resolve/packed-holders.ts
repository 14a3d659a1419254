/**
 * Who wrote each text of a whole corpus, packed: while all quotations are traced every
 * text may be asked for, and as objects they would be most of what lives in a large build.
 *
 * They lie as bytes outside of the heap; the few that are asked for about one time are
 * kept unpacked. When a text was written is asked for far more often, and is at hand.
 */
import type { Dated, Holder, Holders } from './holders.ts'

export interface PackedHolders extends Holders {
  readonly size: number
  /** Of all texts, in order of date. */
  names(): Iterable<string>
  put(holder: Holder): void
  when(name: string): Dated | undefined
}

/** Texts kept unpacked. */
const mostUnpacked = 2000

/** No holders yet; they are given again in the order in which they are put. */
export function packedHolders(): PackedHolders {
  const places = new Map<string, Place>()
  const put = byteStore()
  const unpacked = new Map<string, Holder>()
  const read = ({ dated, bytes, from, to }: Place): Holder => ({
    ...(JSON.parse(bytes.toString('utf8', from, to)) as Packed),
    ...dated,
  })
  return {
    get size() {
      return places.size
    },
    names: () => places.keys(),
    put(holder) {
      const { id, name, first, last, instant, notBefore } = holder
      const dated = { id, name, first, last, instant, notBefore }
      places.set(name, { dated, ...put(JSON.stringify(holder)) })
    },
    get(name) {
      const known = unpacked.get(name)
      if (known !== undefined) return known
      const place = places.get(name)
      if (place === undefined) return undefined
      if (unpacked.size >= mostUnpacked) unpacked.delete(unpacked.keys().next().value!)
      const holder = read(place)
      unpacked.set(name, holder)
      return holder
    },
    has: (name) => places.has(name),
    when: (name) => places.get(name)?.dated,
    *values() {
      for (const place of places.values()) yield read(place)
    },
  }
}

/** Where bytes lie. */
interface Bytes {
  readonly bytes: Buffer
  readonly from: number
  readonly to: number
}

interface Place extends Bytes {
  readonly dated: Dated
}

/** Endless days cannot be written so, and what is not known is not written. */
type Packed = Omit<Holder, keyof Dated>

/** Bytes that are taken at once; what is longer has a piece of its own. */
const pieceBytes = 1 << 20

/** Puts words behind those that are there; gives where they lie. */
function byteStore(): (words: string) => Bytes {
  let bytes = Buffer.alloc(0)
  let next = 0
  return (words) => {
    const length = Buffer.byteLength(words)
    if (next + length > bytes.length) {
      bytes = Buffer.allocUnsafeSlow(Math.max(length, pieceBytes))
      next = 0
    }
    next += bytes.write(words, next)
    return { bytes, from: next - length, to: next }
  }
}
