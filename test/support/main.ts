/** The program as a process of its own, for tests that kill it. */
import { main } from '../../src/cli/index.ts'

process.exitCode = await main(process.argv.slice(2))
