/** What a claim is about: the stems of the rarer words of its sentence. */

const small = new Set(
  'the and that this these those with from have has had been are was were will would shall should could can may not our your their its his her which who whom what when where there here than then also only some such any all each both more most other others into upon over under between among about after before during until since because while although but nor yet out off did does you they them him she for one two three four five six seven eight nine ten hundred thousand million same even every'.split(
    ' ',
  ),
)

/** Stems, each once. */
export function subjectOf(words: string): string[] {
  const all = words.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return [...new Set(all.filter((word) => !small.has(word)).map((word) => word.slice(0, 6)))].slice(
    0,
    30,
  )
}
