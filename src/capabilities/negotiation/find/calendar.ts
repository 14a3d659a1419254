/** Small sums of the calendar. */

export function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher), month and day. */
export function easterIn(y: number): string {
  const [a, b, c] = [y % 19, Math.floor(y / 100), y % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return `${y}-${two(Math.floor(n / 31))}-${two((n % 31) + 1)}`
}
