/** What tells in English that a paper is there (`signed a lease`), or that it is only wished, supposed or late. */
import { words } from '../list.ts'
import type { MentionGrammar } from '../mentions.ts'

type Words =
  | 'establishing'
  | 'handled'
  | 'passivesPast'
  | 'underWay'
  | 'doubting'
  | 'deedsOf'
  | 'partners'
  | 'supposing'
  | 'seeing'
  | 'wishing'
  | 'seen'
  | 'available'
  | 'pleading'
  | 'modals'
  | 'delays'

export const existingEn: Pick<MentionGrammar, Words> = {
  establishing: words(
    'signed entered concluded drew drawn made drafted wrote written issued adopted passed published printed circulated posted nailed pinned delivered inserted received obtained commissioned procured found sent handed left lodged filed laid presented submitted executed granted sealed prepared compiled addressed distributed exists',
  ),
  handled: words(
    'shown shared produced carried removed taken opened copied forged altered burnt burned destroyed lost mislaid kept withheld disclosed returned read exhibited registered recorded witnessed tendered surrendered seized impounded cited relied',
  ),
  passivesPast: words('was were been'),
  underWay: { before: words('is are was were am be being been'), verb: /ing$/ },
  doubting: words('until till before once nobody none neither'),
  deedsOf: words(
    'gift trust settlement sale conveyance partnership association covenant assignment separation',
  ),
  partners: ['with'],
  supposing: words('if whether unless lest suppose supposing whoever whosoever nothing'),
  seeing: words('see inspect examine peruse'),
  wishing: words(
    'like glad wish wishes want wants wanted allowed permitted grateful pleased desire desires',
  ),
  seen: words('seen read received obtained studied'),
  available: words('available'),
  pleading: words('please kindly pray'),
  modals: words('may might can could would will'),
  delays: words(
    'delay delayed delays delaying late lateness tardy tardiness sooner belated apologise apologize apologies apology excuse forgive pardon',
  ),
}
