/** Forms of the office: parties and their words, addresses, refusals, our own keys. */
import { type Html, html } from '../../markup/index.ts'
import type { PartyId } from '../entries/body.ts'
import { foundingHash } from '../entries/entry.ts'
import { compareWords } from '../keys/fingerprint.ts'
import { type Chancery, nameOf } from '../node/chancery.ts'
import { confirm, meet, revoke, rotate } from '../node/founding.ts'
import { type LockOptions, openRecoveryKey, readRecoveryFile } from '../node/keys.ts'
import { keepPeer } from '../node/peer.ts'
import { ChanceryError } from '../problem.ts'
import type { Tray } from '../show/frame.ts'
import { isAllowedAddress } from '../wire/client.ts'
import {
  choiceField,
  hiddenFields,
  lineField,
  needed,
  numberField,
  textField,
  wordsIn,
} from './fields.ts'
import { digestOf, type Form, type Given } from './form.ts'

interface OfficeForm extends Omit<Form, 'plan' | 'home'> {
  readonly press: string
  /** What will be done, in words; throws for what cannot be. */
  shown(tray: Tray, given: Given): Html
  readonly reach: string
  run(chancery: Chancery, given: Given, lock: LockOptions): void
}

/** Nothing of these is composed beforehand; what is shown is what was filled in. */
function officeForm({ press, shown, reach, run, ...form }: OfficeForm): Form {
  return {
    ...form,
    home: 'parties',
    plan: (tray, given) => ({
      shown: shown(tray, given),
      reach,
      digest: digestOf([...given].filter(([name]) => !unsigned.has(name))),
      press,
      run: (chancery, lock) => {
        run(chancery, given, lock)
        return '/chancery/parties'
      },
    }),
  }
}

/** Fields that carry the form along and are no part of what is done. */
const unsigned = new Set(['do', 'shown', 'passphrase', 'recovery-passphrase'])

const meetForm = officeForm({
  path: 'meet',
  title: 'Take in a card',
  says: 'The card makes a party known. It may be anybody’s: nothing is sent and nothing is taken until its words are confirmed.',
  press: 'Take it in',
  reach: 'Nobody is told.',
  fields: (_tray, given) =>
    html`${textField(given, 'card', { label: 'The file card.json of the other party, as text', rows: 8, hint: 'open the file and copy all of it; or: chancery meet DIR FILE' })}`,
  shown: (_tray, given) => {
    cardIn(given)
    return html`<p>The party of this card will be known here, and <strong data-grave>not confirmed</strong>.</p>`
  },
  run: (chancery, given) => void meet(chancery, cardIn(given)),
})

const confirmForm = officeForm({
  path: 'confirm',
  title: 'Confirm a party',
  says: 'Have its sixteen words read to you by another way, a telephone for instance, and type what you hear. One wrong word and nothing is confirmed.',
  press: 'Sign that we have compared them',
  reach: 'It stands in our own log and is sent to nobody.',
  fields: (
    tray,
    given,
  ) => html`<p>${nameOf(tray.library, partyIn(tray, given))}</p>${hiddenFields(given, 'party')}
${textField(given, 'words', { label: 'The sixteen words as you heard them', rows: 3 })}
${lineField(withUsual(given, 'how', 'telephone'), 'how', { label: 'By which way' })}`,
  shown: (tray, given) => {
    const party = partyIn(tray, given)
    const { founding } = tray.library.histories.get(party)!
    if (compareWords(wordsIn(given, 'words'), foundingHash(founding.body)).kind !== 'same')
      throw new ChanceryError(
        'words-differ',
        `${nameOf(tray.library, party)} cannot be confirmed: these are not the words of its card`,
        "Have them read once more. If they differ again, the card is not that party's own: somebody stands between you.",
      )
    return html`<p>The words are those of the card of ${nameOf(tray.library, party)}. We sign that we compared them by ${wordsIn(given, 'how')}.</p>`
  },
  run: (chancery, given) =>
    confirm(chancery, given.get('party') as PartyId, {
      words: wordsIn(given, 'words'),
      how: wordsIn(given, 'how') || 'telephone',
    }),
})

const address = officeForm({
  path: 'address',
  title: 'Where its node listens',
  says: 'With an address we call by ourselves; without one, couriers carry everything. Both may be mixed.',
  press: 'Keep the address',
  reach: 'Nobody is told.',
  fields: (
    tray,
    given,
  ) => html`<p>${nameOf(tray.library, partyIn(tray, given))}</p>${hiddenFields(given, 'party')}
${lineField(given, 'address', { label: 'Address', hint: 'https://mill.example:4700; plain http only on this machine', optional: true })}`,
  shown: (tray, given) => {
    const url = wordsIn(given, 'address')
    if (url !== '' && !isAllowedAddress(url))
      throw new ChanceryError(
        'malformed',
        `"${url}" cannot be called`,
        'Give an https address; plain http only on this machine.',
      )
    const name = nameOf(tray.library, partyIn(tray, given))
    return html`<p>${url === '' ? `${name} is reached by courier.` : `${name} is called at ${url}.`}</p>`
  },
  run: (chancery, given) => {
    const peer = chancery.peers.get(given.get('party') as PartyId)!
    peer.address = wordsIn(given, 'address') || undefined
    keepPeer(chancery.around.disk, peer)
  },
})

const refuse = officeForm({
  path: 'refuse',
  title: 'Refuse or receive its letters',
  says: 'Letters that come while they are refused are not taken; their author gets a signed receipt that says so and why. Everything else he signs still comes in.',
  press: 'Do it',
  reach: 'The party learns of it with the next letter it sends.',
  fields: (
    tray,
    given,
  ) => html`<p>${nameOf(tray.library, partyIn(tray, given))}</p>${hiddenFields(given, 'party')}
${choiceField(given, 'does', {
  label: 'Its letters are',
  choices: [
    { value: 'refuse', words: 'refused from now on' },
    { value: 'receive', words: 'received' },
  ],
})}
${textField(given, 'reason', { label: 'Why they are refused', rows: 2, optional: true })}`,
  shown: (tray, given) => {
    const name = nameOf(tray.library, partyIn(tray, given))
    if (given.get('does') === 'receive') return html`<p>Letters of ${name} are received again.</p>`
    return html`<p>Letters of ${name} are refused from now on: ${needed(given, 'reason', 'the reason')}</p>`
  },
  run: (chancery, given) => {
    const peer = chancery.peers.get(given.get('party') as PartyId)!
    peer.refusal = given.get('does') === 'receive' ? undefined : wordsIn(given, 'reason')
    keepPeer(chancery.around.disk, peer)
  },
})

const rotateForm = officeForm({
  path: 'rotate',
  title: 'Change our keys',
  says: 'New keys are made; the old ones and the new ones sign the change, so everybody sees that it was we.',
  press: 'Sign the change of keys',
  reach: 'It goes to all confirmed parties.',
  fields: (_tray, given) => html`${textField(given, 'reason', { label: 'Why', rows: 2 })}`,
  shown: (_tray, given) =>
    html`<p>New keys are in force from the next place of our log on. ${wordsIn(given, 'reason')}</p>`,
  run: (chancery, given, lock) => void rotate(chancery, wordsIn(given, 'reason'), lock),
})

const revokeForm = officeForm({
  path: 'revoke',
  title: 'Revoke a stolen key',
  says: 'What the stolen key signed from that place on is shown as disputable everywhere; what stood before is not. Signed with the recovery key, which you carried away from this machine.',
  press: 'Revoke the key',
  reach: 'It goes to all confirmed parties.',
  fields: (
    tray,
    given,
  ) => html`${numberField(given, 'from', { label: 'First place of the log that we dispute', usual: tray.library.own.length, hint: html`<a href="/chancery/log">our log</a> shows the places` })}
${textField(given, 'reason', { label: 'What happened', rows: 2 })}
${textField(given, 'recovery', { label: 'The file recovery.json, as text', rows: 6, optional: true, hint: 'empty: the one in the folder keys/, if it was left there' })}
<p><label for="recovery-passphrase">Passphrase of the recovery key, when it is another</label><input type="password" id="recovery-passphrase" name="recovery-passphrase" autocomplete="off"></p>`,
  shown: (tray, given) =>
    html`<p>What our key signed from place ${placeIn(tray, given)} on is disputable. New keys are in force. ${wordsIn(given, 'reason')}</p>`,
  run: (chancery, given, lock) => {
    const from = placeIn({ library: chancery }, given)
    const recovery = recoveryKey(chancery, given, lock.passphrase)
    revoke(chancery, { from, reason: wordsIn(given, 'reason'), recovery }, lock)
  },
})

export const officeForms: readonly Form[] = [
  meetForm,
  confirmForm,
  address,
  refuse,
  rotateForm,
  revokeForm,
]

function cardIn(given: Given): unknown {
  try {
    return JSON.parse(needed(given, 'card', 'the card'))
  } catch {
    throw new ChanceryError(
      'malformed',
      'this is not the card of a party',
      'Copy the whole of the file card.json.',
    )
  }
}

function partyIn({ library }: Tray, given: Given): PartyId {
  const party = given.get('party') as PartyId
  if (library.peers.has(party)) return party
  throw new ChanceryError('unknown-party', 'that party is not known here', 'Take in its card.')
}

function placeIn({ library }: Pick<Tray, 'library'>, given: Given): number {
  const from = Number(given.get('from') ?? Number.NaN)
  if (Number.isInteger(from) && from >= 1 && from <= library.own.length) return from
  throw new ChanceryError(
    'malformed',
    `there is no place "${given.get('from')}" in a log of ${library.own.length}`,
    'The log shows the places.',
  )
}

function recoveryKey(chancery: Chancery, given: Given, passphrase: string) {
  const pasted = wordsIn(given, 'recovery')
  const bytes = pasted === '' ? readRecoveryFile(chancery.around.disk) : Buffer.from(pasted)
  const own = given.get('recovery-passphrase')
  const key = bytes && openRecoveryKey(bytes, own === null || own === '' ? passphrase : own)
  if (key !== undefined) return key
  throw new ChanceryError(
    'passphrase-wrong',
    'nothing was revoked: the recovery key could not be opened',
    'Paste the file recovery.json, and give its passphrase if it has another.',
  )
}

function withUsual(given: Given, name: string, value: string): Given {
  return given.has(name) ? given : new URLSearchParams([...given, [name, value]])
}
