/**
 * Archives: ZIP files of sources. Each member is a source of its own; archives
 * within archives are opened here, so that all of them share one budget.
 */
import type { Problem } from '../record/index.ts'
import type { Reader, Reading } from './reader.ts'
import { type Budget, type Member, membersOf, newBudget, TooLarge } from './zip/members.ts'

export const archive: Reader = {
  format: 'zip',
  version: '1',
  matches(path, head) {
    if (!isZip(head)) return 0
    // Other formats are ZIP files too, and their readers are surer of them.
    return /\.(docx|xlsx|pptx|odt|ods|odp|epub|pages|jar)$/i.test(path) ? 0 : 0.6
  },
  read: (source) => readArchive(source.path, source.bytes, { budget: newBudget(), depth: 0 }),
}

interface Bounds {
  readonly budget: Budget
  readonly depth: number
}

const deepest = 4
// What systems put into archives beside the files of people.
const leftOut = /(?:^|\/)(?:__MACOSX|\.[^/]+|Thumbs\.db|desktop\.ini)(?:\/|$)/i

/** Whether a file begins as ZIP files do. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)
}

async function* readArchive(
  path: string,
  bytes: Uint8Array,
  bounds: Bounds,
): AsyncGenerator<Reading> {
  try {
    for await (const member of membersOf(bytes, bounds.budget)) {
      if (leftOut.test(member.name)) continue
      yield* readMember(`${path}!/${member.name}`, member, bounds)
    }
  } catch (cause) {
    yield { kind: 'problem', problem: notOpened(path, cause) }
  }
}

async function* readMember(path: string, member: Member, bounds: Bounds): AsyncGenerator<Reading> {
  if (member.encrypted) {
    yield { kind: 'problem', problem: encrypted(path) }
    return
  }
  const bytes = await unpacked(member)
  if (!(bytes instanceof Uint8Array)) {
    yield { kind: 'problem', problem: notOpened(path, bytes) }
    return
  }
  if (!isZip(bytes) || archive.matches(path, bytes.subarray(0, 8)) === 0)
    yield { kind: 'member', source: { path, bytes } }
  else if (bounds.depth >= deepest) yield { kind: 'problem', problem: tooDeep(path) }
  else yield* readArchive(path, bytes, { ...bounds, depth: bounds.depth + 1 })
}

/** Its bytes, or why it cannot be unpacked: one bad member does not spoil the others. */
async function unpacked(member: Member): Promise<Uint8Array | Error> {
  try {
    return await member.read()
  } catch (cause) {
    return cause as Error
  }
}

function encrypted(path: string): Problem {
  return {
    code: 'encrypted',
    what: `cannot read "${path}": it is locked with a password`,
    where: path,
    advice: 'unpack it with its password and put the file among the sources',
    weight: 'attention',
  }
}

function notOpened(path: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message.slice(0, 200) : String(cause)
  return {
    code: cause instanceof TooLarge ? 'too-large' : 'unreadable',
    what: `cannot unpack "${path}": ${reason}`,
    where: path,
    advice: 'unpack it elsewhere and put its files among the sources',
    weight: 'attention',
  }
}

function tooDeep(path: string): Problem {
  return {
    code: 'too-large',
    what: `cannot read "${path}": archives lie in it more than ${deepest} deep`,
    where: path,
    advice: 'unpack it and put its files among the sources',
    weight: 'attention',
  }
}
