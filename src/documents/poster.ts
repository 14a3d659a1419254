/** Who posted a mail, as the page of a list's archive says it: "Anna Quill quill at mill.example". */
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'

/** "Anna Quill <quill@mill.example>", "Anna Quill quill at mill.example". */
const mailAddress =
  /^(?<name>[^@<>:]{2,60}?)\s+[<(]?[\w.+-]+(?:@|\s(?:at|\(at\)|\[at\])\s)[\w-]+(?:\.[\w-]+)+[>)]?$/u

/** Whether a line is a name and its mail address. */
export function isPoster(words: string): boolean {
  return mailAddress.test(words)
}

/** A name with its mail address, and under it a day with its hour: "Tue Feb 3 09:12:00 2004". */
export function posterIn(lines: readonly Line[]): { poster?: Span } {
  for (const [at, line] of lines.entries()) {
    const name = mailAddress.exec(line.words)?.groups?.name
    const below = lines[at + 1]?.words ?? ''
    if (name !== undefined && /\d{1,2}:\d\d/.test(below) && /\d{4}/.test(below))
      return { poster: { start: line.start, end: line.start + name.length } }
  }
  return {}
}
