/** Sentences of courtesy and of mail programs by which nothing is moved; in any case of letters. */
export const formulaeEn: readonly string[] = [
  // Polite endings.
  '^(?:\\W*)please find (?:below|above|attached|enclosed|herewith|the attached|the enclosed)\\b',
  '\\bhesitate to (?:contact|reach|call|ask|get in touch|write|e-?mail|phone|ring|let (?:me|us) know|come back|get back)\\b',
  '\\bfeel free to (?:contact|reach|call|ask|get in touch|write|e-?mail|phone|ring|let (?:me|us) know|come back|get back)\\b',
  // What a firm's mail program sets below every mail.
  '\\bnot the (?:intended|named|correct) (?:recipient|addressee)\\b',
  '\\bintended (?:only|solely|exclusively) for (?:the )?(?:use|addressee|person|individual|recipient|named)',
  '\\breceived (?:it|(?:this|the) (?:e-?mail|mail|message|communication|transmission|fax))\\b.{0,20} in error\\b',
  '\\b(?:liab|responsib)\\p{L}+ for .{0,40}\\b(?:viruses|virus|malware)\\b',
  '\\bcheck .{0,40}\\b(?:viruses|virus|malware)\\b',
  '\\b(?:guarantee|warrant)\\p{L}* .{0,60}\\b(?:e-?mail|internet communications?)\\b',
  '\\bconsider the environment\\b|\\bthink before (?:you )?print',
]
