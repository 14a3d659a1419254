/** How German promises something, and says that what was to come has not come. */
import type { UnkeptWords } from '../act-words.ts'

export const unkeptDe: UnkeptWords = {
  promise: '(?<!\\p{L})(?:werden?|wird|wirst)(?!\\p{L})(?![^.;]*\\bnicht\\b)',
  plain: [
    '(?<!\\p{L})(?:ist|sind|war|waren|wurde|wurden|hat|haben|hatte|hatten|kam|kamen|liegt|lag)(?!\\p{L})[^.;]{0,60}(?<!\\p{L})(?:nicht|nie|kein\\p{L}*)(?!\\p{L})',
    '(?<!\\p{L})(?:niemand|keiner|nichts)(?!\\p{L})[^.;]{0,40}(?:gekommen|geschehen|erschienen|passiert|kam)',
    '(?:noch|bis heute|immer noch) (?:immer )?(?:nicht|kein\\p{L}*|nichts)|warten? (?:wir|ich)? ?(?:immer )?noch|überfällig|verstrichen|verspätet|vergeblich|im Stich gelassen',
  ].join('|'),
  undone:
    '(?<!\\p{L})(?:ist|sind|war|waren|wurden?|hat|haben|hatten?)(?!\\p{L})[^.;,]{0,60}(?<!\\p{L})(?:nicht|nie|nichts)(?: (?:mehr|einmal|wieder))? (?!(?:abgelehnt|verweigert|vergessen|bestritten|widersprochen|zurückgezogen|geändert))(?:\\p{L}*ge\\p{L}{2,}(?:t|en)|(?:be|er|ver|zer|ent)\\p{L}{2,}(?:t|en)|geschehen)(?: (?:worden|geworden))?(?!\\p{L})',
  reminding: '(?:versprochen|zugesagt|angekündigt|sollte|wollten?)(?!\\p{L})',
}
