/** The browser's part: each module enhances one thing, finds its own elements, and may run twice. */
import { enhanceReading } from '../../browser/index.ts'
import { enhanceCopy } from './copy.ts'
import { enhanceKeys } from './keys.ts'
import { enhanceNavigation } from './navigation.ts'
import { enhanceSelection } from './selection.ts'
import { enhanceSlider } from './slider.ts'
import { enhanceSwitches } from './switches.ts'

enhanceSwitches(document)
enhanceNavigation(document)
enhanceKeys(document)
enhanceReading(document)
enhanceSelection(document)
enhanceCopy(document)
enhanceSlider(document)
document.documentElement.dataset.ready = ''
performance.mark('ready')
