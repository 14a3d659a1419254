/**
 * What is made of a thing once: mostly the patterns that are made of the words
 * of a language. It goes when the thing goes.
 */

/**
 * Makes once for each thing; whatever else is handed on must follow from that thing.
 * The thing asked for last is at hand without a look into the table: a letter asks
 * for the patterns of its language some thousand times.
 */
export function once<Thing extends object, Rest extends readonly unknown[], Made>(
  make: (thing: Thing, ...rest: Rest) => Made,
): (thing: Thing, ...rest: Rest) => Made {
  const kept = new WeakMap<Thing, { readonly made: Made }>()
  let last: { readonly thing: Thing; readonly made: Made } | undefined
  return (thing, ...rest) => {
    if (last?.thing === thing) return last.made
    const known = kept.get(thing) ?? { made: make(thing, ...rest) }
    kept.set(thing, known)
    last = { thing, made: known.made }
    return known.made
  }
}
