/** Verdicts and changes in words, as margin, pages and command line say them. */
import type {
  Change,
  NamedPaper,
  QuotationVerdict,
  VerdictGround,
  VerdictWord,
} from '../../../record/index.ts'

/** What each verdict is called. */
export const verdictWords: Readonly<Record<VerdictWord, string>> = {
  exact: 'exact',
  altered: 'altered',
  elided: 'elided',
  spliced: 'spliced',
  variant: 'another version',
  misattributed: 'misattributed',
  unverifiable: 'source not here',
  'not-found': 'not found in its source',
  scare: 'no quotation',
  term: 'title or term',
  unplaced: 'cannot be placed',
}

const changeWords: Readonly<Record<Change['kind'], string>> = {
  case: 'capital',
  punctuation: 'punctuation',
  spelling: 'spelling',
  reading: 'misread',
  inflection: 'fitted',
  bracket: 'in brackets',
  'small-word': 'small word',
  word: 'another word',
  order: 'order changed',
  number: 'number',
  name: 'name',
  negation: 'negation',
  modal: 'may or must',
  date: 'date',
  bound: 'condition or extent',
  omission: 'left out',
  addition: 'put in',
}

/** A change without its place. */
type ChangedWords = Omit<Change, 'place'>

/**
 * What a change is, in a word or two: `negation dropped`, `left out, marked`.
 */
export function changeName({ kind, quoted, source, marked }: ChangedWords): string {
  if (kind === 'omission') return marked ? 'left out, marked' : 'left out'
  if (kind === 'addition') return 'put in'
  const how = quoted === '' ? ' dropped' : source === '' ? ' added' : ' changed'
  const plain = ['case', 'reading', 'inflection', 'bracket', 'word', 'order', 'small-word']
  return plain.includes(kind) ? changeWords[kind] : `${changeWords[kind]}${how}`
}

/** All that speaks for a verdict, in words; what was found of the place last. */
export function verdictReasons({ grounds, reasons }: QuotationVerdict): string[] {
  return [...reasons, ...(grounds ?? []).map(groundSentence)]
}

/** What was found of the place of the words: `right before these words the source has “not”`. */
export function groundSentence(ground: VerdictGround): string {
  switch (ground.kind) {
    case 'elsewhere':
      return `said to stand in ${paperWords(ground.named)}, stands in ${ground.stands}`
    case 'turned':
      return `right before these words the source has “${ground.by}”`
    case 'nowhere':
      return ground.named === undefined
        ? 'nothing like it was found in what that side wrote before'
        : `nothing like it was found in ${paperWords(ground.named)}`
    case 'alike':
      return ground.isClose
        ? `much the like stands in ${ground.stands}, which may be their source in other words`
        : `the like stands in ${ground.stands}, in too few of these words to be called their source`
  }
}

function paperWords({ document, words }: NamedPaper): string {
  return `${document} (“${words}”)`
}

/** A change with its words: `“demand” for “request”`; the one way in which margin, pages, drafts and exports say it. */
export function changeSentence(change: ChangedWords): string {
  const { kind, quoted, source, marked } = change
  if (quoted === '') return `“${source}” left out${kind === 'omission' && marked ? ', marked' : ''}`
  if (source === '') return `“${quoted}” ${kind === 'bracket' ? changeName(change) : 'put in'}`
  return `“${quoted}” for “${source}”`
}

const toldWords: Readonly<Partial<Record<VerdictWord, string>>> = {
  exact: 'told in the same words',
  variant: 'told in other words',
  altered: 'told otherwise than it stands',
}

/** The sentence for what is told without marks. */
export function toldSentence({ verdict, changes }: QuotationVerdict): string {
  const grave = changes.filter((change) => change.grave).map(changeSentence)
  const said = toldWords[verdict] ?? 'told; found nowhere'
  return verdict === 'altered' && grave.length > 0 ? `${said}: ${grave.join('; ')}` : said
}

/** The sentence that a verdict opens with: the verdict, then what differs, the gravest first. */
export function verdictSentence({ verdict, changes }: QuotationVerdict): string {
  const told = [...changes]
    .filter((change) => change.kind !== 'case')
    .sort((one, other) => Number(other.grave) - Number(one.grave))
    .slice(0, 3)
    .map(changeSentence)
  const rest = changes.length - told.length
  const more = rest > 0 && told.length === 3 ? ` and ${rest} more` : ''
  return told.length === 0
    ? verdictWords[verdict]
    : `${verdictWords[verdict]}: ${told.join('; ')}${more}`
}

/** Whether a verdict says that the words are not true to their source in what matters. */
export function isGrave({ verdict, changes }: QuotationVerdict): boolean {
  return (
    verdict === 'misattributed' ||
    verdict === 'not-found' ||
    (verdict !== 'variant' && changes.some((change) => change.grave))
  )
}
