/**
 * Looking into one paper: what every capability finds in it, ready to be kept.
 *
 * Nothing here reads the record or waits, and all that goes in or comes out is
 * plain values: it is the same in a thread of its own.
 */
import type { Language } from '../languages/index.ts'
import {
  chanceryMaker,
  type Document,
  type Draft,
  type Kind,
  type Problem,
  type Settings,
  type SignedPaper,
  withIds,
} from '../record/index.ts'
import { type FindingRow, findingRows } from '../store/index.ts'
import type { Text } from '../text/index.ts'
import type { Capability } from './capability.ts'
import { unlessFailing } from './failure.ts'

/** A document with its words, and what was signed of it in a chancery. */
export interface Paper {
  readonly document: Document
  readonly text: Text
  readonly signed?: SignedPaper | undefined
}

/** What one capability found in a paper, or why it could not. */
export interface Found {
  readonly capability: string
  readonly rows: readonly FindingRow[]
  /** What it left out of the paper. */
  readonly problems: readonly Problem[]
  /** What it failed with. */
  readonly error?: Error
  readonly milliseconds: number
}

export interface LookTools {
  readonly capabilities: readonly Capability[]
  readonly language: (code: string | undefined) => Language | undefined
  readonly settings: Settings
  /** Milliseconds. */
  readonly clock: () => number
}

/** What a thread is asked to look into. */
export interface LookOrder {
  readonly kind: 'look'
  readonly paper?: Paper | undefined
}

/** What a thread of a build is told when it is started. */
export interface BuildData {
  readonly settings: Settings
  /** The capabilities that are wanted, by their names. */
  readonly wanted: readonly string[]
}

/** What all capabilities find in a paper, one after the other. */
export function lookInto(paper: Paper, tools: LookTools): Found[] {
  const { document, text, signed } = paper
  const { settings } = tools
  const code = document.language ?? document.witnesses[0].language ?? settings.language
  const language = tools.language(code)
  return tools.capabilities.map((capability) => {
    const began = tools.clock()
    let error: Error | undefined
    const problems: Problem[] = []
    const problem = (one: Problem): void => void problems.push(one)
    const drafts = unlessFailing(
      () => capability.find({ document, text }, { language, settings, signed, problem }),
      (thrown) => {
        error = thrown
      },
    )
    const milliseconds = tools.clock() - began
    const certain = (drafts ?? []).filter(
      (one) => !isGuess(one, signed) && !isUnspoken(one, document),
    )
    const rows = findingRows(withIds<Kind>(document.id, certain))
    return {
      capability: capability.name,
      rows,
      problems,
      milliseconds,
      ...(error === undefined ? {} : { error }),
    }
  })
}

/** Kinds that are not read out of the words of a paper which holds only what was signed. */
const spokenKinds: ReadonlySet<Kind> = new Set(['act', 'deadline', 'claim', 'label'])

function isGuess({ kind, maker }: Draft<Kind>, signed: SignedPaper | undefined): boolean {
  if (signed === undefined || signed.isLetter || maker === chanceryMaker) return false
  return spokenKinds.has(kind)
}

/**
 * Only what stands in the letter itself was said by its writer: not the address
 * above the salutation, and not the words of another mail that are quoted, nor
 * the line of its mail program above them.
 */
function isUnspoken(
  { kind, maker, evidence: [{ start, end }] }: Draft<Kind>,
  { parts }: Document,
): boolean {
  if (maker === chanceryMaker || !(spokenKinds.has(kind) || kind === 'event')) return false
  return parts.some(
    (one) =>
      (one.part === 'salutation' && end <= one.start) ||
      ((one.part === 'quoted' || one.part === 'attribution') &&
        one.start <= start &&
        end <= one.end),
  )
}
