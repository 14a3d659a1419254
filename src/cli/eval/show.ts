/** Figures as rows of a table: precision, recall, F1 where a thing has them, and the rest in words. */

type Figures = Readonly<Record<string, unknown>>

export function figureRows(figures: Figures, path = ''): string[][] {
  return Object.entries(figures).flatMap(([name, value]) => {
    const full = path === '' ? name : `${path}.${name}`
    if (Array.isArray(value)) return listRows(full, value)
    if (typeof value === 'object' && value !== null) return objectRows(full, value as Figures)
    return [[full, '', '', '', plain(value)]]
  })
}

/** Calibrations: what was said, what was so, of how many. */
function listRows(name: string, values: readonly unknown[]): string[][] {
  return values.map((value) => {
    if (!Array.isArray(value)) return [name, '', '', '', plain(value)]
    const [said, was, count] = value.map(plain)
    return [name, '', '', '', `said ${said}, was ${was} of ${count}`]
  })
}

const measures = ['precision', 'recall', 'f1'] as const

function objectRows(name: string, figures: Figures): string[][] {
  const letters: Figures = { precision: figures.P, recall: figures.R, f1: figures.F1 }
  const own = measures.map((one) => figures[one] ?? letters[one])
  const rest = Object.entries(figures).filter(
    ([key, value]) =>
      ![...measures, 'P', 'R', 'F1'].includes(key) && (typeof value !== 'object' || value === null),
  )
  const inner = Object.entries(figures).filter(
    ([, value]) => typeof value === 'object' && value !== null,
  )
  const words = rest.map(([key, value]) => `${key} ${plain(value)}`).join(', ')
  const row = [name, ...own.map((one) => (one === undefined ? '' : plain(one))), words]
  const rows = own.some((one) => one !== undefined) || rest.length > 0 ? [row] : []
  return [...rows, ...figureRows(Object.fromEntries(inner), name)]
}

function plain(value: unknown): string {
  if (typeof value !== 'number') return String(value)
  return Number.isInteger(value) ? String(value) : value.toFixed(3)
}
