/** Texts of formats in which a person cannot count characters: places in them are places in their words. */
import { identityMap, type Text } from '../text/index.ts'
import type { MarkedText } from './reader.ts'

/** Such a text, of which nothing but a title is marked. */
export function wordsAlone(text: Text, title: string | undefined): MarkedText {
  return {
    text: { ...text, map: identityMap(text.words.length) },
    addressed: 'words',
    marked: [],
    ...(title === undefined ? {} : { title }),
  }
}
