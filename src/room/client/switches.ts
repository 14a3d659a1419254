/** Switches kinds of marks on and off at once; the choice goes into the address, as without script. */
import { once } from '../../browser/index.ts'

export function enhanceSwitches(root: ParentNode): void {
  for (const form of once<HTMLFormElement>(root, 'form[data-enhance=switches]', 'switches')) {
    const page =
      form.closest<HTMLElement>('.reading') ??
      document.querySelector<HTMLElement>('.exchange[data-hide]')
    form.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return
      const boxes = form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
      const hidden = [...boxes].filter((box) => !box.checked).map((box) => box.value)
      if (page !== null) page.dataset.hide = hidden.join(' ')
      const url = new URL(location.href)
      if (hidden.join(',') === (form.dataset.usual ?? '')) url.searchParams.delete('hide')
      else url.searchParams.set('hide', hidden.join(','))
      history.replaceState(null, '', url)
    })
  }
}
