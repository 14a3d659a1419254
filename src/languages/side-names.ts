/** What the code of a side stands for: the name of a state or movement that the language knows. */
import { english } from './en/index.ts'

const names: ReadonlyMap<string, string> = new Map(
  [...(english.events?.movements ?? []), ...(english.events?.states ?? [])].flatMap(
    ({ code, names: [name] }) => (name === undefined ? [] : [[code, name] as const]),
  ),
)

/** `China` for `CHN`; nothing for the codes of a dossier's own parties. */
export function sideName(code: string): string | undefined {
  return names.get(code)
}
