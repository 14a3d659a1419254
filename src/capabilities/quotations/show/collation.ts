/**
 * A quotation and its source word over word: the source above, the quotation below, and
 * under each difference what it is. A list of pairs, so that it reads without colour and
 * without script.
 */
import { type Html, html } from '../../../markup/index.ts'
import type { Change, QuotationVerdict, SourcePart } from '../../../record/index.ts'
import { alignWords, type Span, type Word, wordsOf } from '../../../text/index.ts'
import { changeName } from './words.ts'

/** One part of a quotation with its source passage. */
export interface Collated {
  readonly part: SourcePart
  /** The words of the citing document. */
  readonly citing: string
  /** The words of the source document. */
  readonly source: string
}

/** The two wordings of a part, pair by pair. */
export function collation({ part, citing, source }: Collated, { changes }: QuotationVerdict): Html {
  const ours = figuresWhole(citing, wordsOf(citing, part.part))
  const theirs = figuresWhole(source, wordsOf(source, part.evidence))
  const pairs = joined(alignWords(theirs, ours))
  return html`<ol class="collation">${pairs.map(({ kind, one, other }) => {
    const above = stretch(source, theirs.slice(...one))
    const below = stretch(citing, ours.slice(...other))
    const why = kind === 'same' ? undefined : reason(changes, ours.slice(...other), below, above)
    return html`<li data-kind="${kind === 'same' ? 'same' : why?.grave ? 'grave' : 'mild'}"><span class="source">${above === '' ? '·\u00a0·\u00a0·' : above}</span> <span class="quoted">${below === '' ? '·\u00a0·\u00a0·' : below}</span>${why !== undefined && html` <span class="why">${why.words}</span>`}</li>`
  })}</ol>`
}

/** "1,140" is two words to the comparison and one to the reader. */
function figuresWhole(text: string, words: readonly Word[]): Word[] {
  const whole: Word[] = []
  for (const word of words) {
    const before = whole.at(-1)
    const isOn =
      before !== undefined &&
      /^\d+$/.test(word.form + before.form) &&
      /^[.,]$/.test(text.slice(before.end, word.start))
    if (isOn)
      whole[whole.length - 1] = {
        start: before.start,
        end: word.end,
        form: before.form + word.form,
      }
    else whole.push(word)
  }
  return whole
}

interface Pair {
  readonly kind: 'same' | 'differs'
  readonly one: [number, number]
  readonly other: [number, number]
}

/** Neighbouring pairs of one kind as one: a line of equal words, a stretch that differs. */
function joined(pairs: ReturnType<typeof alignWords>): Pair[] {
  const runs: Pair[] = []
  for (const pair of pairs) {
    const kind = pair.kind === 'same' ? 'same' : 'differs'
    const last = runs.at(-1)
    if (last?.kind === kind) {
      last.one[1] = pair.one[1]
      last.other[1] = pair.other[1]
    } else runs.push({ kind, one: [...pair.one], other: [...pair.other] })
  }
  return runs
}

function stretch(words: string, part: readonly Span[]): string {
  const [first, last] = [part[0], part.at(-1)]
  return first === undefined || last === undefined
    ? ''
    : words.slice(first.start, last.end).replace(/\s+/g, ' ')
}

interface Reason {
  readonly words: string
  readonly grave: boolean
}

/** What the verdict says of a stretch that differs: the changes that lie in it. */
function reason(
  changes: readonly Change[],
  ours: readonly Span[],
  quoted: string,
  source: string,
): Reason {
  const [first, last] = [ours[0], ours.at(-1)]
  const here = changes.filter((change) =>
    first === undefined || last === undefined
      ? change.quoted === '' && source.includes(change.source.replace(/\s+/g, ' '))
      : change.place.start >= first.start && change.place.end <= last.end,
  )
  if (here.length === 0)
    return {
      words: quoted === '' ? 'left out' : source === '' ? 'put in' : 'differs',
      grave: false,
    }
  return {
    words: [...new Set(here.map(changeName))].join(', '),
    grave: here.some((change) => change.grave),
  }
}
