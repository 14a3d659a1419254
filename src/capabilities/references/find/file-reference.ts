/** The reference of an office's file, put between a letter and its day: `your letter (ref. AB/12) dated 3 May`. */
import { isSign, stretch, type Tokens } from './tokens.ts'

/** Most tokens of `AB/12-3.4`. */
const longestReference = 12

/** The token behind such a reference; nothing where none stands. */
export function fileReferenceEnd(tokens: Tokens, index: number): number | undefined {
  let at = index
  const opens = isSign(tokens, at, '(')
  if (opens || isSign(tokens, at, ',')) at += 1
  if (tokens.lexemes[at]?.breaks && tokens.lexemes[at + 1]?.refers) at += 1
  if (!tokens.lexemes[at]?.refers) return undefined
  at += 1
  while (isSign(tokens, at, '.') || isSign(tokens, at, ':')) at += 1
  const from = at
  while (at < from + longestReference && isJoined(tokens, at)) at += 1
  if (!/\d/.test(stretch(tokens, from, at + 1))) return undefined
  at += 1
  return isSign(tokens, at, opens ? ')' : ',') ? at + 1 : opens ? undefined : at
}

/** Whether the next token goes on in the same word and does not end it. */
function isJoined(tokens: Tokens, at: number): boolean {
  const next = at + 1
  return (
    tokens.ends[at] === tokens.starts[next] &&
    !isSign(tokens, next, ')') &&
    !isSign(tokens, next, ',')
  )
}
