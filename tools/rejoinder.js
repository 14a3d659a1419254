#!/usr/bin/env node
/** The program `rejoinder` in a clone: sets up what is missing, then runs the command. */
import { setUp } from './setup.js'

setUp()
const { main } = await import('../dist/rejoinder.js')
process.exitCode = await main(process.argv.slice(2))
