/** One line takes the place of floating boxes: what has `data-say` fills it when pointed at or focused. */
import { once } from './once.ts'

export function enhanceReadingLine(root: ParentNode): void {
  for (const frame of once<HTMLElement>(root, '[data-enhance~=reading-line]', 'reading-line')) {
    const line = frame.querySelector<HTMLElement>('.reading-line')
    if (line === null) continue
    const say = (event: Event) => {
      const words = event.target instanceof Element ? event.target.closest('[data-say]') : null
      if (words !== null) line.textContent = words.getAttribute('data-say')
    }
    frame.addEventListener('pointerover', say)
    frame.addEventListener('focusin', say)
  }
}
