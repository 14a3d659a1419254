/** Errors of the system that a user can do something about, as problems. */
import type { Problem } from '../record/index.ts'

/** The problem that an error is; undefined when the program is at fault. */
export function problemOf(error: unknown): Problem | undefined {
  const { code, message, path } = error as NodeJS.ErrnoException
  const where = path ?? ''
  if (code === 'ENOSPC' || code === 'EDQUOT' || /disk is full|disk I\/O error/i.test(message))
    return {
      code: 'disk-full',
      what: 'cannot go on: the disk is full',
      where,
      advice: 'make room and run the command again; sources, judgements and ids are whole',
      weight: 'stops',
    }
  if (
    code === 'EACCES' ||
    code === 'EROFS' ||
    code === 'EPERM' ||
    // A file stands where the derived folder should be.
    code === 'EEXIST' ||
    code === 'ENOTDIR' ||
    /readonly database|unable to open database/i.test(message)
  )
    return {
      code: 'dossier-unwritable',
      what: 'cannot keep the record: the folder may not be written',
      where,
      advice: 'allow it, or copy the folder to a place of your own and build there',
      weight: 'stops',
    }
  return undefined
}
