/**
 * HTML: saved web pages. The words of the page, its main text told from the
 * navigation around it. Nothing in a page runs: it is read as a tree of words.
 */
import { parse } from 'parse5'
import { buildText, type Text } from '../text/index.ts'
import { decode } from './decode.ts'
import { attribute, findMainText } from './html/main-text.ts'
import { type WalkRules, walk } from './html/walk.ts'
import { looksLikeText } from './plain.ts'
import type { Reader } from './reader.ts'

export const html: Reader = {
  format: 'html',
  version: '1',
  matches(path, head) {
    if (!looksLikeText(head)) return 0
    if (/\.(html?|xhtml|htm)$/i.test(path)) return 0.95
    const begin = new TextDecoder('latin1').decode(head.subarray(0, 512))
    return /^\s*(?:<!doctype html|<html[\s>])/i.test(begin) ? 0.9 : 0
  },
  async *read(source) {
    const { words, problems } = decode(source.bytes, source.path, declaredEncoding(source.bytes))
    for (const problem of problems) yield { kind: 'problem', problem }
    const { text, title, language } = readHtml(words)
    yield {
      kind: 'text',
      text: {
        text,
        addressed: 'words',
        marked: [],
        ...(title === undefined ? {} : { title }),
        ...(language === undefined ? {} : { language }),
      },
    }
  },
}

export interface Page {
  readonly text: Text
  readonly title?: string
  readonly language?: string
}

/** Reads the words of a page; the map leads into the markup. */
export function readHtml(markup: string, rules: WalkRules = {}): Page {
  const root = parse(markup, { sourceCodeLocationInfo: true })
  const builder = buildText()
  walk(root, markup, { builder, main: findMainText(root), rules })
  const title = titleIn(markup)
  const element = root.childNodes.find((node) => node.nodeName === 'html')
  const said = element && 'attrs' in element ? attribute(element, 'lang') : undefined
  const language = /^[a-z]{2}\b/i.exec(said ?? '')?.[0].toLowerCase()
  return {
    text: builder.finish(),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  }
}

function titleIn(markup: string): string | undefined {
  const found = /<title[^>]{0,200}>([^<]{1,500})<\/title/i.exec(markup.slice(0, 200_000))?.[1]
  const words = found?.replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim().normalize('NFC')
  return words === '' ? undefined : words
}

/** What a page says of its encoding, near its beginning as the standard wants it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i.exec(head)?.[1]
}
