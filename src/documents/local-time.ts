/**
 * Hours without their distance from Greenwich, as chats have them: with the time
 * zone of the dossier they are instants, without it they are not compared with
 * the hours of anything else.
 */

/** A local time (`2024-01-12T10:32:11`) as an instant; one with its offset as it is; nothing where no zone is known. */
export function instantOf(time: string, zone: string | undefined): string | undefined {
  if (/(?:Z|[+-]\d\d:?\d\d)$/.test(time)) return time
  const local = Date.parse(`${time}Z`)
  if (zone === undefined || Number.isNaN(local)) return undefined
  // The offset that holds an offset earlier or later is the same but in the hour when clocks change.
  const offset = offsetAt(local - offsetAt(local, zone) * 60_000, zone)
  return `${time}${printOffset(offset)}`
}

/** Minutes east of Greenwich at an instant. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(instant)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function printOffset(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (figure: number): string => String(figure).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
