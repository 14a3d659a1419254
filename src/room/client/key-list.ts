/** The list of all keys, made of what is on the page. */

/** Opens the list, or closes it; `close` only closes. Gives whether anything was done. */
export function toggleKeyList(only?: 'close'): boolean {
  const open = document.querySelector<HTMLDialogElement>('dialog.key-list')
  if (open !== null) {
    open.close()
    return true
  }
  if (only === 'close') return false
  const dialog = document.createElement('dialog')
  dialog.className = 'key-list'
  dialog.setAttribute('aria-label', 'All keys')
  dialog.append(heading(), listOf(allKeys()))
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('click', () => dialog.close())
  document.body.append(dialog)
  dialog.showModal()
  return true
}

function heading(): HTMLElement {
  const words = document.createElement('h2')
  words.textContent = 'All keys'
  return words
}

type Key = readonly [key: string, does: string]

function allKeys(): Key[] {
  const here = [...document.querySelectorAll<HTMLElement>('.colophon .hint')].map((hint): Key => {
    const key = hint.querySelector('kbd')?.textContent ?? ''
    return [key, (hint.textContent ?? '').slice(key.length).trim()]
  })
  const views = [...document.querySelectorAll<HTMLElement>('[data-go]')].map(
    (view): Key => [`g ${view.dataset.go}`, view.dataset.words ?? view.textContent ?? ''],
  )
  const always: Key[] = [
    ['j  k', 'next and previous row or paragraph'],
    ['n  p', 'next and previous finding'],
    ['c', 'copy a citation; twice, all ways of citing'],
    ['t', 'the table'],
    ['Esc', 'close what was opened last'],
  ]
  const known = new Set(here.map(([key]) => key))
  return [...here, ...always.filter(([key]) => !known.has(key)), ...views]
}

function listOf(keys: readonly Key[]): HTMLElement {
  const list = document.createElement('dl')
  for (const [key, does] of keys) {
    const term = document.createElement('dt')
    for (const part of key.split(' ').filter((one) => one !== '')) {
      const sign = document.createElement('kbd')
      sign.textContent = part
      term.append(sign, ' ')
    }
    const words = document.createElement('dd')
    words.textContent = does
    list.append(term, words)
  }
  return list
}
