/**
 * Bodies by what a letter calls them after its head: `Harbour Board of Tolm` is the Harbour
 * Board, and where only one of those who write to each other is a board, the Board; the
 * `Executive of the Union of River Pilots` is the Executive of the URP.
 */

/** Names with their short forms that the words use; a form that two would share is nobody's. */
export function withShortForms<Side>(
  names: readonly (readonly [name: string, side: Side])[],
  words: string,
): (readonly [string, Side])[] {
  const all = names.flatMap(([name, side]) =>
    shortForms(name).map((form) => ({ form, name, side })),
  )
  const short = all.filter(
    ({ form, name }) =>
      form !== name &&
      all.every((other) => other.form !== form || other.name === name) &&
      isUsed(form, words),
  )
  return [...short.map(({ form, side }) => [form, side] as const), ...names]
}

/** `Harbour Board` and `Board` for `Harbour Board of Tolm`. */
function shortForms(name: string): readonly string[] {
  const whole = name.replace(/^[Tt]he /, '')
  const own = whole.split(/ (?:of|for|in|at) /)[0]!
  const noun = own.split(' ').at(-1)!
  return [
    ...new Set([own, ...(/^\p{Lu}\p{Ll}{3,}$/u.test(noun) ? [noun] : []), ...initialForms(whole)]),
  ]
}

/** `URP` for `Union of River Pilots`; of its executive `EURP`, `E URP`, `Executive of the URP`. */
function initialForms(whole: string): readonly string[] {
  const [, own, body] = /^(.*?) of (?:the )?(.*)$/.exec(whole) ?? []
  const inner = body === undefined ? '' : initials(body)
  return [
    initials(whole),
    ...(inner.length < fewestInitials
      ? []
      : [
          inner,
          ...[own!, initials(own!)].flatMap((one) => [`${one} ${inner}`, `${one} of the ${inner}`]),
        ]),
  ].filter((form) => form.length >= fewestInitials)
}

/** Two letters stand for too much. */
const fewestInitials = 3

function initials(name: string): string {
  return (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('')
}

function isUsed(form: string, words: string): boolean {
  const plain = form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  if (/\p{Lu}{3}$/u.test(form)) return new RegExp(String.raw`\b${plain}\b`, 'u').test(words)
  return new RegExp(
    String.raw`\b(?:[Tt]he|[Yy]our|[Oo]ur|[Tt]his) ${plain}(?![\p{L}-]| of\b)`,
    'u',
  ).test(words)
}
