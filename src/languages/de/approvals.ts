/** German by which a body approves, and by which something is laid before it. */
import type { ApprovalWords } from '../approval-words.ts'

const laid =
  '(?:Entwurf|Entwürfe|Vorlage|Vorschlag|Vorschläge|Antrag|Bericht|Wortlaut|Plan|Voranschlag|Anweisung|Fassung)\\p{L}*'
const granted = '(?:genehmigt|gebilligt|bestätigt|angenommen|zugestimmt|stattgegeben)'

export const approvalsDe: ApprovalWords = {
  approves: `${laid} [^.;]{0,120}(?:${granted}|zu (?:genehmigen|billigen|bestätigen)|zuzustimmen|stattzugeben)|(?:wird|werden) ${granted}`,
  submits: `(?:bitte[nt]?|ersuche[nt]?) (?:\\p{L}+ ){0,4}(?:Genehmigung|Zustimmung|Prüfung|Beschlussfassung|Entscheidung|Weisung)|(?:legt|lege|legen|unterbreitet|unterbreite|unterbreiten) (?:\\p{L}+ ){0,6}(?:Entwurf|Entwürfe|Vorschlag|Antrag)|zur (?:Genehmigung|Beschlussfassung|Zustimmung)`,
}
