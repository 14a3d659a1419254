/** What cuts across capabilities: the views of the whole record, in the order of the navigation. */
import { capabilities, type View } from '../capabilities/index.ts'
import { exchangeView } from './exchange/show.ts'
import { readerView } from './reader/show.ts'

export { type Addressed, addressOf, addressOfAnchor, placeOfDocument } from './address.ts'
export {
  type DocumentEntry,
  type HeldEntry,
  heldDocuments,
  type MissingEntry,
  missingDocuments,
} from './entries.ts'

/** All views: the record's own, then each capability's. Room and edition walk this list. */
export const views: readonly View[] = [
  exchangeView,
  readerView,
  ...capabilities.flatMap((capability) => capability.show.views),
]
