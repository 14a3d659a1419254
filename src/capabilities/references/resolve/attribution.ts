/**
 * Which mail an attribution line means: by its writer, its day and hour, its
 * thread, and where these leave several, by the words quoted under the line.
 */
import type { Standing } from '../../../record/index.ts'
import { comparable } from '../../../text/index.ts'
import { type Choice, decided, modelOf, type Resolved, type WeighedChoice } from './decide.ts'
import { type Ranked, ranked } from './model.ts'
import { clueValue, type Library, type Pointer } from './pointer.ts'
import type { Shelved } from './shelved.ts'
import type { Features } from './weights.ts'

/** Mails of a day that are weighed; a list may have thousands. */
const mostOfADay = 400
/** Mails of one thread that are looked at, the latest first. */
const mostOfAThread = 60

/** Shares below this are not sure enough to do without the quoted words. */
const sureByHead = 0.98

/** So many of the likeliest mails are searched for the quoted words. */
const searched = 8

/** The mail that an attribution line means, or nothing. */
export function resolveAttribution(
  mention: Standing<'mention'>,
  pointer: Pointer,
  library: Library,
): Resolved {
  const choices: WeighedChoice[] = mailCandidates(pointer, library).map((document) => ({
    candidate: { document, isNew: false },
    features: mailFeatures(document, pointer, library),
  }))
  choices.push({ candidate: 'nothing', features: { noMail: 1 } })
  const model = modelOf(pointer)
  let order = ranked(choices, model)
  const quoted = mention.evidence[1]?.exact
  if (order[0]!.share < sureByHead && quoted !== undefined) {
    order = ranked(
      order.map((one, index) => withQuoted(one, index < searched ? quoted : undefined, library)),
      model,
    )
  }
  library.observe?.(pointer, order)
  return decided(mention, pointer, order, library)
}

function withQuoted(
  one: Ranked<Choice>,
  quoted: string | undefined,
  library: Library,
): WeighedChoice {
  const { candidate, features } = one
  if (candidate === 'nothing' || quoted === undefined) return one
  const mailQuoted = quotedShare(candidate.document, quoted, library)
  return { candidate, features: { ...features, mailQuoted } }
}

/** Mails that an attribution may mean: of its days and writer, or of its thread. */
function mailCandidates(pointer: Pointer, library: Library): Shelved[] {
  const { shelf } = library
  const found = new Set<Shelved>()
  for (const day of daysOf(pointer)) {
    for (const near of [day, day - 1, day + 1])
      for (const mail of shelf.onDay(near).slice(0, mostOfADay)) found.add(mail)
  }
  const own = shelf.get(pointer.ownKey)
  if (own?.title !== undefined)
    for (const mail of shelf.titled(own.title).slice(-mostOfAThread * 4)) found.add(mail)
  const writes = (mail: Shelved): boolean =>
    pointer.from.length === 0 || mail.from.some((side) => pointer.from.includes(side))
  const all = [...found].filter((mail) => mail.held && mail.key !== pointer.ownKey)
  const byWriter = all.filter(writes)
  return (byWriter.length > 0 ? byWriter : all).slice(-mostOfAThread)
}

/** The days an attribution may mean; `5/7/07` has two. */
function daysOf(pointer: Pointer): number[] {
  const dates = [pointer.body.date, clueValue(pointer.body, 'or')].filter(
    (date) => date !== undefined,
  )
  return dates.map((date) => Date.parse(date) / 86_400_000).filter(Number.isFinite)
}

/** What speaks for a mail. */
function mailFeatures(mail: Shelved, pointer: Pointer, library: Library): Features {
  const features: Features = {}
  const own = library.shelf.get(pointer.ownKey)
  const days = daysOf(pointer)
  if (days.length > 0) {
    if (days.includes(mail.first)) features.mailDay = 1
    else if (days.some((day) => Math.abs(day - mail.first) <= 1)) features.mailNextDay = 1
    else features.mailOtherDay = 1
  }
  const clock = clockAgreement(mail, pointer)
  if (clock === 'yes') features.mailTime = 1
  if (clock === 'no') features.mailOtherTime = 1
  if (pointer.from.length > 0 && mail.from.some((side) => pointer.from.includes(side)))
    features.mailWriter = 1
  else if (pointer.from.length > 0) features.mailOtherWriter = 1
  if (own?.title !== undefined && own.title === mail.title) features.mailThread = 1
  if (isAfter(mail, own, pointer)) features.after = 1
  if (Number.isFinite(pointer.day) && days.length === 0)
    features.gap = Math.log1p(Math.max(0, pointer.day - mail.last) / 7)
  return features
}

function isAfter(mail: Shelved, own: Shelved | undefined, pointer: Pointer): boolean {
  if (mail.instant !== undefined && own?.instant !== undefined) return mail.instant > own.instant
  return mail.first > pointer.day
}

/** Minutes and seconds are the same in every time zone but a few; with its zone an hour is an instant. */
function clockAgreement(mail: Shelved, pointer: Pointer): 'yes' | 'no' | undefined {
  const time = clueValue(pointer.body, 'time')
  if (time === undefined || mail.instant === undefined) return undefined
  const zone = clueValue(pointer.body, 'zone')
  const date = pointer.body.date
  if (zone !== undefined && date !== undefined) {
    const instant = Date.parse(
      `${date}T${time.length === 5 ? `${time}:00` : time}${zone.slice(0, 3)}:${zone.slice(3)}`,
    )
    const off = Math.abs(instant - mail.instant)
    if (off < 60_000) return 'yes'
  }
  const minutes = Number(time.slice(3, 5))
  return Math.floor(mail.instant / 60_000) % 60 === minutes ? 'yes' : 'no'
}

/** Letters of the middle of a line by which it is known again; its ends may be cut or joined. */
const probeLength = 30

/** The share of the quoted lines that stand in a mail, 0 to 1. */
function quotedShare(mail: Shelved, quoted: string, library: Library): number {
  const words = comparable(library.words(mail.key))
  const probes = quoted
    .split('\n')
    .map(comparable)
    .filter((line) => line.length >= 8)
    .map((line) =>
      line.slice(Math.floor(line.length / 4), Math.floor(line.length / 4) + probeLength),
    )
  const found = probes.filter((probe) => words.includes(probe)).length
  return probes.length === 0 ? 0 : found / probes.length
}
