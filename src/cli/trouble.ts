/** Errors of the system that a user can do something about, as problems. */
import type { Problem } from '../record/index.ts'

/** The problem that an error is; undefined when the program is at fault. */
export function problemOf(error: unknown): Problem | undefined {
  const { code, message, path, syscall } = error as NodeJS.ErrnoException
  const where = path ?? ''
  if (syscall === 'listen' || syscall === 'getaddrinfo') return unavailablePort(error)
  if (code === 'ENOENT' || code === 'EISDIR') return missingFile(code, where)
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

/** What a command was told to listen on, and cannot. */
function unavailablePort(error: unknown): Problem {
  const { code, address, hostname, port } = error as NodeJS.ErrnoException & {
    readonly address?: string
    readonly hostname?: string
    readonly port?: number
  }
  const where = [address ?? hostname, port].filter((part) => part !== undefined).join(':')
  const why =
    code === 'EADDRINUSE'
      ? 'another program listens there'
      : code === 'EACCES'
        ? 'ports of so low a number are kept for the system'
        : 'this machine has no such address'
  return {
    code: 'port-unavailable',
    what: `cannot listen on ${where}: ${why}`,
    where,
    advice:
      code === 'EADDRINUSE' || code === 'EACCES'
        ? 'give another --port; 0 takes a free one'
        : 'give with --host an address of this machine',
    weight: 'stops',
  }
}

/** A file that was named to a command and is not there, or is a folder. */
function missingFile(code: 'ENOENT' | 'EISDIR', where: string): Problem | undefined {
  if (where === '' && code === 'ENOENT') return undefined
  const what =
    code === 'ENOENT'
      ? `there is no file "${where}"`
      : `a file is wanted, and ${where === '' ? 'what was named' : `"${where}"`} is a folder`
  return { code: 'file-missing', what, where, advice: 'look at the path', weight: 'stops' }
}
