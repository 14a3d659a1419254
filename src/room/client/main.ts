/** The browser's part: each module enhances one thing, finds its own elements, and may run twice. */
import { enhanceSwitches } from './switches.ts'

enhanceSwitches(document)
