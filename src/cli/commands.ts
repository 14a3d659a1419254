/** The commands, in the order of the help. */
import type { Command } from './command.ts'
import { buildCommand } from './commands/build.ts'
import { documentsCommand } from './commands/documents.ts'
import { evalCommand } from './commands/eval.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { textCommand } from './commands/text.ts'

export const commands: readonly Command[] = [
  buildCommand,
  documentsCommand,
  textCommand,
  exportCommand,
  importCommand,
  evalCommand,
]
