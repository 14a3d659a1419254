/**
 * Posting lists: the places of a seed, rising, packed in bits.
 *
 * A list is the gaps between its places in Golomb-Rice code (Rice 1979): what lies above
 * the low bits in unary, then the low bits as they are. That comes within half a bit of
 * the entropy of evenly strewn places. Nothing else is written, for most lists are a few
 * bytes long: how many bits are low follows from the length of the list, and a row of
 * ones that nothing ends is its end.
 */

/** A growing row of bytes. */
export interface ByteWriter {
  bytes: Uint8Array
  length: number
}

export function byteWriter(size: number): ByteWriter {
  return { bytes: new Uint8Array(size), length: 0 }
}

/** Where lists lie: the number of units in their segment, by which the low bits are chosen. */
export interface Strewn {
  readonly units: number
}

/** Append one list; `places[from, to)` rise strictly. */
export function writeList(
  writer: ByteWriter,
  places: Uint32Array,
  { from, to, units }: Strewn & { readonly from: number; readonly to: number },
): void {
  const length = lengthFor(places, { from, to, units })
  const low = lowBits(length, units)
  ensureRoom(writer, length + 4)
  const { bytes } = writer
  let at = writer.length
  let hold = 0
  let held = 0
  let before = -1
  for (let index = from; index < to; index++) {
    const gap = places[index]! - before - 1
    before = places[index]!
    for (let high = gap >>> low; ; high -= 16) {
      const ones = Math.min(high, 16)
      hold |= ((1 << ones) - 1) << held
      held += ones
      if (high < 16) held += 1
      for (; held >= 8; held -= 8, hold >>>= 8) bytes[at++] = hold
      if (high < 16) break
    }
    for (let left = low, value = gap; left > 0; left -= 16, value >>>= 16) {
      const some = Math.min(left, 16)
      hold |= (value & ((1 << some) - 1)) << held
      held += some
      for (; held >= 8; held -= 8, hold >>>= 8) bytes[at++] = hold
    }
  }
  if (held > 0) bytes[at++] = hold | (255 << held)
  const end = writer.length + length
  while (at < end) bytes[at++] = 255
  writer.length = end
}

/** The fewest bytes that hold the list with the low bits which that many bytes tell. */
function lengthFor(
  places: Uint32Array,
  { from, to, units }: Strewn & { readonly from: number; readonly to: number },
): number {
  let length = Math.max(1, Math.ceil(((to - from) * bitsEach((to - from) / units)) / 8) - 1)
  for (;;) {
    const low = lowBits(length, units)
    let bits = (to - from) * (low + 1)
    let before = -1
    for (let index = from; index < to; index++) {
      bits += (places[index]! - before - 1) >>> low
      before = places[index]!
    }
    if (bits <= length * 8) return length
    length += 1
  }
}

export interface Reading extends Strewn {
  readonly places: Uint32Array
  readonly from: number
}

/** Read the list that lies in `bytes[start, end)` into `places` from `from` on; gives where it ended in `places`. */
export function readList(
  bytes: Uint8Array,
  start: number,
  end: number,
  { places, from, units }: Reading,
): number {
  const low = lowBits(end - start, units)
  const mask = low === 0 ? 0 : (1 << low) - 1
  let at = start
  let hold = 0
  let held = 0
  let place = -1
  for (let index = from; ; index++) {
    let high = 0
    for (;;) {
      if (held === 0) {
        if (at === end) return index
        hold = bytes[at++]!
        held = 8
      }
      const ones = trailingOnes(hold)
      if (ones < held) {
        high += ones
        hold >>>= ones + 1
        held -= ones + 1
        break
      }
      high += held
      held = 0
    }
    for (; held < low; held += 8) hold |= bytes[at++]! << held
    place += (high << low) + (hold & mask) + 1
    hold >>>= low
    held -= low
    places[index] = place
  }
}

function trailingOnes(value: number): number {
  const zeros = ~value
  return 31 - Math.clz32(zeros & -zeros)
}

/** So many low bits and the eight of a byte fit into 32. */
const mostLowBits = 22

/** The best number of low bits for a list of so many bytes: the logarithm of the mean gap, a little lower. */
function lowBits(length: number, units: number): number {
  // As many places as take so many bytes: each turn comes nearer, and four are near enough.
  let count = length / 2
  for (let turn = 0; turn < 4; turn++) count = (length * 8) / bitsEach(count / units)
  const meanGap = units / Math.max(1, count)
  return Math.max(0, Math.min(mostLowBits, Math.floor(Math.log2(Math.max(1, meanGap * 0.69)))))
}

/** Bits that a place takes where every unit has this chance to be one. */
function bitsEach(chance: number): number {
  return Math.max(1, 1.6 - Math.log2(chance))
}

/** A number in bytes of seven bits, the last marked. */
export function writeNumber(writer: ByteWriter, value: number): void {
  let rest = value
  while (rest > 127) {
    writer.bytes[writer.length++] = rest & 127
    rest = Math.floor(rest / 128)
  }
  writer.bytes[writer.length++] = rest | 128
}

export function readNumber(bytes: Uint8Array, start: number): { value: number; next: number } {
  let at = start
  let value = 0
  let unit = 1
  while (bytes[at]! < 128) {
    value += bytes[at++]! * unit
    unit *= 128
  }
  return { value: value + (bytes[at]! - 128) * unit, next: at + 1 }
}

/** Make room for so many bytes more. */
export function ensureRoom(writer: ByteWriter, more: number): void {
  if (writer.length + more <= writer.bytes.length) return
  const bytes = new Uint8Array(Math.max(writer.length + more, writer.bytes.length * 2))
  bytes.set(writer.bytes.subarray(0, writer.length))
  writer.bytes = bytes
}
