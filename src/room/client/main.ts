/** The browser's part: each module enhances one thing, finds its own elements, and may run twice. */
import { enhanceCopy } from './copy.ts'
import { enhanceExchange } from './exchange.ts'
import { enhanceJoins } from './joins.ts'
import { enhanceKeys } from './keys.ts'
import { enhanceLights } from './lights.ts'
import { enhanceNavigation } from './navigation.ts'
import { enhanceReadingLine } from './reading-line.ts'
import { enhanceSelection } from './selection.ts'
import { enhanceSlider } from './slider.ts'
import { enhanceSwitches } from './switches.ts'

enhanceSwitches(document)
enhanceNavigation(document)
enhanceKeys(document)
enhanceReadingLine(document)
enhanceLights(document)
enhanceJoins(document)
enhanceSelection(document)
enhanceExchange(document)
enhanceCopy(document)
enhanceSlider(document)
document.documentElement.dataset.ready = ''
performance.mark('ready')
