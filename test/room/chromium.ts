/**
 * A real Chromium: one that is installed, else the one inside an npm package on
 * Linux, else a failure that says what to install. `CHROMIUM` names another;
 * `CHROMIUM=packed` takes the one inside the package wherever one is installed.
 */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const installed = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const quietFlags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

const onePage: ReadonlySet<string> = new Set(['--single-process', '--no-zygote'])

/** Starts a browser; whoever asks for it closes it. */
export async function startChromium(): Promise<Browser> {
  const root = process.getuid?.() === 0
  const packedOnly = process.env.CHROMIUM === 'packed'
  const path = packedOnly
    ? undefined
    : installed.find((one) => one !== undefined && existsSync(one))
  if (path !== undefined)
    return chromium.launch({
      executablePath: path,
      args: root ? ['--no-sandbox', ...quietFlags] : quietFlags,
    })
  if (process.platform !== 'linux')
    throw new Error(
      'no Chromium was found: install Chrome or Chromium, or set CHROMIUM to its path',
    )
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packed.executablePath(),
    // Its flags are made for machines that run one page: in a single process the
    // browser goes away with the first window that is closed.
    args: [...packed.args.filter((flag) => !onePage.has(flag)), ...quietFlags],
  })
}
