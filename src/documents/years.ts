/** Years in a text: they tell the century of a date like "July 18th 76". */

/** The middle one of the years written out in these words; nothing when there are none. */
export function nearYear(words: string): number | undefined {
  const years = [...words.matchAll(/(?<![\d.,/-])(1[5-9]\d\d|20[0-4]\d)(?![\d/])/g)]
    .slice(0, 200)
    .map((match) => Number(match[1]))
    .sort((one, other) => one - other)
  return years[Math.floor(years.length / 2)]
}
