/** Places at which something is to be: a name after "in", "at" or "to". */
import { sieved } from '../../../text/index.ts'

const notPlaces =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Article|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas|Michaelmas|Martinmas|Our|Your|The|This|That|We|I|It|In|Mr|Mrs|Dr|Comrade|Party|Parties|Congress|Council|Declaration|Statement|Convention)\b/u

/** Bodies and meetings are written to and spoken of; nothing is held at them. */
const bodies =
  /(?:Party|Parties|Committee|Commission|Government|Union|Republic|Board|Ministry|Department|Embassy|Legation|Delegation|Conference|Treaty|Protocol)\b/u

const name = String.raw`(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)`

const forms = [
  // Something is held, somebody comes, on a day: "at the railway hotel in Sarn", "at the Town Hall".
  sieved(
    new RegExp(
      String.raw`\b(?:held|resumed|continued|meet|meets|met|meeting|sit|sits|talks|convened|come|comes|delegation|conducted|conduct|conference|session|sitting|gather|assemble|invite|hold|deposited|stop|works?|there|representatives?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|half|week|weeks|days|\d{4}|\d{1,2}|lead)\b[^.;]{0,90}?\b(?:in|at|to)\s+(?:(?:neutral|nearby)\s+|the\s+(?:[\p{L}’']+\s+){0,4}(?:at|of|in)\s+|(?<=at\s+)the\s+(?=\p{Lu}[\p{L}’'-]+\s\p{Lu}))?${name}`,
      'gu',
    ),
  ),
  // The second of two: "in Lonn or in Brell", "at Lonn for the first week and at Brell".
  sieved(
    new RegExp(
      String.raw`\b(?:in|at)\s+\p{Lu}[\p{L}’'-]+(?:[^.;:]{0,60}?),?\s(?:and|or)\s(?:then\s)?(?:in|at)\s+${name}`,
      'gu',
    ),
  ),
  // "The seat should be Lonn", "Lonn as the place".
  sieved(
    new RegExp(
      String.raw`\b(?:seat|venue|place)\b[^.;:,]{0,40}?\b(?:be|is|at|in)\s+${name}|${name}\s+as\s+(?:the|its|their|a)\s+(?:meeting\s)?(?:seat|venue|place)\b`,
      'gu',
    ),
  ),
]

/** Names of places in a clause that speaks of a meeting. */
export function placesOf(clause: string): string[] {
  const found = forms.flatMap((form) =>
    form.matchAll(clause).flatMap((match) => {
      const said = match[1] ?? match[2]
      return said === undefined || notPlaces.test(said) || bodies.test(said) ? [] : [said]
    }),
  )
  return [...new Set(found)]
}
