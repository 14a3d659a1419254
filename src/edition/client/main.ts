/** The site's script: search, and nothing that reading needs. */
import { enhanceSearch } from './search.ts'

enhanceSearch(document)
