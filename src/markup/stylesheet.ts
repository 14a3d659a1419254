/** The one stylesheet of room and edition: its files in the order of the layers. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../src/markup/styles', import.meta.url))

/** All style files as one text, without comments. */
export function stylesheet(): string {
  const parts = readdirSync(`${folder}/parts`)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => `parts/${name}`)
  const files = [
    'layers.css',
    'reset.css',
    'tokens.css',
    'base.css',
    'layout.css',
    ...parts,
    'print.css',
  ]
  return files
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
}
