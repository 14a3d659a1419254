/** Days that English texts name and do not number: feasts, quarter days, the turn of the year. */

/** The movable ones by their distance from Easter Sunday, in days. */
const movable: Readonly<Record<string, readonly [number, number]>> = {
  'ash wednesday': [-46, -46],
  lent: [-46, -1],
  'palm sunday': [-7, -7],
  'good friday': [-2, -2],
  easter: [0, 1],
  ascension: [39, 39],
  whitsun: [49, 50],
  pentecost: [49, 49],
}

/** The others by month and day. */
const fixed: Readonly<Record<string, readonly [number, number]>> = {
  'new year’s day': [1, 1],
  epiphany: [1, 6],
  candlemas: [2, 2],
  'lady day': [3, 25],
  'may day': [5, 1],
  'midsummer day': [6, 24],
  midsummer: [6, 24],
  michaelmas: [9, 29],
  'all saints’ day': [11, 1],
  martinmas: [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'new year’s eve': [12, 31],
}

/** Their names, the longer before those they begin with. */
export const feastNames: string = [...Object.keys(movable), ...Object.keys(fixed)]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()))
  .map((name) => name.replaceAll('’S', '’s').replaceAll('’', "[’']"))
  .join('|')

/** Month and day on which a feast begins in a year, and on how many days more it is kept. */
export function feastOf(
  name: string,
  year: number,
): { readonly month: number; readonly day: number; readonly from: number; readonly to: number } {
  const key = name.toLowerCase().replaceAll("'", '’')
  const still = fixed[key]
  if (still !== undefined) return { month: still[0], day: still[1], from: 0, to: 0 }
  const [from, to] = movable[key] ?? [0, 0]
  return { ...easterOf(year), from, to }
}

/** Easter Sunday of the Gregorian calendar, by the computus of Butcher. */
function easterOf(year: number): { month: number; day: number } {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moved = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30
  const correction = Math.floor((golden + 11 * epact) / 319)
  const weekday =
    (2 * (century % 4) +
      2 * Math.floor(inCentury / 4) -
      (inCentury % 4) -
      epact +
      correction +
      32) %
    7
  const month = Math.floor((epact - correction + weekday + 90) / 25)
  return { month, day: (epact - correction + weekday + month + 19) % 32 }
}
