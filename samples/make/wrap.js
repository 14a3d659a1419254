/** Hard-wrapped plain text, as a printer's or an archive's typist leaves it. */

/** Wraps paragraphs (one a line) at `width`; a line `\f` becomes a form feed. */
export function hardWrap(text, width) {
  return text
    .split('\n')
    .map((line) => (line.length > width + 4 ? wrapWords(line.split(' '), width).join('\n') : line))
    .join('\n')
    .replaceAll('\\f\n', '\f')
}

function wrapWords(words, width) {
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1)
    if (line !== '' && line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}
