/** The site's script: search, and what a page answers to the hand; all can be read without it. */
import { enhanceReading } from '../../browser/index.ts'
import { enhanceSearch } from './search.ts'

enhanceReading(document)
enhanceSearch(document)
