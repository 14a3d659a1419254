/** Stems: what is left of a word when common endings are off. */

/** A crude stem: what is left when common endings are off; equal for demand, demanding, demands. */
export function stemOf(form: string): string {
  const known = stems.get(form)
  if (known !== undefined) return known
  const stem = bare(bare(form))
    .replace(/(.)\1$/u, '$1')
    .replace(/y$/, 'i')
  if (stems.size >= mostStems) stems.clear()
  stems.set(form, stem)
  return stem
}

/** A correspondence says the same words over and over. */
const stems = new Map<string, string>()
const mostStems = 50_000

function bare(form: string): string {
  if (form.length < 5) return form.replace(/(?<=\p{L}{3})s$/u, '')
  const stem = form.replace(/(?:ations?|ments?|ings?|ness|ities|ity|edly|ers?|ed|es|ly|s|e)$/u, '')
  return stem.length >= 4 ? stem : form
}
