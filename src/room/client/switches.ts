/** Switches kinds of marks on and off; the choice is the page's own and is not kept. */
export function enhanceSwitches(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-enhance=switches]')) {
    form.addEventListener('change', () => {
      const hidden = [...form.querySelectorAll('input')].filter((input) => !input.checked)
      document.body.dataset.hide = hidden.map((input) => input.value).join(' ')
    })
  }
}
