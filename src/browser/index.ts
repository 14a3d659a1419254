/**
 * What makes a page answer the hand wherever it is read, in the room and on a
 * site of plain files: nothing here asks a server.
 */
import { enhanceExchange } from './exchange.ts'
import { enhanceJoins } from './joins.ts'
import { enhanceLights } from './lights.ts'
import { enhanceReadingLine } from './reading-line.ts'

export { once } from './once.ts'

/** Pointing and walking: the reading line, words and their notes, lines across the gutter, marks of the exchange. */
export function enhanceReading(root: Document): void {
  enhanceReadingLine(root)
  enhanceLights(root)
  enhanceJoins(root)
  enhanceExchange(root)
}
