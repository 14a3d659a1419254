/** `w` writes a note on the words that are chosen in a letter, or on the paragraph that is walked to. */
import { once } from '../../browser/index.ts'

export function enhanceSelection(root: ParentNode): void {
  for (const page of once<HTMLElement>(root, '[data-enhance=reader]', 'selection')) {
    page.ownerDocument.addEventListener('keydown', (event) => {
      if (event.key !== 'w' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select'))
        return
      const place = chosenPlace(page) ?? walkedPlace(page)
      if (place === undefined) return
      event.preventDefault()
      const url = new URL(location.href)
      url.searchParams.delete('beside')
      url.searchParams.set('note', place)
      url.hash = 'note'
      location.assign(url)
    })
  }
}

/** The offsets of the chosen words: what stands before them in their paragraph, without numbers and notes. */
function chosenPlace(page: HTMLElement): string | undefined {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = offsetAt(page, range.startContainer, range.startOffset)
  const end = offsetAt(page, range.endContainer, range.endOffset)
  return start === undefined || end === undefined || end <= start ? undefined : `${start}-${end}`
}

function offsetAt(page: HTMLElement, node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('.letter .para')
  if (paragraph === null || paragraph === undefined || !page.contains(paragraph)) return undefined
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  const copy = before.cloneContents()
  for (const own of copy.querySelectorAll('.gloss, .folio')) own.remove()
  return Number(paragraph.dataset.start) + (copy.textContent ?? '').length
}

function walkedPlace(page: HTMLElement): string | undefined {
  const here = page.querySelector<HTMLElement>('.para[data-here]')
  return here === null ? undefined : `${here.dataset.start}-${here.dataset.end}`
}
