/**
 * Small dense linear algebra: the few systems the lab solves have under a hundred unknowns.
 * Matrices are lists of rows.
 */

/** Solve A x = b for a symmetric A that is positive definite; undefined when it is not. */
export function solvePositive(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | undefined {
  const lower = choleskyOf(matrix)
  return lower === undefined ? undefined : backward(lower, forward(lower, right))
}

/** The lower triangle L with L L' = A, or undefined when A is not positive definite. */
export function choleskyOf(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const size = matrix.length
  const lower = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row]![column]!
      for (let k = 0; k < column; k += 1) sum -= lower[row]![k]! * lower[column]![k]!
      if (row !== column) lower[row]![column] = sum / lower[column]![column]!
      else if (sum > 0) lower[row]![row] = Math.sqrt(sum)
      else return undefined
    }
  return lower
}

function forward(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solved: number[] = []
  for (let row = 0; row < lower.length; row += 1) {
    let sum = right[row]!
    for (let k = 0; k < row; k += 1) sum -= lower[row]![k]! * solved[k]!
    solved.push(sum / lower[row]![row]!)
  }
  return solved
}

function backward(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solved = new Array<number>(lower.length).fill(0)
  for (let row = lower.length - 1; row >= 0; row -= 1) {
    let sum = right[row]!
    for (let k = row + 1; k < lower.length; k += 1) sum -= lower[k]![row]! * solved[k]!
    solved[row] = sum / lower[row]![row]!
  }
  return solved
}

export interface LeastSquares {
  readonly coefficients: readonly number[]
  readonly residuals: readonly number[]
  /** Sum of squared residuals. */
  readonly rest: number
}

/**
 * Ordinary least squares by Householder reflections, which keep their digits where
 * normal equations lose half of them. Undefined when the columns depend on each other.
 */
export function leastSquares(
  design: readonly (readonly number[])[],
  target: readonly number[],
): LeastSquares | undefined {
  const width = design[0]?.length ?? 0
  if (design.length < width) return undefined
  const sizes = Array.from({ length: width }, (_, column) => sizeOf(design, column))
  const rows = design.map((row) => Float64Array.from(row, (x, column) => x / sizes[column]!))
  const right = Float64Array.from(target)
  for (let column = 0; column < width; column += 1)
    if (!reflect(rows, right, column)) return undefined
  const coefficients = new Array<number>(width).fill(0)
  for (let row = width - 1; row >= 0; row -= 1) {
    let sum = right[row]!
    for (let k = row + 1; k < width; k += 1) sum -= rows[row]![k]! * coefficients[k]!
    coefficients[row] = sum / rows[row]![row]!
  }
  const given = coefficients.map((one, column) => one / sizes[column]!)
  if (!given.every(Number.isFinite)) return undefined
  const residuals = design.map(
    (row, at) => target[at]! - row.reduce((sum, x, k) => sum + x * given[k]!, 0),
  )
  return { coefficients: given, residuals, rest: residuals.reduce((sum, e) => sum + e * e, 0) }
}

/** The power of two next below the largest entry of a column: divided by it, squares neither vanish nor run over. */
function sizeOf(design: readonly (readonly number[])[], column: number): number {
  const largest = design.reduce((most, row) => Math.max(most, Math.abs(row[column]!)), 0)
  return largest === 0 ? 1 : 2 ** Math.floor(Math.log2(largest))
}

/** Turn one column into a multiple of the unit vector; false when nothing of it is left. */
function reflect(rows: Float64Array[], right: Float64Array, column: number): boolean {
  let square = 0
  let whole = 0
  for (let row = 0; row < rows.length; row += 1) {
    whole += rows[row]![column]! ** 2
    if (row >= column) square += rows[row]![column]! ** 2
  }
  if (square <= whole * 1e-24 || square === 0) return false
  const pivot = rows[column]![column]!
  const length = pivot > 0 ? -Math.sqrt(square) : Math.sqrt(square)
  const mirror = rows.map((row, at) => (at < column ? 0 : row[column]!))
  mirror[column] = pivot - length
  const norm = 2 * (square - pivot * length)
  for (let k = column; k < rows[0]!.length; k += 1) {
    let dot = 0
    for (let row = column; row < rows.length; row += 1) dot += mirror[row]! * rows[row]![k]!
    for (let row = column; row < rows.length; row += 1)
      rows[row]![k] = rows[row]![k]! - ((2 * dot) / norm) * mirror[row]!
  }
  let dot = 0
  for (let row = column; row < rows.length; row += 1) dot += mirror[row]! * right[row]!
  for (let row = column; row < rows.length; row += 1)
    right[row] = right[row]! - ((2 * dot) / norm) * mirror[row]!
  return true
}

/** The largest modulus of the eigenvalues of a matrix without negative entries (power iteration). */
export function spectralRadius(matrix: readonly (readonly number[])[]): number {
  const size = matrix.length
  let vector = new Array<number>(size).fill(1)
  let radius = 0
  // Adding the identity makes the iteration converge also for periodic matrices.
  for (let round = 0; round < 2000; round += 1) {
    const next = vector.map(
      (own, row) => own + vector.reduce((sum, value, k) => sum + matrix[row]![k]! * value, 0),
    )
    const length = Math.max(...next, 0)
    if (length === 0) return 0
    vector = next.map((value) => value / length)
    if (Math.abs(length - 1 - radius) < 1e-12) return length - 1
    radius = length - 1
  }
  return radius
}

/** Solve a general square system by Gaussian elimination with pivots; undefined when singular. */
export function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | undefined {
  const size = matrix.length
  const rows = matrix.map((row, at) => [...row, right[at]!])
  for (let column = 0; column < size; column += 1) {
    let best = column
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row
    if (Math.abs(rows[best]![column]!) < 1e-300) return undefined
    ;[rows[column], rows[best]] = [rows[best]!, rows[column]!]
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue
      const factor = rows[row]![column]! / rows[column]![column]!
      if (factor !== 0)
        for (let k = column; k <= size; k += 1)
          rows[row]![k] = rows[row]![k]! - factor * rows[column]![k]!
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!)
}
