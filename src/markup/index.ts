/** The `html` template and small pieces that every page uses. */
export { address, documentAddress } from './address.ts'
export { dateWords, showDate } from './date.ts'
export { documentLink, documentName, names } from './document.ts'
export { escapeText, type Html, html, type Piece } from './html.ts'
export { type NavigationEntry, type ShellFrame, type ShellPage, shell } from './shell.ts'
export { stylesheet } from './stylesheet.ts'
