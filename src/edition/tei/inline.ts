/**
 * Findings in running words as TEI elements.
 *
 * XML elements nest and findings need not. A finding that crosses another's
 * edge is not drawn in the text: it is listed as a `span` between two anchors,
 * so that nothing is lost and every file stays well formed.
 */
import type { Span } from '../../text/index.ts'
import { type Xml, xml } from '../xml.ts'

export interface Inline extends Span {
  readonly id: string
  /** Wraps the words in the element of its kind. */
  wrap(words: Xml): Xml
}

export interface Nested {
  readonly nested: readonly Inline[]
  readonly crossing: readonly Inline[]
}

/** Findings that nest, wider ones first, and those that cross an earlier one. */
export function nest(findings: readonly Inline[]): Nested {
  const sorted = [...findings].sort((one, other) => one.start - other.start || other.end - one.end)
  const nested: Inline[] = []
  const crossing: Inline[] = []
  const open: Inline[] = []
  for (const finding of sorted) {
    while (open.length > 0 && open.at(-1)!.end <= finding.start) open.pop()
    const outer = open.at(-1)
    if (finding.end <= finding.start || (outer !== undefined && finding.end > outer.end)) {
      crossing.push(finding)
    } else {
      nested.push(finding)
      open.push(finding)
    }
  }
  return { nested, crossing }
}

/** The words of a span with the nested findings that lie wholly in it as elements. */
export function inlineWords(words: string, span: Span, findings: readonly Inline[]): Xml {
  const within = findings.filter((one) => one.start >= span.start && one.end <= span.end)
  const pieces: Xml[] = []
  let at = span.start
  for (let index = 0; index < within.length; ) {
    const finding = within[index]!
    let next = index + 1
    while (next < within.length && within[next]!.end <= finding.end) next += 1
    pieces.push(xml`${words.slice(at, finding.start)}`)
    pieces.push(finding.wrap(inlineWords(words, finding, within.slice(index + 1, next))))
    at = finding.end
    index = next
  }
  return xml`${pieces}${words.slice(at, span.end)}`
}
