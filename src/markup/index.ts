/** The `html` template and small pieces that every page uses. */
export { escapeText, type Html, html, type Piece } from './html.ts'
