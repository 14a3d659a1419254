/** A folder of letters, built as a dossier is, for tests of what is found in several together. */
import type { TestContext } from 'node:test'
import { bringUpToDate, requireDossier, withStore } from '../../../src/cli/dossier.ts'
import { silentOutput } from '../../../src/cli/output.ts'
import type { StoredRecord } from '../../../src/store/index.ts'
import { folderWith } from '../../support/dossier.ts'

/** Build these files and work on their record. */
export async function builtRecord<Result>(
  test: TestContext,
  files: Readonly<Record<string, string>>,
  work: (record: StoredRecord) => Result,
): Promise<Result> {
  const dossier = requireDossier(folderWith(test, files))
  await bringUpToDate(dossier, silentOutput)
  return withStore(dossier, work)
}
