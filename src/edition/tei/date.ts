/** EDTF as TEI's dating attributes (W3C dates: years, months, days and intervals of them). */
import { dayAt, daysOf, parseDate } from '../../record/index.ts'
import { attribute, type Xml, xml } from '../xml.ts'

/**
 * `when` for a plain date; `notBefore`/`notAfter` for an interval, an open end
 * left out; `cert` for an uncertain one. A date without a year has none of them.
 */
export function dating(date: string): Xml {
  const plain = date.replace(/[~?%]/g, '')
  const cert = plain === date ? xml`` : attribute('cert', 'low')
  if (/^\d{4}(-\d{2}){0,2}$/.test(plain) && !isSeason(plain)) {
    return xml`${attribute('when', plain)}${cert}`
  }
  const checked = parseDate(plain)
  if (checked === undefined) return cert
  const { first, last } = daysOf(checked)
  return xml`${bound('notBefore', first)}${bound('notAfter', last)}${cert}`
}

function bound(name: string, day: number): Xml {
  return attribute(name, Number.isFinite(day) ? dayAt(day) : undefined)
}

function isSeason(date: string): boolean {
  return Number(date.slice(5, 7)) > 12
}
