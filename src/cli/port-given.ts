/** A port as an option of a command. */
import { type Given, UsageError } from './command.ts'

/** The port that was given with `--port`; 0, which takes a free one, when none was. */
export function portGiven(given: Given): number {
  const port = Number(given.value('port') ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port takes a number up to 65535')
  return port
}
