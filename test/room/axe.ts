/** axe-core in a page: what it finds, in a line each. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const wcagRules: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Puts axe into the page that is open. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe)
}

/** What violates the rules, each with the element; one rule is asked for by its name, several by their tags. */
export async function violations(page: Page, only: readonly string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: unknown): Promise<AxeResults> }
    }
    const type = only.length === 1 ? 'rule' : 'tag'
    const results = await axe.run(document, {
      runOnly: { type, values: only },
      resultTypes: ['violations'],
    })
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)}`),
    )
  }, only)
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/** Violations of a page in light, and of its contrasts in dark. */
export async function violationsInBoth(page: Page, address: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(address)
  await bringAxe(page)
  const light = await violations(page, wcagRules)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page, ['color-contrast'])
  return [
    ...light.map((one) => `${address} light ${one}`),
    ...dark.map((one) => `${address} dark ${one}`),
  ]
}
