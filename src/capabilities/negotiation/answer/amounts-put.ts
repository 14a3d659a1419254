/**
 * Amounts that acts put, and which of them may be compared: a deposit of 300
 * roubles is no answer to a credit of 500, though both are roubles.
 */
import type { ActValues } from '../../../record/index.ts'

export interface AmountPut {
  readonly number: number
  /** What it counts: `roubles`. */
  readonly unit: string
  /** What it is for, where the words say it. */
  readonly purpose?: string | undefined
}

/** The amounts of an act, in order. */
export function amountsPut({ amounts, purposes }: ActValues): AmountPut[] {
  return amounts.flatMap((amount) => {
    const [, number, unit] = /^([\d.]+) (.+)$/.exec(amount) ?? []
    return number === undefined || unit === undefined
      ? []
      : [{ number: Number(number), unit, purpose: purposes?.[amount] }]
  })
}

/** One thing as far as the words tell: the same unit, and no two purposes. */
export function isOneThing(
  one: Pick<AmountPut, 'unit' | 'purpose'>,
  other: Pick<AmountPut, 'unit' | 'purpose'>,
): boolean {
  const isOther =
    one.purpose !== undefined && other.purpose !== undefined && one.purpose !== other.purpose
  return one.unit === other.unit && !isOther
}
