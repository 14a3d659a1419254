/**
 * Traces: which threes of letters stand in a text, and which marks.
 *
 * A text that lacks one trace of a word does not hold the word, and asking for
 * traces costs next to nothing once they are taken. Only the small letters of the
 * plain alphabet are told apart; whatever stands between them is one gap, and the
 * text begins and ends with one.
 */

import { isPlainSign } from './narrow.ts'

/** Threes of 32 signs, and behind them the marks. */
const threes = 32 * 32 * 32
const marks = 256

/** So many keys of first signs there are, and so many traces. */
export const differentKeys: number = threes
export const differentTraces: number = threes + marks

/** What leaves its trace for each unit below 128: 1 to 26 for a letter, 0 for a gap. */
const signs = Uint8Array.from({ length: 128 }, (_, code) => {
  const small = code | 32
  return small >= 97 && small <= 122 ? small - 96 : 0
})

/** What stands in a text. */
export interface Traces {
  words: string
  /** Letters that only look like those of the plain alphabet: everything may stand in such a text. */
  isOpen: boolean
  /** Only signs that `narrow.ts` writes out. */
  isPlain: boolean
  readonly bits: Uint32Array
  /** The same traces as a row, in the order in which they were met, and how many there are. */
  all: Uint16Array
  different: number
  /** Where a word or a number may begin, and the key of its first three signs. */
  starts: Int32Array
  keys: Uint16Array
  /** How many of these are meant; -1 while they have not been looked for. */
  count: number
}

/** Texts whose traces are at hand: a sentence, its halves, the document around it. */
const kept: Traces[] = Array.from({ length: 4 }, () => ({
  words: '',
  isOpen: true,
  isPlain: false,
  bits: new Uint32Array(differentTraces / 32),
  all: new Uint16Array(256),
  different: 0,
  starts: new Int32Array(64),
  keys: new Uint16Array(64),
  count: -1,
}))
let oldest = 0

/** The traces of a text; good until those of a few others have been taken. */
export function tracesIn(words: string): Readonly<Traces> {
  for (const one of kept) if (one.words === words) return one
  const room = kept[oldest]!
  oldest = (oldest + 1) % kept.length
  take(words, room)
  return room
}

function take(words: string, room: Traces): void {
  clear(room)
  room.words = words
  room.isOpen = false
  room.isPlain = true
  room.count = -1
  let three = 0
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at)
    const sign = signOf(code)
    if (sign === 0) {
      put(room, threes + markOf(code))
      if (code > 127 && !isPlainSign(code)) room.isPlain = false
      // The long s and the sign of Kelvin are an s and a k to patterns without regard to capitals.
      if (code === 0x17f || code === 0x212a) room.isOpen = true
      if ((three & 31) === 0) continue
    }
    three = ((three << 5) | sign) & (threes - 1)
    put(room, three)
  }
  put(room, (three << 5) & (threes - 1))
}

function put(room: Traces, trace: number): void {
  const { bits } = room
  const bit = 1 << (trace & 31)
  if ((bits[trace >> 5]! & bit) !== 0) return
  bits[trace >> 5]! |= bit
  if (room.different === room.all.length) {
    const wider = new Uint16Array(room.all.length * 2)
    wider.set(room.all)
    room.all = wider
  }
  room.all[room.different++] = trace
}

/** A sentence leaves some hundred traces: to take these away is less than to wipe all. */
function clear(room: Traces): void {
  for (let at = 0; at < room.different; at += 1) room.bits[room.all[at]! >> 5] = 0
  room.different = 0
}

/** Whether all these traces are among those of a text. */
export function hasTraces(bits: Uint32Array, traces: readonly number[]): boolean {
  for (let at = 0; at < traces.length; at += 1)
    if ((bits[traces[at]! >> 5]! & (1 << (traces[at]! & 31))) === 0) return false
  return true
}

/** Finds where words and numbers begin: behind anything but a letter of the plain alphabet. */
export function withStarts(traces: Readonly<Traces>): Readonly<Traces> {
  if (traces.count < 0) putStarts(traces)
  return traces
}

function putStarts(room: Traces): void {
  const { words } = room
  let count = 0
  let before = 0
  for (let at = 0; at < words.length; at += 1) {
    const sign = startSign(words.charCodeAt(at))
    if (sign !== 0 && (before === 0 || before === digit)) {
      if (count === room.starts.length) widen(room)
      room.starts[count] = at
      room.keys[count] =
        (sign << 10) | (signOf(words.charCodeAt(at + 1)) << 5) | signOf(words.charCodeAt(at + 2))
      count += 1
    }
    before = sign
  }
  room.count = count
}

const digit = 27

/** 1 to 26 for a letter, 0 for what is none or lies behind the end. */
function signOf(code: number): number {
  return code < 128 ? signs[code]! : 0
}

/** With 27 for a digit: only at the beginning, since behind a word both are its end. */
function startSign(code: number): number {
  return code >= 48 && code <= 57 ? digit : signOf(code)
}

function widen(room: Traces): void {
  const [starts, keys] = [room.starts, room.keys]
  room.starts = new Int32Array(starts.length * 2)
  room.keys = new Uint16Array(keys.length * 2)
  room.starts.set(starts)
  room.keys.set(keys)
}

/** The keys of all places that begin with these signs: `#` for a digit, a space for what is neither. */
export function keysOf(lead: string): number[] {
  const codes = [...lead].map((sign, at) =>
    sign === '#' && at === 0 ? digit : signOf(sign.charCodeAt(0)),
  )
  const whole = codes.reduce((key, code) => (key << 5) | code, 0)
  const open = 3 - codes.length
  return Array.from({ length: 1 << (5 * open) }, (_, rest) => (whole << (5 * open)) | rest)
}

/** Digits leave one mark, whichever they are. */
function markOf(code: number): number {
  if (code >= 48 && code <= 57) return 35
  return code < 128 ? code : 128 + (code & 127)
}

/** Whether a string leaves any: three letters or gaps in a row, or a mark. */
export function leavesTraces(text: string): boolean {
  let letters = 0
  let isGap = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const sign = signOf(code)
    if (sign === 0 && code !== 32) return true
    if (sign !== 0 || !isGap || letters === 0) letters += 1
    isGap = sign === 0
    if (letters === 3) return true
  }
  return false
}

/**
 * The traces that a string leaves wherever it stands, the rarest first: a text that does not
 * hold the string is mostly told by that. A space in it is any gap, and leaves no mark.
 */
export function tracesOf(text: string): number[] {
  const traces = new Set<number>()
  const letters: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const sign = signOf(code)
    if (sign === 0 && code !== 32) traces.add(threes + markOf(code))
    if (sign !== 0 || letters.at(-1) !== 0) letters.push(sign)
  }
  for (let at = 2; at < letters.length; at += 1)
    traces.add((letters[at - 2]! << 10) | (letters[at - 1]! << 5) | letters[at]!)
  return [...traces].sort((one, other) => rarityOf(other) - rarityOf(one))
}

/** Gaps and letters as often as languages of this alphabet have them, roughly; it only saves time. */
const common = ' etaoinshrdlcumwfgypbvkjxqz'

const rarities = Uint8Array.from({ length: 32 }, (_, sign) => {
  const at = common.indexOf(sign === 0 ? ' ' : String.fromCharCode(96 + sign))
  return at < 0 ? common.length : at
})

/** A mark is about as rare as three letters of the middle. */
const rarityOfMark = 30

function rarityOf(trace: number): number {
  if (trace >= threes) return rarityOfMark
  return rarities[trace >> 10]! + rarities[(trace >> 5) & 31]! + rarities[trace & 31]!
}
