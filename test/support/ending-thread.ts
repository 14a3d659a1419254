/** A thread of a build that reads nothing, finds nothing, and ends over the paper of 5 March 1871. */
import { parentPort } from 'node:worker_threads'

import type { LookOrder } from '../../src/capabilities/look.ts'
import type { ReadOrder } from '../../src/store/index.ts'

parentPort?.on('message', (order: ReadOrder | LookOrder) => {
  if (order.kind === 'look' && order.paper?.document.date?.value === '1871-03-05') process.exit(1)
  parentPort?.postMessage(order.kind === 'read' ? undefined : [])
})
parentPort?.postMessage('ready')
