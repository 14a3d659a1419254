/** Elements that a module has not enhanced yet, so that it may run twice. */

/** Marks what it gives, under the module's own name. */
export function* once<Found extends HTMLElement | SVGElement>(
  root: ParentNode,
  selector: string,
  module: string,
): Iterable<Found> {
  for (const element of root.querySelectorAll<Found>(selector)) {
    const done = (element.dataset.enhanced ?? '').split(' ')
    if (done.includes(module)) continue
    element.dataset.enhanced = [...done, module].join(' ').trim()
    yield element
  }
}
