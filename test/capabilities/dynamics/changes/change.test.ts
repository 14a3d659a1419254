import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  changeBetween,
  dateAt,
  orderProbability,
  rateChange,
  shareChange,
} from '../../../../src/capabilities/dynamics/changes/change.ts'
import { changeF1, covering } from '../../../../src/capabilities/dynamics/changes/score.ts'
import { even, type Random, seeded } from '../../../../src/capabilities/dynamics/numbers/random.ts'
import { close } from '../shared.ts'

const window = { start: 0, end: 1000 }

function acts(random: Random, parts: readonly (readonly [number, number, number])[]): number[] {
  return parts
    .flatMap(([count, from, to]) => Array.from({ length: count }, () => even(random, from, to)))
    .sort((one, other) => one - other)
}

test('a tripled rate is found near its date', () => {
  const changes = Array.from({ length: 30 }, (_, run) =>
    rateChange(
      [
        {
          counted: acts(seeded(1, run), [
            [12, 0, 600],
            [30, 600, 1000],
          ]),
        },
      ],
      window,
    ),
  )
  const held = changes.filter((change) => {
    const { from, to } = changeBetween(change)
    return from <= 600 && to >= 600
  })
  assert.ok(held.length >= 24, `${held.length} of 30 hold the date`)
  assert.ok(changes.filter((change) => change.bayesFactor > 10).length >= 18)
  assert.ok(changes.every((change) => change.after > change.before))
})

test('a constant rate gives odds against a change', () => {
  const odds = Array.from(
    { length: 60 },
    (_, run) =>
      rateChange([{ counted: acts(seeded(2, run), [[40, 0, 1000]]) }], window).bayesFactor,
  )
  assert.ok(odds.filter((value) => value < 1).length > 45)
  assert.ok(odds.filter((value) => value > 20).length <= 3)
})

test('wide dates make the change wider, never narrower', () => {
  const random = seeded(3)
  const middles = acts(random, [
    [10, 0, 600],
    [30, 600, 1000],
  ])
  const draws = (width: number) =>
    Array.from({ length: 100 }, () => ({
      counted: middles
        .map((time) => Math.min(999, Math.max(0, time + even(random, -width, width))))
        .sort((one, other) => one - other),
    }))
  const narrow = changeBetween(rateChange(draws(1), window))
  const wide = changeBetween(rateChange(draws(120), window))
  assert.ok(wide.to - wide.from >= narrow.to - narrow.from)
})

test('a share does not see that more is told of some months', () => {
  const told = Array.from({ length: 40 }, (_, run) => {
    const random = seeded(4, run)
    const more: readonly (readonly [number, number, number])[] = [
      [10, 0, 600],
      [40, 600, 1000],
    ]
    return shareChange([{ counted: acts(random, more), others: acts(random, more) }], window)
  })
  assert.ok(told.filter((change) => change.bayesFactor < 1).length >= 30)
  const random = seeded(4)
  const turned = shareChange(
    [
      {
        counted: acts(random, [
          [4, 0, 600],
          [20, 600, 1000],
        ]),
        others: acts(random, [
          [20, 0, 600],
          [4, 600, 1000],
        ]),
      },
    ],
    window,
  )
  assert.ok(turned.bayesFactor > 50)
})

test('the order of two changes is even for equals and clear for distant ones', () => {
  const early = rateChange(
    [
      {
        counted: acts(seeded(5), [
          [3, 0, 300],
          [40, 300, 1000],
        ]),
      },
    ],
    window,
  )
  const late = rateChange(
    [
      {
        counted: acts(seeded(6), [
          [10, 0, 800],
          [30, 800, 1000],
        ]),
      },
    ],
    window,
  )
  close(orderProbability(early, early), 0.5, 1e-9)
  assert.ok(orderProbability(early, late) > 0.95)
  close(orderProbability(early, late) + orderProbability(late, early), 1, 1e-9)
})

test('no acts at all give even odds of place and no evidence of change', () => {
  const change = rateChange([{ counted: [] }], window)
  close(dateAt(change, 0.5), 500, 10)
  assert.ok(change.bayesFactor <= 1.5)
})

test('covering and F1 are one for the truth and less for nothing', () => {
  const marked = [
    [30, 60],
    [31, 60],
  ]
  close(covering(100, [30, 60], [[30, 60]]), 1, 1e-12)
  close(changeF1([30, 60], marked), 1, 1e-12)
  assert.ok(covering(100, [], marked) < 0.5)
  assert.ok(changeF1([], marked) < 0.7)
})
