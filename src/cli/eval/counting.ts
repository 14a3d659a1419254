/** Offsets of a gold standard ↔ UTF-16 offsets of a decoded source. */

export interface Counting {
  /** Where in the source an offset of the gold lies. */
  toSource(offset: number): number
  /** The other way round. */
  toGold(offset: number): number
}

export function countingOf(
  words: string,
  how: 'folded code points' | 'code points' | 'units',
): Counting {
  switch (how) {
    case 'units':
      return { toSource: (offset) => offset, toGold: (offset) => offset }
    case 'code points':
      // Most files hold no character beyond 16 bits: there the two counts are one.
      return /[\u{10000}-\u{10ffff}]/u.test(words)
        ? byPlaces(placesOf(words, false))
        : countingOf(words, 'units')
    case 'folded code points':
      return byPlaces(placesOf(words, true))
  }
}

/** For each code point (every run of white space one, none at the ends) where it stands. */
function placesOf(words: string, folding: boolean): Uint32Array {
  const places = new Uint32Array(words.length + 1)
  let length = 0
  let at = 0
  let space = folding
  for (const point of words) {
    const isSpace = folding && /\s/u.test(point)
    if (!(isSpace && space)) {
      places[length] = at
      length += 1
    }
    space = isSpace
    at += point.length
  }
  if (folding && space && length > 0) length -= 1
  const end = folding ? words.trimEnd().length : words.length
  places[length] = end
  return places.subarray(0, length + 1)
}

function byPlaces(places: Uint32Array): Counting {
  return {
    toSource: (offset) => places[Math.max(0, Math.min(offset, places.length - 1))] ?? 0,
    toGold(offset) {
      let [low, high] = [0, places.length - 1]
      while (low < high) {
        const middle = (low + high) >>> 1
        if (places[middle]! < offset) low = middle + 1
        else high = middle
      }
      return low
    },
  }
}
