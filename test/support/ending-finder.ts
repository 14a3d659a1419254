/** A thread that finds nothing in papers, and ends over the one of 5 March 1871. */
import { parentPort } from 'node:worker_threads'

import type { Paper } from '../../src/capabilities/look.ts'

parentPort?.on('message', ({ paper }: { readonly paper: Paper }) => {
  if (paper.document.date?.value === '1871-03-05') process.exit(1)
  parentPort?.postMessage([])
})
parentPort?.postMessage('ready')
