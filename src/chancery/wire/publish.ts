/**
 * The log as files (C2SP tlog-tiles): checkpoint, tiles, and bundles of the
 * hashes that are its entries. Anybody's verifier can read the folder, from
 * disk or through any web server. It holds no word of any letter.
 */

import type { Chancery } from '../node/chancery.ts'
import type { Disk } from '../node/disk.ts'
import { ownCheckpoint } from '../node/send.ts'
import { parseCheckpointText } from '../proofs/checkpoint.ts'
import { parseNote } from '../proofs/note.ts'
import { entryBundle, tileBytes, tilePath, tilesOf, tileWidth } from '../proofs/tiles.ts'
import type { Session } from './session.ts'

/** Bring the folder `log/` up to date: new tiles first, the checkpoint last. */
export function publishLog(chancery: Chancery): void {
  const { disk } = chancery.around
  const before = publishedSize(disk)
  const { size } = chancery.tree
  if (before === size && disk.read('log/checkpoint')?.toString() === ownCheckpoint(chancery)) return
  for (const tile of tilesOf(size)) {
    const whole = (tile.index + 1) * tileWidth * tileWidth ** tile.level
    if (whole <= before) continue
    disk.replace(
      `log/${tilePath(tile.level, tile.index, tile.width)}`,
      tileBytes(tile, chancery.tree.read),
    )
    if (tile.level === 0)
      disk.replace(`log/${tilePath('entries', tile.index, tile.width)}`, bundle(chancery, tile))
  }
  disk.replace('log/checkpoint', Buffer.from(ownCheckpoint(chancery)))
}

/** A published file with its type; `undefined` for any other path. */
export function publishedFile(
  session: Session,
  path: string,
): { readonly type: string; readonly body: Uint8Array } | undefined {
  const name =
    /^\/chancery\/log\/(checkpoint|tile\/(?:\d{1,2}|entries)\/(?:x\d{3}\/)*\d{3}(?:\.p\/\d{1,3})?)$/.exec(
      path,
    )?.[1]
  const body = name === undefined ? undefined : session.around.disk.read(`log/${name}`)
  if (body === undefined) return undefined
  const type = name === 'checkpoint' ? 'text/plain; charset=utf-8' : 'application/octet-stream'
  return { type, body }
}

function publishedSize(disk: Disk): number {
  const note = parseNote(disk.read('log/checkpoint')?.toString('utf8') ?? '')
  return (note && parseCheckpointText(note.text)?.size) ?? 0
}

function bundle(
  chancery: Chancery,
  tile: { readonly index: number; readonly width: number },
): Buffer {
  const start = tile.index * tileWidth
  const entries = chancery.own.slice(start, start + tile.width)
  return entryBundle(entries.map(({ id }) => Buffer.from(id)))
}
