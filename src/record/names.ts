/**
 * Names: whether two ways of writing a name may mean the same person or body.
 *
 * "CC CPC" and "Central Committee of the Communist Party of China", "Khrushchov"
 * and "Khrushchev", "Mr. Perkins" and "C. E. Perkins" agree; nothing here knows
 * a name. Acronyms are compared by initials, spellings by a key that survives
 * the usual ways of writing foreign sounds in Latin letters.
 */

/** Words in names that say nothing of whom: articles, particles, titles, and that an office is held for another. */
const small = new Set(
  'the a an of and for in at on to de la le les du des der die das den dem von van zu zur und et di da del della dei d l mr mrs ms miss dr prof esq esqr sir herr herrn frau comrade comrades monsieur madame mme mlle messrs hon bart jr sr acting'.split(
    ' ',
  ),
)

/** "Central Committee of the C.P.S.U."; before a surname such letters are given names. */
const dottedEnd = /(?<![\p{L}.])(?:\p{Lu}\.\s?){2,7}\p{Lu}\.?(?=\s*$)/u

/**
 * The words of a name that count, folded, the surname of a person last; initials
 * stay as one letter.
 */
export function nameWords(name: string): string[] {
  return bare(
    spokenName(name)
      .replace(dottedEnd, (letters) => letters.replace(/[.\s]/gu, ''))
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .replace(/(?<!\p{L})O['’ ]\s?(?=\p{Lu}\p{L})/gu, 'O'),
  )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word))
}

/** A key that spellings of one foreign name share: "Khrushchov" and "Khrushchev". */
export function soundKey(word: string): string {
  const skeleton = bare(word)
    .replace(/[^\p{L}]/gu, '')
    .replace(
      /shch|chtch|schtsch|sch|sh|tch|ch|cz|zh|ž|kh|ts|tz|x/gu,
      (sound) => sounds[sound] ?? sound,
    )
    .replace(/ph/g, 'f')
    .replace(/ck|q|c/g, 'k')
    .replace(/w|ff?$/g, 'v')
    .replace(/y|j/g, 'i')
    .replace(/(.)\1+/gu, '$1')
  const first = skeleton.slice(0, 1)
  return first + skeleton.slice(1).replace(/[aeiouh]/g, '')
}

const sounds: Readonly<Record<string, string>> = {
  shch: '4',
  chtch: '4',
  schtsch: '4',
  sch: '4',
  sh: '4',
  tch: '4',
  ch: '4',
  cz: '4',
  zh: '4',
  ž: '4',
  kh: 'h',
  ts: '3',
  tz: '3',
  x: 'ks',
}

/** The initials of a name: "cpsu" of "Communist Party of the Soviet Union". */
export function initialsOf(name: string): string {
  return nameWords(name)
    .map((word) => word.slice(0, 1))
    .join('')
}

const turned =
  /^(?<surname>(?:(?:[Vv]on|[Vv]an|[Dd]e|[Dd]er|[Dd]i|[Dd]el|[Ll]a|[Ll]e) ){0,2}\p{Lu}[\p{L}'’-]+), (?<given>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})$/u

/** The surname of a person written "Brask, Emil", as registers and mail programs do. */
export function turnedSurname(name: string): string | undefined {
  return turned.exec(name)?.groups?.surname
}

/** "Brask, Emil" as one speaks it: "Emil Brask". */
export function spokenName(name: string): string {
  return name.replace(turned, '$<given> $<surname>')
}

/** Whether `short` may be `long` written shorter: fewer words, initials, an acronym, another spelling. */
export function isShorterName(short: string, long: string): boolean {
  const [few, many] = [nameWords(short), nameWords(long)]
  if (few.length === 0) return false
  return fits(few, many)
}

/** Whether two names may be of one person or body, either way round. */
export function isLikeName(one: string, other: string): boolean {
  return isShorterName(one, other) || isShorterName(other, one)
}

/** Every word of the short name stands for a word, or a run of words, of the long one, in order. */
function fits(few: readonly string[], many: readonly string[]): boolean {
  let at = 0
  let whole = false
  for (const word of few) {
    const taken = takes(word, many, at)
    if (taken === undefined) return false
    if (word.length > 1) whole = true
    at = taken
  }
  return whole
}

/** Where the long name goes on after the place that `word` stands for. */
function takes(word: string, many: readonly string[], from: number): number | undefined {
  for (let at = from; at < many.length; at += 1) {
    if (isSameWord(word, many[at]!)) return at + 1
    if (word.length >= 2 && word.length <= 8) {
      const run = many.slice(at, at + word.length)
      if (run.length === word.length && run.every((one, index) => one.startsWith(word[index]!)))
        return at + word.length
    }
  }
  return undefined
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  if (isCutShort(one, other) || isCutShort(other, one)) return true
  if (one.length < 4 || other.length < 4) return false
  return soundKey(one) === soundKey(other)
}

/** "Arth" for "Arthur", "Wm" for "William": the first letters, or consonants in order. */
function isCutShort(short: string, long: string): boolean {
  if (short.length >= long.length || short[0] !== long[0]) return false
  if (short.length >= 3 && long.startsWith(short)) return true
  if (short.length < 2 || /[aeiou]/.test(short.slice(1))) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  return at === short.length
}

function bare(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, (sign) => (sign === '.' ? ' ' : ''))
    .replace(/ı/g, 'i')
    .toLowerCase()
}
