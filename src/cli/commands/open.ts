/** `rejoinder open`: brings the record up to date and serves the reading room. */
import { userInfo } from 'node:os'

import { chanceryPart, dossierDesk, serveRoom } from '../../room/index.ts'
import { type Command, type ExitCode, UsageError } from '../command.ts'
import { bringUpToDate, withRecord } from '../dossier.ts'

export const openCommand: Command = {
  name: 'open',
  takes: 'DIR',
  says: 'Brings the record up to date and serves the reading room on this machine alone.',
  example: 'rejoinder open letters/',
  options: [{ name: 'port', value: 'NUMBER', says: 'the port to listen on; otherwise a free one' }],
  count: [1, 1],
  run: (given, output) => {
    const port = Number(given.value('port') ?? 0)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError('--port takes a number up to 65535')
    return withRecord(given.words[0] ?? '', output, async (_, store): Promise<ExitCode> => {
      const bring = () => bringUpToDate(store.dossier, output)
      const desk = dossierDesk({ store, bringUpToDate: bring })
      const room = await serveRoom({
        desk,
        port,
        reader: userInfo().username,
        part: chanceryPart(store.dossier.home, { canSign: true }),
      })
      if (given.json) output.json({ address: room.address })
      else output.print(`the reading room is open at ${room.address} (Ctrl-C closes it)`)
      await interrupted()
      await room.close()
      return 0
    })
  },
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
