/**
 * Bundles what is loaded as a whole: the scripts of the browser, and the program
 * itself. To open a thousand modules one by one takes twice as long as all else
 * that a small command does, so the command line loads a single file, and so do
 * its threads; its modules beside it are for the tests, and for the lab.
 */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** The room's script is a module; the site's is a plain script, since modules do not load from a stick. */
for (const [entry, outfile, format] of [
  ['room', 'client.js', 'esm'],
  ['edition', 'site.js', 'iife'],
])
  await build({
    entryPoints: [join(root, 'src', entry, 'client', 'main.ts')],
    outfile: join(dist, outfile),
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
  })

/** A module that runs in a thread, as those that start it call it, and what it is called as one file. */
const thread = { module: './build-thread.js', bundle: './thread.js' }

/** The program, what it starts as a thread, and the build that the bench measures. */
for (const [entry, outfile] of [
  ['src/cli/main.js', 'rejoinder.js'],
  [`src/capabilities/${thread.module}`, thread.bundle],
  ['bench/build-once.js', 'build-once.js'],
])
  await build({
    entryPoints: [join(dist, entry)],
    outfile: join(dist, outfile),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    // Packages that are loaded only when a source or a command wants them, and the one with binaries.
    external: ['@photostructure/sqlite', '@citation-js/*', 'docx', 'mammoth', 'pdfjs-dist'],
    // Packages of the older kind ask for the modules of Node by `require`.
    banner: {
      js: "import { createRequire as requiring } from 'node:module'\nconst require = requiring(import.meta.url)",
    },
    plugins: [{ name: 'own place', setup: keepPlaces }],
  })

/** A module that looks for files beside itself finds them from the bundle, too. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /[\\/]dist[\\/]src[\\/].*\.js$/ }, ({ path }) => {
    const place = `./${relative(dist, path).replaceAll('\\', '/')}`
    const words = readFileSync(path, 'utf8')
    const own = `new URL(${JSON.stringify(place)}, import.meta.url).href`
    const contents = words
      .split(`new URL('${thread.module}', import.meta.url)`)
      .map((part) => part.replaceAll('import.meta.url', own))
      .join(`new URL('${thread.bundle}', import.meta.url)`)
    return { contents, loader: 'js' }
  })
}
