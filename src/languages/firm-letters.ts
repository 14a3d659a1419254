/** Firms by the letters of what they are by law, whatever the language: "Larsen Pumps AB". */
const letters: ReadonlySet<string> = new Set(
  'AB AG ASA ApS BV KG NV OY Oy Oyj SA SE SpA'.split(' '),
)

/** Whether a name is a firm's by its last letters; of a line in capitals nobody can tell. */
export function isLetteredFirm(name: string): boolean {
  const tokens = name.split(/\s+/)
  return (
    tokens.length > 1 &&
    letters.has(tokens.at(-1)!) &&
    tokens.some((token) => /\p{Ll}{2}/u.test(token)) &&
    tokens.every((token) => /^[\p{Lu}\d&+]|^(?:and|und|et|och|og)$/u.test(token))
  )
}

/** The name of such a firm without its letters; any other name as it is. */
export function withoutFirmLetters(name: string): string {
  return isLetteredFirm(name) ? name.replace(/\s+\S+$/u, '') : name
}
