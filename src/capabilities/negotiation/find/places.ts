/** Places at which something is to be: a name after "in", "at" or "to". */
import { sieved } from '../../../text/index.ts'

const notPlaces =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Article|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas|Our|Your|The|This|That|We|I|It|In|Mr|Mrs|Dr|Comrade|Party|Parties|Congress|Council|Declaration|Statement|Convention)\b/u

const form = sieved(
  /\b(?:held|resumed|continued|meet|meets|met|meeting|sit|sits|talks|convened|come|comes|delegation|conducted|conduct|conference|session|sitting|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d{4}|\d{1,2}|lead)\b[^.;]{0,90}?\b(?:in|at|to)\s+(?:the\s+(?:[\p{L}’']+\s+){0,4}(?:at|of|in)\s+)?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)/gu,
)

/** Names of places in a clause that speaks of a meeting. */
export function placesOf(clause: string): string[] {
  const found = form.matchAll(clause).flatMap((match) => {
    const name = match[1]
    return name === undefined ||
      notPlaces.test(name) ||
      /(?:Party|Parties|Committee|Government|Union|Republic)\b/u.test(name)
      ? []
      : [name]
  })
  return [...new Set(found)]
}
