/** Dossiers opened as `rejoinder open` does, in this process; closed and opened again as often as a test likes. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from '../../src/pipeline.ts'
import { chanceryPart, dossierDesk, type OpenRoom, serveRoom } from '../../src/room/index.ts'
import { dossierAt, openStore, type StoredRecord } from '../../src/store/index.ts'

export interface OpenDossier extends OpenRoom {
  readonly folder: string
  record(): StoredRecord
}

const sample = fileURLToPath(new URL('../../../samples/weir', import.meta.url))

/** A copy of the sample in a folder of its own. */
export function copyOfSample(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-room-'))
  cpSync(sample, folder, { recursive: true })
  return folder
}

/** Brings a dossier up to date and serves its room. */
export async function openDossier(folder: string): Promise<OpenDossier> {
  const dossier = dossierAt(folder)
  if (dossier === undefined) throw new RangeError(`no folder "${folder}"`)
  const tools = { clock: () => Date.now(), progress: () => {} }
  const bringUpToDate = () => build(dossier, tools)
  await bringUpToDate()
  const store = openStore(dossier, { now: () => new Date().toISOString() })
  const desk = dossierDesk({ store, bringUpToDate })
  const part = chanceryPart(folder, { canSign: true, refresh: desk.refresh })
  const room = await serveRoom({ desk, port: 0, reader: 'ada', part })
  return {
    folder,
    address: room.address.replace(/\/$/, ''),
    record: () => store.record(),
    close: async () => {
      await room.close()
      store.close()
    },
  }
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
