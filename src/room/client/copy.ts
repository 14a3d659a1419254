/** Copies citations: one key on every page, a button beside every way of citing. */
import { once } from '../../browser/index.ts'

export function enhanceCopy(root: ParentNode): void {
  if (!canCopy()) return
  for (const way of once<HTMLElement>(root, '[data-enhance=copy]', 'copy')) {
    const words = way.querySelector('pre')
    if (words === null) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'press small'
    button.textContent = 'copy'
    button.addEventListener('click', () => {
      void copied(words.textContent ?? '').then(() => {
        button.textContent = 'copied'
      })
    })
    way.append(button)
  }
}

/** Copies the note of this page; pressed again, or where copying is forbidden, it opens all ways of citing. */
export function copyCitation(
  link: HTMLElement | undefined,
  paragraph: string | undefined,
): boolean {
  const first = document.querySelector<HTMLElement>('[data-copy-first]')
  if (first !== null && canCopy()) {
    void copied(first.textContent ?? '').then(() => say(`Copied: ${first.textContent ?? ''}`))
    return true
  }
  if (!(link instanceof HTMLAnchorElement)) return false
  const address = citing(link.href, paragraph)
  if (!canCopy() || link.dataset.copied === address) {
    location.assign(address)
    return true
  }
  link.dataset.copied = address
  void noteAt(address).then(async (note) => {
    if (note === undefined) return location.assign(address)
    await copied(note)
    say(`Copied: ${note}`)
  })
  return true
}

function canCopy(): boolean {
  return isSecureContext && 'clipboard' in navigator
}

function copied(words: string): Promise<void> {
  return navigator.clipboard.writeText(words)
}

/** The paragraph that the reader stands on is cited with the page. */
function citing(address: string, paragraph: string | undefined): string {
  if (paragraph === undefined || !/^p\d+$/.test(paragraph)) return address
  const url = new URL(address)
  url.searchParams.set('page', `${url.searchParams.get('page') ?? ''}#${paragraph}`)
  return url.href
}

async function noteAt(address: string): Promise<string | undefined> {
  const answer = await fetch(address)
  if (!answer.ok) return undefined
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return page.querySelector('[data-copy-first]')?.textContent ?? undefined
}

function say(words: string): void {
  const place = document.querySelector<HTMLElement>('.colophon > :first-child')
  if (place === null) return
  place.setAttribute('role', 'status')
  place.textContent = words
}
