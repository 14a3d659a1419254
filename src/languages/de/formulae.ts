/** Sentences of courtesy and of mail programs by which nothing is moved; in any case of letters. */
export const formulaeDe: readonly string[] = [
  // Polite endings.
  '^(?:\\W*)(?:anbei|beiliegend|beigefügt|im anhang|in der anlage) (?:finden|erhalten) sie',
  'zögern sie (?:bitte )?nicht,? ',
  'für (?:weitere |etwaige |eventuelle )?(?:rückfragen|fragen) .{0,40}zur verfügung',
  // What a firm's mail program sets below every mail.
  'nicht der (?:richtige|beabsichtigte|bestimmungsgemäße|vorgesehene) (?:adressat|empfänger)',
  '(?:e-?mail|nachricht|mitteilung) irrtümlich (?:erhalten|zugegangen)',
  '(?:e-?mail|nachricht) (?:kann|enthält|könnte) .{0,60}vertrauliche',
  '(?:ausdruck|drucken|ausdrucken) .{0,60}umwelt|umwelt.{0,60}(?:ausdruck|drucken)',
]
