/**
 * Makes those sources of the sample dossier that are not typed by hand.
 *
 * `node samples/make.js` writes the wrapped pamphlet, the Word files, the PDF, the
 * mail with its attachment and the ZIP into `weir/sources`, from `make/texts`, and a
 * scan without a text layer for the tests; `--check` only compares. The same texts
 * give the same bytes, so that the files can live in git and a change of a comma shows
 * as one.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { keep } from './make/keep.js'
import { mailWithAttachment } from './make/mail.js'
import { articlePdf, scanPdf } from './make/pdf.js'
import { wordFile } from './make/word.js'
import { hardWrap } from './make/wrap.js'

const here = dirname(fileURLToPath(import.meta.url))
const text = (name) => readFileSync(join(here, 'make', 'texts', name), 'utf8')

const made = {
  'weir/sources/the-water-between-us.txt': () => hardWrap(text('the-water-between-us.txt'), 70),
  'weir/sources/2004-03-15-conciliator-to-both.docx': () =>
    wordFile(text('2004-03-15-conciliator-to-both.txt'), 'Conciliator under the Convention'),
  'weir/sources/2004-03-19-board-to-conciliator.docx': () =>
    wordFile(text('2004-03-19-board-to-conciliator.txt'), 'Navigation Board of Halvern'),
  'weir/sources/ashdown-2011-spiral.pdf': () =>
    articlePdf(text('ashdown-2011-spiral.txt'), {
      firstPage: 41,
      title: "The spiral at the Nuns' Weir",
    }),
  'weir/sources/2004-04-07-log-pages.eml': () =>
    mailWithAttachment(text('2004-04-07-log-pages.txt'), {
      name: 'lock-house-log-august-2003.txt',
      text: text('lock-house-log-august-2003.txt'),
    }),
  'weir/sources/from-the-board.zip': () =>
    zip(['2003-08-19-fischergilde-uebersetzung.txt', '2004-06-24-board-statement.txt']),
  '../test/fixtures/scan-without-text.pdf': scanPdf,
}

const files = await Promise.all(
  Object.entries(made).map(async ([path, make]) => [join(here, path), await make()]),
)
keep(files)

function zip(names) {
  const members = names.map((name) => [name, new TextEncoder().encode(text(name))])
  return zipSync(Object.fromEntries(members), { mtime: new Date(2004, 5, 25) })
}
