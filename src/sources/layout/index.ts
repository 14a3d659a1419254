/** From a decoded source and its lines to a text: lines, pages, paragraphs, broken words. */
export { linking } from './hyphens.ts'
export { type LaidOut, type LayoutOptions, type LineMark, layInto, layOut } from './lay-out.ts'
export type { LineOptions, SourceLine } from './lines.ts'
