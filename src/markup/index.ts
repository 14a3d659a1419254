/** The `html` template and small pieces that every page uses. */
export {
  address,
  besideAddress,
  changedQuery,
  documentAddress,
  missingAddress,
  type Place,
  parsePlace,
  placeWords,
} from './address.ts'
export { dateWords, daysWords, inDays, showDate, yearWords } from './date.ts'
export {
  documentDay,
  documentLink,
  documentName,
  groupOf,
  hourOf,
  names,
} from './document.ts'
export { type Html, html, type Piece } from './html.ts'
export {
  type ChartOptions,
  chart,
  commonest,
  empty,
  type FacetValue,
  facet,
  incipit,
  type Leaves,
  leafOf,
  leaves,
  note,
  type Passage,
  partyLink,
  passage,
  title,
} from './page.ts'
export { codeOfName, nameOfCode } from './party-code.ts'
export { partyName, partyNames } from './party-names.ts'
export { type NavigationEntry, type ShellFrame, type ShellPage, shell } from './shell.ts'
export {
  acronymOf,
  shortDocumentLink,
  shortName,
  shortNamesNote,
  shortParty,
  sidesNamed,
} from './short-names.ts'
export { stylesheet } from './stylesheet.ts'
export { type Column, type TableOptions, table } from './table.ts'
export {
  alike,
  capital,
  counted,
  cut,
  figures,
  often,
  sureness,
  withoutCapitals,
} from './words.ts'
