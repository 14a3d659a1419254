/** Tables in a terminal: what does not fit goes on below, and is cut at last. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { table } from '../../src/cli/table.ts'

test('a cell goes on over the lines it may have, then it is cut', () => {
  const columns = [{ head: 'side' }, { head: 'words', gives: true, lines: 2 }]
  const rows = [
    ['Mill', 'We propose the Custom House'],
    ['Dairy', 'We propose the long room behind the Custom House'],
  ]
  assert.equal(
    table(columns, rows, 23),
    [
      'side   words',
      'Mill   We propose the',
      '       Custom House',
      'Dairy  We propose the',
      '       long room behin…',
    ].join('\n'),
  )
})

test('a word longer than its column is broken, and one line stays one line', () => {
  const columns = [{ head: 'a', gives: true, lines: 3 }, { head: 'b' }]
  assert.equal(
    table(columns, [['abcdefghijklmnop', 'x']], 15),
    'a             b\nabcdefghijkl  x\nmnop',
  )
  assert.equal(table([{ head: 'n', align: 'right' }], [['7'], ['12']], 80), ' n\n 7\n12')
})
