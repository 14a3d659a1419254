/**
 * The main text of a saved page: what is left when navigation is taken away.
 *
 * From the body we go down as long as one child holds nearly all words that are
 * no links; around it stands what every page of the site has. Within it, lists
 * of links and what calls itself navigation are furniture too.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export interface MainText {
  /** Whether an element is navigation, a banner, a list of links. */
  isFurniture(element: Tree.Element): boolean
  /** Whether an element stands outside the element that holds the main text. */
  isOutside(element: Tree.Element): boolean
}

interface Weight {
  readonly words: number
  readonly linked: number
  readonly links: number
}

/** Elements whose words nobody reads. */
export const unread: ReadonlySet<string> = new Set(
  'head script style noscript template iframe object embed svg math canvas audio video select button input textarea dialog map'.split(
    ' ',
  ),
)
const containers = new Set(
  'html body div section article main table tbody tr td center form font span'.split(' '),
)
const furnitureTags = new Set(['nav', 'footer', 'aside', 'menu'])
const furnitureRoles = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar)$/
const furnitureNames =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|breadcrumbs?|footer|cookies?|consent|share|social|skip|masthead|related|toolbar|pagination|pager|advert|ads)(?:$|[\s_-])/i
const linkLists = new Set(['ul', 'ol', 'dl', 'table', 'div', 'p', 'td', 'section', 'header'])

export function findMainText(root: Tree.Document): MainText {
  const weights = weigh(root)
  const weightOf = (element: Tree.Element): Weight => weights.get(element) ?? none
  const whole = weightOf(elementsOf(root)[0] ?? (root as never))
  const main = descend(root, weightOf)
  const within = new Set<Tree.Element>()
  for (
    let here: Tree.ParentNode | null = main ?? null;
    here !== null && 'tagName' in here;
    here = here.parentNode
  )
    within.add(here)
  return {
    isFurniture: (element) =>
      !within.has(element) && looksLikeFurniture(element, weightOf(element), whole),
    isOutside: (element) =>
      main !== undefined && element.parentNode !== null && isBeside(element, within, main),
  }
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

const none: Weight = { words: 0, linked: 0, links: 0 }

/** A child of an ancestor of the main element that is no ancestor itself. */
function isBeside(
  element: Tree.Element,
  within: ReadonlySet<Tree.Element>,
  main: Tree.Element,
): boolean {
  const parent = element.parentNode as Tree.Element
  return parent !== main && within.has(parent) && !within.has(element)
}

function looksLikeFurniture(element: Tree.Element, weight: Weight, whole: Weight): boolean {
  const { tagName } = element
  if (furnitureTags.has(tagName)) return true
  if (furnitureRoles.test(attribute(element, 'role') ?? '')) return true
  const small = weight.words < whole.words * 0.3
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  if (small && furnitureNames.test(names)) return true
  if (!linkLists.has(tagName) || weight.links < (tagName === 'ul' ? 2 : 3)) return false
  return weight.words < 3_000 && weight.linked > weight.words * 0.5 && small
}

/** The element that holds nearly all words that are no links. */
function descend(
  root: Tree.Document,
  weightOf: (element: Tree.Element) => Weight,
): Tree.Element | undefined {
  const own = (element: Tree.Element): number => weightOf(element).words - weightOf(element).linked
  let here = elementsOf(root).find((one) => one.tagName === 'html')
  for (;;) {
    if (here === undefined) return undefined
    const total = own(here)
    const next = elementsOf(here).find(
      (one) => containers.has(one.tagName) && own(one) >= total * 0.75 && own(one) > 100,
    )
    if (next === undefined)
      return here.tagName === 'html' || here.tagName === 'body' ? undefined : here
    here = next
  }
}

function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.filter((one): one is Tree.Element => 'tagName' in one)
}

/** Letters, linked letters and links of every element; without recursion, since a bomb nests deep. */
function weigh(root: Tree.Document): Map<Tree.Element, Weight> {
  const weights = new Map<Tree.ParentNode, { words: number; linked: number; links: number }>()
  const order: Tree.ParentNode[] = [root]
  for (let index = 0; index < order.length; index++)
    for (const child of order[index]!.childNodes)
      if ('childNodes' in child && !unread.has(child.nodeName)) order.push(child)
  for (const node of order.toReversed()) {
    const weight = { words: 0, linked: 0, links: 0 }
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') weight.words += (child as Tree.TextNode).value.trim().length
      const inner = weights.get(child as Tree.ParentNode)
      if (inner === undefined) continue
      weight.words += inner.words
      weight.linked += inner.linked
      weight.links += inner.links
    }
    if (node.nodeName === 'a') {
      weight.linked = weight.words
      weight.links = 1
    }
    weights.set(node, weight)
  }
  return weights as Map<Tree.ParentNode, Weight> as Map<Tree.Element, Weight>
}
