/** English by which a body approves, and by which something is laid before it. */
import type { ApprovalWords } from '../approval-words.ts'

const laid =
  '(?:drafts?|texts?|proposals?|recommendations?|opinion|report|note|memorandum|statement|instructions?|plan|estimates?|budget|terms)'
const decided = '(?:resolution|decision|order|decree|ruling|minute|instructions?)'

export const approvalsEn: ApprovalWords = {
  approves: `(?:(?:To )?(?:approve|adopt|endorse|confirm|accept)|(?:To )?agree (?:with|to))\\b(?: [^\\s.;]+){0,4}? ${laid}|${laid} [^.;]{0,120}(?:is|are|was|were|be) (?:hereby )?(?:approved|adopted|endorsed|confirmed)`,
  submits: `(?:please|kindly) (?:review|consider|examine|approve|decide)|request (?:your |for |its )?(?:review|consideration|approval|consent|decision|instructions)|draft (?:of (?:a|the) )?${decided} (?:\\w+ )?(?:attached|enclosed|appended|annexed|submitted)|(?:submits?|presents?|lays?) (?:\\w+ ){0,3}(?:drafts?|for (?:approval|consideration|decision))|(?:should|to) be approved|for (?:your )?approval`,
}
