/**
 * Set up what is missing: packages, compiled code, bundles of it.
 *
 * Runs before every command of a clone, so it must cost nothing when nothing
 * changed: it compares times of files, and starts npm or the compiler only
 * when something is newer than what was made from it.
 */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the clone. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const stamp = join(root, 'dist', '.stamp')
const program = join(root, 'dist', 'rejoinder.js')
const installedLock = join(root, 'node_modules', '.rejoinder-lock')
const quietly = { cwd: root, stdio: ['ignore', 2, 2] }

/** Bring packages and compiled code up to date; ends the process with 3 when that fails. */
export function setUp() {
  refuseOldNode()
  if (packagesMissing()) installPackages()
  if (codeMissing()) compile()
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(`Rejoinder needs Node 20.19 or newer, and this is ${process.versions.node}.`)
}

/**
 * The lock file is compared by its words: a fresh checkout is always younger than the packages.
 * A linked `node_modules` (several checkouts sharing one) is its owner's to keep.
 */
function packagesMissing() {
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    return false
  return !existsSync(installedLock) || readFileSync(installedLock, 'utf8') !== lockWords()
}

function lockWords() {
  return readFileSync(join(root, 'package-lock.json'), 'utf8')
}

function installPackages() {
  say('setting up: installing packages (once, about half a minute) …')
  // Not `npm ci`: it refuses a lock file without the binaries of every platform, and some
  // registries do not carry them all. `--no-save` leaves package.json and the lock file alone.
  const words = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  // Through npm's own script where we know it: on Windows "npm" is not a program that spawns.
  const npm = process.env.npm_execpath
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...words, '--loglevel=error'], quietly)
    : spawnSync('npm', [...words, '--loglevel=error'], { ...quietly, shell: true })
  if (done.status !== 0) stop('npm could not install the packages; what it said stands above.')
  writeFileSync(installedLock, lockWords())
}

function codeMissing() {
  if (!existsSync(stamp) || !existsSync(program)) return true
  const made = changed(stamp)
  const inputs = ['src', 'test', 'bench'].map((name) => join(root, name)).filter(existsSync)
  return (
    changed(join(root, 'tsconfig.json')) > made ||
    changed(join(root, 'package-lock.json')) > made ||
    inputs.some((folder) => anythingNewer(folder, made))
  )
}

function compile() {
  say('setting up: compiling …')
  const started = new Date()
  const require = createRequire(join(root, 'package.json'))
  const tsc = join(require.resolve('typescript/package.json'), '..', 'bin', 'tsc')
  const types = spawnSync(process.execPath, [tsc, '-p', root], { cwd: root, encoding: 'utf8' })
  if (types.status !== 0) stop(`the code does not compile:\n${types.stdout}${types.stderr}`)
  for (const folder of ['src', 'test', 'bench']) dropOrphans(join(root, 'dist', folder), folder)
  const bundled = spawnSync(process.execPath, [join(root, 'tools', 'bundle.js')], quietly)
  if (bundled.status !== 0) stop('the code could not be bundled; why stands above.')
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, 'compiled\n')
  utimesSync(stamp, started, started)
}

/** A deleted test must not run on from what was once compiled of it. */
function dropOrphans(made, folder) {
  if (!existsSync(made)) return
  for (const entry of readdirSync(made, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const source = join(root, folder, relative(made, file)).replace(/\.(d\.ts|js)$/, '.ts')
    if (!existsSync(source)) rmSync(file)
  }
}

function anythingNewer(folder, than) {
  if (changed(folder) > than) return true
  return readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? anythingNewer(join(folder, entry.name), than)
      : changed(join(folder, entry.name)) > than,
  )
}

function changed(file) {
  return statSync(file).mtimeMs
}

function say(words) {
  process.stderr.write(`${words}\n`)
}

function stop(words) {
  say(words)
  process.exit(3)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp()
