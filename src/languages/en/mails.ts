/** What mail programs write above a mail in English, and how they name the zones of clocks. */
import type { DocumentWords } from '../document-words.ts'
import { list } from '../list.ts'

export const mailsEn: NonNullable<DocumentWords['mails']> = {
  sent: ['sent'],
  handedOn: list(`
    original message | forwarded message | begin forwarded message | original appointment | forwarded by`),
  answering: ['re'],
  zones: {
    UTC: ['utc', 'z', 'coordinated universal time'],
    'Europe/London': ['gmt', 'bst', 'gmt standard time', 'gmt daylight time'],
    'America/New_York': list(`
        est | edt | et | eastern time | eastern standard time | eastern daylight time`),
    'America/Chicago': list(`
        cst | cdt | central time | central standard time | central daylight time`),
    'America/Denver': list(`
        mst | mdt | mountain time | mountain standard time | mountain daylight time`),
    'America/Los_Angeles': list(`
        pst | pdt | pacific time | pacific standard time | pacific daylight time`),
    'Europe/Berlin': list(`
        cet | cest | w. europe standard time | w. europe daylight time | central european time |
        central european summer time | central europe standard time | romance standard time |
        romance daylight time`),
  },
}
