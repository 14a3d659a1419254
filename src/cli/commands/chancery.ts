/** `rejoinder chancery VERB DIR …`: live correspondence with other parties. */
import { ChanceryError } from '../../chancery/index.ts'
import { agreementVerbs } from '../chancery/agreements.ts'
import { boardVerbs } from '../chancery/board.ts'
import { openDesk, type Verb } from '../chancery/desk.ts'
import { letterVerbs } from '../chancery/letters.ts'
import { meetingVerbs } from '../chancery/meetings.ts'
import { networkVerbs } from '../chancery/network.ts'
import { setupVerbs } from '../chancery/setup.ts'
import {
  type Command,
  type ExitCode,
  type Given,
  type Option,
  type Output,
  UsageError,
} from '../command.ts'

/** All verbs, in the order in which a party needs them. */
export const chanceryVerbs: readonly Verb[] = [
  ...setupVerbs,
  ...letterVerbs,
  ...networkVerbs,
  ...agreementVerbs,
  ...meetingVerbs,
  ...boardVerbs,
]

const values: readonly (readonly [name: string, value: string, says: string])[] = [
  ['name', 'NAME', 'what the party calls itself'],
  ['address', 'URL', 'where our node will listen, for the card'],
  ['passphrase-file', 'FILE', 'passphrase of the keys (or REJOINDER_PASSPHRASE)'],
  ['recovery-passphrase-file', 'FILE', 'passphrase of the recovery key, when it is another'],
  ['recovery', 'FILE', 'the recovery key, wherever it was carried to'],
  ['how', 'WORDS', 'by which other way the words were compared'],
  ['reason', 'WORDS', 'why'],
  ['title', 'WORDS', 'title of a letter or a draft'],
  ['words', 'WORDS', 'words said with the act; for "confirm", the sixteen words'],
  ['of', 'ID', 'the letter meant; for "published", the party'],
  ['by', 'WHEN-OR-WHO', 'the day of a pact; for "breach", the party'],
  ['from', 'DATE', 'first day; for "revoke", the place of the theft'],
  ['until', 'DATE', 'last day'],
  ['ends', 'DATE', 'the day on which an agreement ends'],
  ['scope', 'WORDS', 'what a truce is about'],
  ['notice', 'DAYS', 'how long before its end a truce is to be given notice of'],
  ['found', 'FILE', 'words found, as evidence of a breach'],
  ['where', 'WORDS', 'where they were found, or published'],
  ['aim', 'WORDS', 'what a meeting is for'],
  ['rule', 'RULE', 'unanimity (usual) or majority'],
  ['question', 'WORDS', 'the question a proposal is on'],
  ['value', 'WORDS', 'what is proposed'],
  ['counters', 'OFFER', 'the offer this one is put against'],
  ['says', 'WORDS', '"will come", "declines" or "came"'],
  ['meeting', 'ID', 'the meeting a draft is for'],
  ['find', 'WORDS', 'words of a draft'],
  ['replace', 'WORDS', 'words to put for them'],
  ['courier', 'FILE', 'write a courier file instead of calling'],
  ['port', 'N', 'port of the node; 0 takes a free one'],
  ['host', 'ADDRESS', 'address the node listens on; 127.0.0.1 unless told otherwise'],
  ['tls-cert', 'FILE', 'certificate of the node'],
  ['tls-key', 'FILE', 'key of the certificate'],
]

const lists: readonly (readonly [name: string, value: string, says: string])[] = [
  ['to', 'PARTY', 'addressees; for files that are written, the file'],
  ['copies', 'PARTY', 'who gets a copy'],
  ['answers', 'ID', 'the letters it answers'],
  ['with', 'PARTY', 'parties to an offer or a committee'],
  ['letter', 'ID', 'letters under a pact'],
  ['reserve', 'WORDS', 'rights reserved'],
  ['invite', 'PARTY', 'who is called'],
  ['stage', 'STAGE', 'a stage, with its questions in a call: "talks: place, date"'],
  ['follows', 'ID', 'the version before'],
  ['takes', 'ID', 'amendments taken in'],
]

const switches: readonly (readonly [name: string, says: string])[] = [
  ['accept', 'accept the offer'],
  ['refuse', 'refuse the offer'],
  ['again', 'receive letters again'],
  ['preview', 'check it, show who will receive it, and sign nothing'],
  ['unchecked', 'sign it as it is'],
  ['publish-log', 'serve the hashes of the log to anybody'],
]

const options: readonly Option[] = [
  ...values.map(([name, value, says]) => ({ name, value, says })),
  ...lists.map(([name, value, says]) => ({ name, value, says, many: true })),
  ...switches.map(([name, says]) => ({ name, says })),
]

export const chanceryCommand: Command = {
  name: 'chancery',
  takes: 'VERB DIR …',
  says: `Live correspondence with other parties: ${chanceryVerbs.map(({ name }) => name).join(', ')}. "rejoinder chancery help" says what each does.`,
  example: 'rejoinder chancery init my-dispute/ --name "Mill Lane Tenants"',
  options,
  count: [1, 1000],
  run: async (given, output) => {
    const [name = '', dossier, ...words] = given.words
    if (name === 'help') return showVerbs(output)
    const verb = chanceryVerbs.find((one) => one.name === name)
    if (verb === undefined)
      throw new UsageError(`there is no verb "${name}"; "rejoinder chancery help" lists them`)
    const [fewest, most] = verb.count
    if (dossier === undefined || words.length < fewest || words.length > most)
      throw new UsageError(`"${name}" takes DIR ${verb.takes}`.trimEnd())
    return runVerb(verb, { dossier, words, given, output })
  },
}

async function runVerb(
  verb: Verb,
  call: {
    readonly dossier: string
    readonly words: readonly string[]
    readonly given: Given
    readonly output: Output
  },
): Promise<ExitCode> {
  const { dossier, words, given, output } = call
  try {
    return await verb.run(openDesk(dossier, words, given, output))
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error
    output.say(`${error.problem.what}\n  ${error.problem.advice}`)
    return 3
  }
}

function showVerbs(output: Output): ExitCode {
  for (const { name, takes, says } of chanceryVerbs)
    output.print(`rejoinder chancery ${name} DIR ${takes}`.trimEnd().concat(`\n    ${says}`))
  return 0
}
