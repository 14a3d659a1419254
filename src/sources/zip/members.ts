/**
 * Members of a ZIP file, one after the other, within bounds.
 *
 * What an archive says of its sizes is not believed: bytes are counted while
 * they are unpacked, and a member that grows out of all proportion is given up.
 */
import yauzl from 'yauzl'

export interface Member {
  /** With `/`, without ways out of the archive. */
  readonly name: string
  readonly encrypted: boolean
  /** Unpacks it; throws `TooLarge` beyond the bounds. */
  read(): Promise<Uint8Array>
}

/** What may be unpacked altogether; shared by an archive and the archives in it. */
export interface Budget {
  bytes: number
  members: number
}

/** A member, or all of them, would unpack to more than is allowed. */
export class TooLarge extends Error {}

export const newBudget = (): Budget => ({ bytes: 4 * 1024 ** 3, members: 20_000 })

const largestMember = 400 * 1024 ** 2
// Text packs to a tenth; what packs to a hundredth of many megabytes was made to harm.
const suspiciousSize = 32 * 1024 ** 2
const suspiciousRatio = 100

/** Opens a ZIP file. Throws when it is none, or is damaged. */
export async function* membersOf(bytes: Uint8Array, budget: Budget): AsyncGenerator<Member> {
  const zip = await openZip(bytes)
  try {
    for (;;) {
      const entry = await nextEntry(zip)
      if (entry === undefined) return
      const name = nameOf(entry)
      if (name === '' || name.endsWith('/')) continue
      budget.members -= 1
      if (budget.members < 0) throw new TooLarge('it holds too many files')
      yield { name, encrypted: entry.isEncrypted(), read: () => unpack(zip, entry, budget) }
    }
  } finally {
    zip.close()
  }
}

function openZip(bytes: Uint8Array): Promise<yauzl.ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, decodeStrings: false }, (error, zip) => {
      if (error === null && zip !== undefined) resolve(zip)
      else reject(new Error('it is cut off or damaged', { cause: error }))
    })
  })
}

function nextEntry(zip: yauzl.ZipFile): Promise<yauzl.Entry | undefined> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      zip.removeAllListeners('entry')
      zip.removeAllListeners('end')
      zip.removeAllListeners('error')
    }
    zip.once('entry', (entry: yauzl.Entry) => {
      done()
      resolve(entry)
    })
    zip.once('end', () => {
      done()
      resolve(undefined)
    })
    zip.once('error', (error: Error) => {
      done()
      reject(error)
    })
    zip.readEntry()
  })
}

function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry, budget: Budget): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null || stream === undefined) {
        reject(error ?? new Error('it cannot be unpacked'))
        return
      }
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        budget.bytes -= chunk.length
        const grown = size > suspiciousSize && size > entry.compressedSize * suspiciousRatio
        if (grown || size > largestMember || budget.bytes < 0)
          stream.destroy(new TooLarge('it unpacks to far more than it is'))
        else chunks.push(chunk)
      })
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}

/** The name as UTF-8 where it is, else as the old code page that ZIP was made with. */
function nameOf(entry: yauzl.Entry): string {
  const raw = entry.fileName as unknown as Buffer
  const words = utf8(raw) ?? raw.toString('latin1')
  const folder = /[\\/]$/.test(words) ? '/' : ''
  const safe = words
    .replace(/[\0-\x1f]/g, '')
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
  return safe === '' ? '' : `${safe.normalize('NFC').slice(0, 500)}${folder}`
}

function utf8(raw: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return undefined
  }
}
