/** All readers. A format is read because it stands here. */
import { archive } from './archive.ts'
import { calendar } from './calendar.ts'
import { chat } from './chat.ts'
import { docx } from './docx.ts'
import { html } from './html.ts'
import { mail } from './mail.ts'
import { mailbox } from './mailbox.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf.ts'
import { plain } from './plain.ts'
import type { Reader } from './reader.ts'
import { tei } from './tei.ts'

export const readers: readonly Reader[] = [
  plain,
  markdown,
  html,
  docx,
  pdf,
  tei,
  calendar,
  chat,
  mail,
  mailbox,
  archive,
]
