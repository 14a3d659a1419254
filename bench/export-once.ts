/** Exports one dossier in a process of its own, as the command does, and says what it cost. */
import { main } from '../src/cli/index.ts'

const [dossier = '', format = '', folder = ''] = process.argv.slice(2)
let told = ''
const code = await main(['export', dossier, '--as', format, '--to', folder, '--json'], {
  stdout: { write: (more) => (told += more), columns: 80 },
  stderr: { write: (more) => process.stderr.write(/^\r|…/.test(more) ? '' : more) },
})
if (code !== 0) throw new Error(`the export ended with ${code}`)
const { user, system } = process.cpuUsage()
process.stdout.write(
  JSON.stringify({
    ...(JSON.parse(told) as object),
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
