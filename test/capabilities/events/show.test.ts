/** Days of events as a reader would write them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spanOf } from '../../../src/capabilities/events/show.ts'

test('whole years and whole months are called by their names, other spans by their ends', () => {
  assert.equal(spanOf('1957-01-01', '1957-12-31'), '1957')
  assert.equal(spanOf('1957-01-01', '1959-12-31'), '1957/1959')
  assert.equal(spanOf('1960-02-01', '1960-02-29'), '1960-02')
  assert.equal(spanOf('1960-06-01', '1960-09-30'), '1960-06/1960-09')
  assert.equal(spanOf('1957-02-06', '1957-03-08'), '1957-02-06/1957-03-08')
  assert.equal(spanOf('1957-02-06', '1957-02-06'), '1957-02-06')
})
