/**
 * `npm run bench -- NAME …`: figures, printed with what they are figures of.
 *
 * Every file beside this one is a bench by its name and gives its figures one
 * by one, so that a long one shows how far it is.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** The same done by the bare means, measured in the same run. */
  readonly beside?: string
}

const names = process.argv.slice(2)
const wanted = names.length > 0 ? names : ['build', 'chancery']
for (const name of wanted) {
  const file = new URL(`./${name}.js`, import.meta.url)
  if (!/^[a-z-]+$/.test(name) || !existsSync(fileURLToPath(file))) {
    process.stderr.write(`there is no bench "${name}"\n`)
    process.exitCode = 2
    continue
  }
  const { figures } = (await import(file.href)) as { figures(): AsyncIterable<Figure> }
  process.stdout.write(`${name}\n`)
  for await (const { what, value, unit, beside } of figures()) {
    const number = value >= 100 ? value.toFixed(0) : value.toPrecision(3)
    process.stdout.write(
      `  ${what.padEnd(64)} ${number.padStart(9)} ${unit}${beside === undefined ? '' : `   (${beside})`}\n`,
    )
  }
}
