/** English numbers: "2,100 million", "twenty-six", "more than two thousand", "scores". */
import type { QuantityWords } from '../quantity-words.ts'

const small: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
)
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const multipliers: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}

const word = `(?:${[...Object.keys(small), ...Object.keys(tens)].sort((a, b) => b.length - a.length).join('|')})`
const figures = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const words = `${word}(?:[- ]${word})?`

export const quantitiesEn: QuantityWords = {
  number: String.raw`(?:(?:${figures}|${words})(?:[ -](?:hundred|thousand|million|billion))+(?:(?: and | )${word}(?:-${word})?)?|${figures}|${word}-${word}|${word})`,
  value,
  bounds: [
    ['>', 'more than|over|upwards of|above|in excess of'],
    ['>=', 'at least|not fewer than|no fewer than|not less than|no less than|the past'],
    ['<~', 'nearly|almost|close to|just under'],
    ['<=', 'at most|up to|not more than|no more than|fewer than|less than'],
    ['~', 'about|some|around|approximately|roughly'],
  ],
  vague: [
    ['tens of thousands', 20_000],
    ['hundreds of thousands', 200_000],
    ['thousands', 2000],
    ['hundreds', 200],
    ['scores', 40],
    ['dozens', 24],
  ],
  units:
    'tons?|tonnes?|kilograms?|kilometres?|miles?|metres?|centimetres?|litres?|acres?|hectares?|roubles?|dollars?|pounds?|crowns?|francs?|marks?|rupees?|yen|yuan|percent|per cent|degrees|hours?|minutes?|days?|weeks?|months?|years?|cubic metres|square kilometres',
}

function value(written: string): number | undefined {
  let total = 0
  let current: number | undefined
  for (const part of written.toLowerCase().split(/[\s-]+/)) {
    if (part === 'and' || part === '') continue
    const multiplier = multipliers[part]
    if (multiplier !== undefined) {
      const raised = (current ?? 1) * multiplier
      if (multiplier === 100) current = raised
      else {
        total += raised
        current = undefined
      }
      continue
    }
    const plain = /^[\d.,]+$/.test(part)
      ? Number(part.replaceAll(',', ''))
      : (small[part] ?? tens[part])
    if (plain === undefined) return undefined
    current = (current ?? 0) + plain
  }
  return total + (current ?? 0)
}
