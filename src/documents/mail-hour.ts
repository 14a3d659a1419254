/**
 * The hour in the head of a mail: "9:40 PM", "21.40 Uhr", "21h40", with the zone where it is printed.
 *
 * A reading machine loses the colon ("821 PM") and runs the year into the hour
 * ("20151:54 PM"), so the day is taken out first and the hour is looked for in the rest.
 */
import { instantOf } from './local-time.ts'
import { clockZones } from './vocabulary.ts'

export interface MailHour {
  /** As the clock of the writer or of the printer had it: `21:40`. */
  readonly hour: string
  /** ISO 8601 with its offset, where the zone is printed. */
  readonly instant?: string
}

/** The hour in what stands beside a day, as far as it is printed. */
export function readMailHour(beside: string, day: string): MailHour | undefined {
  const found = clock.exec(beside) ?? lostSign.exec(beside)
  if (found === null) return undefined
  const { hours = '', minutes = '', half } = found.groups!
  const hour = hourOf(Number(hours), half?.toLowerCase())
  if (hour === undefined || Number(minutes) > 59) return undefined
  const local = `${String(hour).padStart(2, '0')}:${minutes}`
  const instant = inZone(`${day}T${local}:00`, beside.slice(found.index + found[0].length))
  return instant === undefined ? { hour: local } : { hour: local, instant }
}

const half = String.raw`(?:\s?(?<half>[ap])\.?\s?m\b\.?)`
const clock = new RegExp(
  String.raw`(?<!\d)(?<hours>\d{1,2})(?:\s?[:.]\s?|\s?h\s?)(?<minutes>\d\d)(?:[:.]\d\d)?(?!\d)${half}?`,
  'iu',
)
/** Only "AM" and "PM" tell that three or four figures are an hour. */
const lostSign = new RegExp(String.raw`(?<!\d)(?<hours>\d{1,2})(?<minutes>\d\d)${half}`, 'iu')

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour > 23 ? undefined : hour
  if (hour > 12) return undefined
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

/** A printed local time as an instant: by its distance from Greenwich, or by a zone that has a name. */
function inZone(local: string, behind: string): string | undefined {
  const offset =
    /^\W*?(?:UTC|GMT)?\s?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d\d)?(?!\d)/u.exec(behind)
  if (offset !== null) {
    const { sign, hours = '', minutes = '00' } = offset.groups!
    return `${local}${sign}${hours.padStart(2, '0')}:${minutes}`
  }
  const words = /^[\s(,]*(?<words>[\p{L}.' -]+)/u.exec(behind)?.groups?.words?.toLowerCase() ?? ''
  const zone = clockZones.find(
    ([name]) => words.startsWith(name) && !/^\p{L}/u.test(words.slice(name.length)),
  )
  return zone === undefined ? undefined : instantOf(local, zone[1])
}
