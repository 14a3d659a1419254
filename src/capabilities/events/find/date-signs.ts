/** What a sentence must hold for a date to be in it: most hold none, and are read no further. */

type Sign = 'month' | 'season' | 'unit' | 'digit'

const signs: Readonly<Record<Sign, RegExp>> = {
  month:
    /January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\./iu,
  season: /spring|summer|autumn|fall|winter/iu,
  unit: /\d|day|week|month|year/iu,
  digit: /\d/,
}

/** The sign without which a pattern of dates finds nothing, told by what it is made of. */
export function signOf({ source }: RegExp): Sign {
  if (source.includes('January')) return 'month'
  if (source.includes('spring')) return 'season'
  return /\b(?:day|month|year)\b/.test(source) ? 'unit' : 'digit'
}

/** Which signs stand in a sentence. */
export function signsIn(reading: string): Readonly<Record<Sign, boolean>> {
  return {
    month: signs.month.test(reading),
    season: signs.season.test(reading),
    unit: signs.unit.test(reading),
    digit: signs.digit.test(reading),
  }
}
