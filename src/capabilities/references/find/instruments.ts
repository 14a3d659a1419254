/** Families of papers that are called `the instrument` once they are named: what binds, grants or attests. */
export const instruments: readonly string[] = [
  'deed',
  'lease',
  'treaty',
  'licence',
  'codicil',
  'bond',
  'certificate',
  'testimony',
  'manifest',
  'by-law',
]
