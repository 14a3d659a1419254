/** Acronyms where the words explain them. */
import type { Span } from '../../../text/index.ts'

/** "Communist Party of X (CPX)": an acronym learnt from its first full use. */
export interface Definition extends Span {
  readonly name: string
  readonly acronym: string
}

const definition =
  /(?<!\p{L})(?<name>\p{Lu}[\p{L}'’-]+(?: (?:of|for|and|the|on|in|de|des|der|du|di|la|für|und|et|\p{Lu}[\p{L}'’-]+)){1,12}) \((?:the |hereafter |hereinafter )?["“‘']?(?<acronym>\p{Lu}[\p{Lu}.]{1,9})["”’']?\)/gu

/** Acronyms that the words explain. */
export function definitionsIn(words: string): Definition[] {
  const found: Definition[] = []
  for (const match of words.matchAll(definition)) {
    const acronym = match.groups!.acronym!.replace(/\./g, '')
    const name = tailWithInitials(match.groups!.name!, acronym)
    if (name === undefined) continue
    const start = match.index + match.groups!.name!.length - name.length
    found.push({ name, acronym, start, end: start + name.length })
  }
  return found
}

/** The end of a run of words whose capitals spell the acronym: "In the Trades Union Council (TUC)". */
function tailWithInitials(name: string, acronym: string): string | undefined {
  const words = [...name.matchAll(/\S+/g)]
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const tail = name.slice(words[at]!.index)
    const capitals = tail
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')
    if (capitals === acronym) return tail
    if (capitals.length > acronym.length) return undefined
  }
  return undefined
}
