/** Documents as joining looks at them. */
import type { DocumentId } from '../record/index.ts'
import type { Database } from './database.ts'
import type { Joinable } from './join-rule.ts'
import type { DocumentBody } from './keep-documents.ts'

/** The language of most documents, counted when first asked for. */
export function commonLanguage(database: Database): () => string | undefined {
  let asked: { readonly language: string | undefined } | undefined
  return () => {
    asked ??= { language: countedLanguage(database) }
    return asked.language
  }
}

function countedLanguage(database: Database): string | undefined {
  const row = database.get(
    `SELECT body ->> '$.language' AS language FROM document WHERE language IS NOT NULL
     GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
  )
  return row === undefined ? undefined : String(row.language)
}

/** The last documents looked at; letters of one day meet again and again. */
export function remembered(database: Database): (n: number) => Joinable {
  const known = new Map<number, Joinable>()
  return (n) => {
    const old = known.get(n)
    if (old !== undefined) return old
    const made = joinable(database, n)
    if (known.size >= 4000) known.clear()
    known.set(n, made)
    return made
  }
}

/** Its words are read when somebody asks for them: most that meet differ in their heads already. */
function joinable(database: Database, n: number): Joinable {
  const row = database.get(
    `SELECT d.id, d.body, d.start, d."end", d.text, t.file, t.number, t.language, s.hash, s.path
     FROM document d
     JOIN text t ON t.n = d.text JOIN source s ON s.n = d.source WHERE d.n = ?`,
    n,
  )!
  return {
    id: String(row.id) as DocumentId,
    body: JSON.parse(String(row.body)) as DocumentBody,
    get words() {
      const text = database.get(`SELECT words FROM text WHERE n = ?`, row.text ?? 0)
      return String(text?.words).slice(Number(row.start), Number(row.end))
    },
    hash: String(row.hash),
    inner: String(row.file).slice(String(row.path).length),
    text: Number(row.number),
    start: Number(row.start),
    ...(row.language === null ? {} : { language: String(row.language) }),
  }
}
