/** Elements of a TEI header: small trees, kept whole because what they say is scattered. */

export interface Element {
  /** Without prefix: `vg:dateLet` is `dateLet`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

/** All elements of a name below an element, in order. */
export function* elementsNamed(element: Element, ...names: string[]): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (names.includes(child.name)) yield child
    yield* elementsNamed(child, ...names)
  }
}

/** The first element of a name below an element. */
export function elementNamed(
  element: Element | undefined,
  ...names: string[]
): Element | undefined {
  return element === undefined ? undefined : elementsNamed(element, ...names).next().value
}

/** The words below an element, one space between them; without notes. */
export function wordsIn(element: Element | undefined): string {
  if (element === undefined) return ''
  return gather(element).replace(/\s+/g, ' ').trim().normalize('NFC')
}

function gather(element: Element): string {
  return element.children
    .map((child) =>
      typeof child === 'string' ? child : child.name === 'note' ? '' : gather(child),
    )
    .join('')
}

/** An attribute by its name without prefix: `xml:id` is `id`. */
export function withoutPrefixes(
  attributes: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !name.startsWith('xmlns'))
      .map(([name, value]) => [name.slice(name.indexOf(':') + 1), value]),
  )
}
