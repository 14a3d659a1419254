/** The commands, in the order of the help. */
import type { Command } from './command.ts'
import { boardCommand } from './commands/board.ts'
import { buildCommand } from './commands/build.ts'
import { chanceryCommand } from './commands/chancery.ts'
import { checkCommand } from './commands/check.ts'
import { claimsCommand } from './commands/claims.ts'
import { documentsCommand } from './commands/documents.ts'
import { dynamicsCommand } from './commands/dynamics.ts'
import { evalCommand } from './commands/eval.ts'
import { eventsCommand } from './commands/events.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { judgeCommand } from './commands/judge.ts'
import { openCommand } from './commands/open.ts'
import { quotationsCommand } from './commands/quotations.ts'
import { referencesCommand } from './commands/references.ts'
import { repliesCommand } from './commands/replies.ts'
import { searchCommand } from './commands/search.ts'
import { sourcesCommand } from './commands/sources.ts'
import { textCommand } from './commands/text.ts'
import { verifyCommand } from './commands/verify.ts'
import { withheldCommand } from './commands/withheld.ts'

export const commands: readonly Command[] = [
  openCommand,
  buildCommand,
  documentsCommand,
  referencesCommand,
  repliesCommand,
  quotationsCommand,
  boardCommand,
  claimsCommand,
  checkCommand,
  eventsCommand,
  dynamicsCommand,
  searchCommand,
  sourcesCommand,
  textCommand,
  withheldCommand,
  exportCommand,
  importCommand,
  verifyCommand,
  judgeCommand,
  evalCommand,
  chanceryCommand,
]
