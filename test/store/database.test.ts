/** What the store asks of a driver: one suite, every driver that is there. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { DatabaseSync } from '@photostructure/sqlite'

import type { Driver } from '../../src/store/database.ts'
import { type Database, openDatabase } from '../../src/store/index.ts'

const drivers: [name: string, driver: Driver][] = [
  ['@photostructure/sqlite', DatabaseSync as Driver],
  ...nodeDriver(),
]

/** `node:sqlite` comes with Node 22.5 and newer; there it must do as well. */
function nodeDriver(): [string, Driver][] {
  try {
    const { DatabaseSync: own } = createRequire(import.meta.url)('node:sqlite') as {
      DatabaseSync: Driver
    }
    return [['node:sqlite', own]]
  } catch {
    return []
  }
}

for (const [name, driver] of drivers) {
  const inDatabase = (says: string, work: (database: Database, file: string) => void): void => {
    test(`${name}: ${says}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'rejoinder-sqlite-'))
      const file = join(folder, 'a.sqlite')
      const database = openDatabase(file, driver)
      try {
        database.exec(`CREATE TABLE t (n INTEGER PRIMARY KEY, words TEXT) STRICT`)
        work(database, file)
      } finally {
        database.close()
        rmSync(folder, { recursive: true })
      }
    })
  }

  inDatabase('gives back what was put in, letter by letter', (database) => {
    const words = 'ä 🜁 \n "quoted" – Straße'
    const n = database.insert(`INSERT INTO t (words) VALUES (?)`, words)
    assert.equal(database.get(`SELECT words FROM t WHERE n = ?`, n)?.words, words)
  })

  inDatabase('keeps all of a transaction or nothing of it', (database) => {
    assert.throws(() =>
      database.transaction(() => {
        database.run(`INSERT INTO t (words) VALUES ('one')`)
        throw new Error('on the way')
      }),
    )
    assert.equal(database.all(`SELECT * FROM t`).length, 0)
  })

  inDatabase('a transaction in a transaction is a part of it', (database) => {
    assert.throws(() =>
      database.transaction(() => {
        database.transaction(() => database.run(`INSERT INTO t (words) VALUES ('one')`))
        throw new Error('on the way')
      }),
    )
    assert.equal(database.all(`SELECT * FROM t`).length, 0)
  })

  inDatabase('walks rows while others are written, and one walk inside another', (database) => {
    for (let n = 0; n < 100; n++) database.run(`INSERT INTO t (words) VALUES (?)`, String(n))
    let walked = 0
    for (const row of database.each(`SELECT * FROM t ORDER BY words`)) {
      for (const _ of database.each(`SELECT * FROM t WHERE n < 4`)) walked += 1
      database.run(`UPDATE t SET words = ? WHERE n = ?`, 'changed', row.n ?? 0)
    }
    assert.equal(walked, 300)
  })

  inDatabase('a walk that is left early leaves nothing locked', (database) => {
    database.run(`INSERT INTO t (words) VALUES ('one'), ('two')`)
    for (const _ of database.each(`SELECT * FROM t`)) break
    database.transaction(() => database.run(`DELETE FROM t`))
    assert.equal(database.all(`SELECT * FROM t`).length, 0)
  })

  inDatabase(
    'holds a walk through a hundred thousand rows without losing its statement',
    (database) => {
      database.run(
        `INSERT INTO t (words) WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 100000) SELECT 'row ' || n FROM c`,
      )
      let rows = 0
      for (const _ of database.each(`SELECT n, words FROM t`)) rows += 1
      assert.equal(rows, 100_000)
    },
  )

  inDatabase('refuses what a strict table refuses', (database) => {
    assert.throws(() => database.run(`INSERT INTO t (n, words) VALUES ('no number', 'x')`))
  })

  inDatabase('searches full text with prefixes, phrases and nearness', (database) => {
    database.exec(
      `CREATE VIRTUAL TABLE f USING fts5 (words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '3')`,
    )
    database.run(`INSERT INTO f (rowid, words) VALUES (1, 'the sluice was shut'), (2, 'a Kähn')`)
    const met = (query: string) =>
      database.all(`SELECT rowid AS n FROM f WHERE f MATCH ?`, query).map((row) => row.n)
    assert.deepEqual(met('"sluice was"'), [1])
    assert.deepEqual(met('slu*'), [1])
    assert.deepEqual(met('kahn'), [2])
    assert.deepEqual(met('NEAR(the shut, 2)'), [1])
    database.run(`DELETE FROM f WHERE rowid = 1`)
    assert.deepEqual(met('sluice'), [])
  })

  inDatabase(
    'a second connection sees what is committed, and waits for its turn',
    (database, file) => {
      const other = openDatabase(file, driver)
      database.transaction(() => {
        database.run(`INSERT INTO t (words) VALUES ('one')`)
        assert.equal(other.all(`SELECT * FROM t`).length, 0)
      })
      assert.equal(other.all(`SELECT * FROM t`).length, 1)
      other.close()
    },
  )
}
