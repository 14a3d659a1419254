/** `rejoinder open`: brings the record up to date and serves the reading room. */
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'

import { isTroubled, type StandingRecord } from '../../record/index.ts'
import {
  chanceryPart,
  dossierDesk,
  leastSecret,
  type ServeOptions,
  serveRoom,
} from '../../room/index.ts'
import { remarksOnText } from '../check/text.ts'
import { type Command, type ExitCode, type Given, type Output, UsageError } from '../command.ts'
import { bringUpToDate, withRecord } from '../dossier.ts'
import { portGiven } from '../port-given.ts'

export const openCommand: Command = {
  name: 'open',
  takes: 'DIR',
  says: 'Brings the record up to date and serves the reading room on this machine alone.',
  example: 'rejoinder open letters/',
  options: [
    { name: 'port', value: 'NUMBER', says: 'the port to listen on; otherwise a free one' },
    {
      name: 'host',
      value: 'ADDRESS',
      says: 'opens the room to others, on this address; everybody must say a secret first',
    },
    {
      name: 'name',
      value: 'NAME',
      many: true,
      says: 'with --host: a name by which others call this machine',
    },
    {
      name: 'secret-file',
      value: 'FILE',
      says: 'with --host: a file whose first line is the secret; otherwise REJOINDER_SECRET',
    },
  ],
  count: [1, 1],
  run: (given, output) => {
    const port = portGiven(given)
    const open = openingOf(given)
    return withRecord(given.words[0] ?? '', output, async (_, store): Promise<ExitCode> => {
      const bring = () => bringUpToDate(store.dossier, output)
      const desk = dossierDesk({ store, bringUpToDate: bring })
      const room = await serveRoom({
        desk,
        port,
        reader: userInfo().username,
        // Letters are signed on the owner's machine only, whoever else knows the secret.
        part: chanceryPart(store.dossier.home, {
          canSign: open === undefined,
          refresh: desk.refresh,
          check: (text) => remarksOnText(text, { folder: store.dossier.home, output }),
        }),
        ...(open === undefined ? {} : { open }),
      })
      if (given.json) output.json({ address: room.address })
      else output.print(`the reading room is open at ${room.address} (Ctrl-C closes it)`)
      sayUnread(store.record(), { address: room.address, output })
      await interrupted()
      await room.close()
      return 0
    })
  },
}

/** Whoever only opens a dossier learns as well that something of it could not be read. */
function sayUnread(
  record: StandingRecord,
  { address, output }: { readonly address: string; readonly output: Output },
): void {
  const troubled = [...(record.sources?.({ troubled: true }) ?? [])].filter(isTroubled).length
  if (troubled === 0) return
  const files = troubled === 1 ? 'one file' : `${troubled} files`
  output.say(`${files} could not be read whole; ${address}sources says which, and why`)
}

/** How the room is opened to others, if it is: never without a secret. */
function openingOf(given: Given): ServeOptions['open'] {
  const host = given.value('host')
  if (host === undefined) return undefined
  const file = given.value('secret-file')
  const secret =
    file === undefined ? process.env.REJOINDER_SECRET : readFileSync(file, 'utf8').split(/\r?\n/)[0]
  if (secret === undefined || secret.length < leastSecret)
    throw new UsageError(
      `--host opens the room to others, so it needs a secret of at least ${leastSecret} characters: set REJOINDER_SECRET, or give --secret-file`,
    )
  return { host, names: given.values('name'), secret }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
