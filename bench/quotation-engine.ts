/** The engine put as one that finds a quotation: the document that holds most of it. */
import type { SeedIndex } from '../src/capabilities/quotations/engine/seed-index.ts'
import { trace } from '../src/capabilities/quotations/engine/trace.ts'
import type { Found } from './quotation-peers.ts'
import type { TextFile } from './quotation-texts.ts'

/** Finds a quotation in the texts of a file by their index. */
export function finder(index: SeedIndex, file: TextFile): (text: string) => Found | undefined {
  const library = {
    words: (name: string, start: number, end: number) => file.words(Number(name), start, end),
  }
  return (text) => {
    const traced = trace(text, { segments: index.segments, library })
    // The document that holds most of it; a piece of common wording may stand elsewhere.
    const held = new Map<string, { letters: number; start: number; end: number }>()
    for (const { document, quote, start, end } of traced.parts) {
      const one = held.get(document) ?? { letters: 0, start, end }
      held.set(document, {
        letters: one.letters + quote[1] - quote[0],
        start: Math.min(one.start, start),
        end: Math.max(one.end, end),
      })
    }
    const [best] = [...held].sort((a, b) => b[1].letters - a[1].letters)
    if (best === undefined || best[1].letters < traced.letters * 0.5) return undefined
    return { document: Number(best[0]), start: best[1].start, end: best[1].end }
  }
}
