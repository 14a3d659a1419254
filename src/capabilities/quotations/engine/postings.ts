/**
 * Posting lists: the places of a seed, rising, packed in bits.
 *
 * A list is written as its length, a number of low bits, and the gaps between places
 * in Golomb-Rice code (Rice 1979): what lies above the low bits in unary, then the low
 * bits as they are. That comes within half a bit of the entropy of evenly strewn places.
 */

/** A growing row of bytes. */
export interface ByteWriter {
  bytes: Uint8Array
  length: number
}

export function byteWriter(size: number): ByteWriter {
  return { bytes: new Uint8Array(size), length: 0 }
}

/** Append one list; `places[from, to)` rise strictly. */
export function writeList(writer: ByteWriter, places: Uint32Array, from: number, to: number): void {
  const count = to - from
  const last = places[to - 1]!
  const low = lowBits((last + 1) / count)
  ensureRoom(writer, 16 + Math.ceil((count * (low + 2) + (last >>> low)) / 8))
  writeNumber(writer, count)
  const { bytes } = writer
  let at = writer.length
  bytes[at++] = low
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
  if (held > 0) bytes[at++] = hold
  writer.length = at
}

/** Read a list into `places` from `into` on, each place raised by `offset`; gives where it ended in `places`. */
export function readList(
  bytes: Uint8Array,
  start: number,
  into: { readonly places: Uint32Array; readonly from: number; readonly offset: number },
): number {
  const head = readNumber(bytes, start)
  const { places, offset } = into
  const low = bytes[head.next]!
  const mask = low === 0 ? 0 : (1 << low) - 1
  const end = into.from + head.value
  let at = head.next + 1
  let hold = 0
  let held = 0
  let place = -1
  for (let index = into.from; index < end; index++) {
    let high = 0
    for (;;) {
      if (held === 0) {
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
    places[index] = place + offset
  }
  return end
}

function trailingOnes(value: number): number {
  const zeros = ~value
  return 31 - Math.clz32(zeros & -zeros)
}

/** So many low bits and the eight of a byte fit into 32. */
const mostLowBits = 22

/** The best number of low bits for a mean gap: the logarithm of it, a little lower. */
function lowBits(meanGap: number): number {
  return Math.max(0, Math.min(mostLowBits, Math.floor(Math.log2(Math.max(1, meanGap * 0.69)))))
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
