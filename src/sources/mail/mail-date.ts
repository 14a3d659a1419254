/** Dates of mails: the day where the writer was, and the instant. */

export interface MailDate {
  /** EDTF: the day as the writer's calendar had it. */
  readonly date: string
  /** ISO 8601 with the writer's offset; without one where the header gives none. */
  readonly instant: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const written =
  /(?:^|[\s,])(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})(?:[\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([+-]\d{4}|[A-Z]{1,4})?/
// "Sun Apr  1 00:11:48 2007", as `From ` lines and some archives have it.
const unixWritten =
  /([A-Za-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([A-Z]{1,4}|[+-]\d{4})\s+)?(\d{4})/
const zones: Readonly<Record<string, string>> = {
  UT: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  Z: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** The date of a `Date` header or a `From ` line; nothing when it is no date. */
export function readMailDate(words: string): MailDate | undefined {
  const found = written.exec(words)
  if (found !== null) {
    const [, day = '', month = '', year = '', hour, minute, second, zone] = found
    return dateOf({ day, month, year, hour, minute, second, zone })
  }
  const unix = unixWritten.exec(words)
  if (unix === null) return undefined
  const [, month = '', day = '', hour, minute, second, zone, year = ''] = unix
  return dateOf({ day, month, year, hour, minute, second, zone })
}

interface Fields {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly hour: string | undefined
  readonly minute: string | undefined
  readonly second: string | undefined
  readonly zone: string | undefined
}

function dateOf(fields: Fields): MailDate | undefined {
  const month = months.indexOf(fields.month.toLowerCase()) + 1
  const short = Number(fields.year)
  const year = short >= 100 ? short : short < 50 ? 2000 + short : 1900 + short
  const date = `${year}-${two(month)}-${two(fields.day)}`
  const day = new Date(`${date}T00:00:00Z`)
  if (month === 0 || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date))
    return undefined
  const { hour, minute, second } = fields
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { date, instant: date }
  const time = `${two(hour)}:${two(minute ?? 0)}:${two(Math.min(59, Number(second ?? 0)))}`
  return { date, instant: `${date}T${time}${offsetOf(fields.zone)}` }
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  const digits = /^([+-]\d{2})(\d{2})$/.exec(zone)
  // -0000 says that the writer's zone is not known; the time is that of Greenwich.
  if (zone === '-0000') return '+00:00'
  return digits === null ? (zones[zone] ?? '') : `${digits[1]}:${digits[2]}`
}

function two(value: string | number): string {
  return String(Number(value)).padStart(2, '0')
}
