/**
 * Walking a page: elements → blocks of a text.
 *
 * One loop over a stack of our own, since a hostile page nests deeper than the
 * machine's. Words of `pre` are laid out by their lines, as plain text is.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { BlockKind, OffsetPiece, TextBuilder } from '../../text/index.ts'
import { layInto } from '../layout/index.ts'
import { addAligned, align } from './align.ts'
import { attribute, type MainText, unread } from './main-text.ts'

const blockTags: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  div: 'paragraph',
  section: 'paragraph',
  article: 'paragraph',
  main: 'paragraph',
  header: 'paragraph',
  footer: 'paragraph',
  nav: 'paragraph',
  aside: 'paragraph',
  address: 'paragraph',
  blockquote: 'quote',
  figure: 'paragraph',
  figcaption: 'paragraph',
  form: 'paragraph',
  body: 'paragraph',
  center: 'paragraph',
  dd: 'paragraph',
  dl: 'paragraph',
  dt: 'item',
  li: 'item',
  ol: 'paragraph',
  ul: 'paragraph',
  table: 'paragraph',
  tr: 'paragraph',
  caption: 'heading',
  td: 'cell',
  th: 'cell',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hr: 'paragraph',
}

/** What is peculiar to the pages of one format. */
export interface WalkRules {
  /** A page begins here; pages are counted. */
  readonly isPage?: (element: Tree.Element) => boolean
  readonly isSkipped?: (element: Tree.Element) => boolean
  /** What the blocks below an element are, where the format knows better. */
  readonly kindOf?: (element: Tree.Element) => BlockKind | undefined
}

interface Target {
  readonly builder: TextBuilder
  readonly main: MainText
  readonly rules: WalkRules
}

interface Step {
  readonly node: Tree.ChildNode
  readonly kind: BlockKind
  /** The element was walked through: what follows is of the block around it. */
  readonly leaving: boolean
}

/** Writes the words below a node into a text. */
export function walk(root: Tree.Document, html: string, to: Target): void {
  const stack: Step[] = root.childNodes
    .toReversed()
    .map((node) => ({ node, kind: 'paragraph', leaving: false }))
  let breaks = 0
  const pages = { count: 1, end: 0 }
  if (to.rules.isPage !== undefined) to.builder.page('1')
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, kind } = step
    if (step.leaving) {
      to.builder.block(kind)
      continue
    }
    if (node.nodeName === '#text') {
      const value = (node as Tree.TextNode).value
      if (value.trim() !== '') breaks = 0
      addText(node as Tree.TextNode, html, to.builder)
      continue
    }
    if (!('tagName' in node) || isHidden(node) || to.rules.isSkipped?.(node)) continue
    if (to.rules.isPage?.(node)) {
      beginPage(to.builder, pages)
      continue
    }
    if (node.tagName === 'br') {
      breaks += 1
      addBreak(node, kind, { builder: to.builder, breaks })
      continue
    }
    const inner = to.rules.kindOf?.(node) ?? kindWithin(node, kind, to.main)
    const isBlock = node.tagName in blockTags || inner !== kind
    if (isBlock) {
      to.builder.block(inner)
      stack.push({ node, kind, leaving: true })
    }
    if (node.tagName === 'pre') addPreformatted(node, html, to.builder)
    else
      for (const child of node.childNodes.toReversed())
        stack.push({ node: child, kind: inner, leaving: false })
    if (node.tagName === 'pre') to.builder.block(kind)
  }
}

/** Two breaks with nothing between them begin one page. */
function beginPage(builder: TextBuilder, pages: { count: number; end: number }): void {
  if (builder.end() > pages.end) pages.count += 1
  pages.end = builder.end()
  builder.page(String(pages.count))
}

/** What the blocks below an element are. */
function kindWithin(element: Tree.Element, around: BlockKind, main: MainText): BlockKind {
  if (around === 'furniture') return 'furniture'
  const own = blockTags[element.tagName]
  const outside = main.isOutside(element) && own !== 'heading' && element.tagName !== 'body'
  if (outside || main.isFurniture(element)) return 'furniture'
  if (own === undefined) return around
  // A paragraph of a quotation or of an item is of the quotation, of the item.
  return (own === 'paragraph' || around === 'note') &&
    (around === 'note' || around === 'quote' || around === 'item' || around === 'cell')
    ? around
    : own
}

function isHidden(element: Tree.Element): boolean {
  if (unread.has(element.tagName) || attribute(element, 'hidden') !== undefined) return true
  return /display\s*:\s*none/i.test(attribute(element, 'style') ?? '')
}

/** One `br` ends a line; two in a row end a paragraph. */
function addBreak(
  node: Tree.Element,
  kind: BlockKind,
  { builder, breaks }: { readonly builder: TextBuilder; readonly breaks: number },
): void {
  const place = node.sourceCodeLocation
  if (breaks > 1) builder.block(kind)
  else if (place) builder.replace(' ', place.startOffset, place.endOffset)
  builder.line()
}

function addText(node: Tree.TextNode, html: string, builder: TextBuilder): void {
  const { words, pieces } = piecesOf(node, html)
  addAligned(builder, words, { source: html, map: { pieces } })
}

function piecesOf(
  node: Tree.TextNode,
  html: string,
): { words: string; pieces: readonly OffsetPiece[] } {
  const place = node.sourceCodeLocation
  if (!place) return { words: '', pieces: [] }
  const map = align(node.value, html, { start: place.startOffset, end: place.endOffset })
  return { words: node.value, pieces: map.pieces }
}

/** Lines as they are set; marks of emphasis and links within them do not part them. */
function addPreformatted(element: Tree.Element, html: string, builder: TextBuilder): void {
  const parts: string[] = []
  const pieces: OffsetPiece[] = []
  let length = 0
  const stack: Tree.ChildNode[] = element.childNodes.toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('tagName' in node && !isHidden(node)) stack.push(...node.childNodes.toReversed())
    if (node.nodeName !== '#text') continue
    const { words, pieces: some } = piecesOf(node as Tree.TextNode, html)
    for (const { text, source } of some)
      pieces.push({ text: { start: text.start + length, end: text.end + length }, source })
    parts.push(words)
    length += words.length
  }
  const words = parts.join('')
  layInto(builder, words, {
    initials: true,
    write: (to, from, span) => addAligned(to, from, { source: html, map: { pieces }, span }),
  })
}
