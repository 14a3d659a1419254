/**
 * German words by which an answer shows: that it points at what was put before,
 * and which way it goes. The classes are those of `en/answers.ts`.
 */
const put =
  '(?:Vorschl[aä]g\\p{L}*|Forderung\\p{L}*|Angebot\\p{L}*|Anerbieten|Bitten?|Punkt\\p{L}*|Antr[aä]g\\p{L}*|Plan\\p{L}*|Gedanke\\p{L}*|Einladung|Bedingung\\p{L}*|Maßnahme\\p{L}*|W[uü]nsch\\p{L}*|Ansuchen|Begehren|Verlangen|Anliegen|Termin\\p{L}*|Einw[aä]nd\\p{L}*|Ansicht\\p{L}*)'

export const answersDe: Readonly<Record<string, string>> = {
  points: `(?:diese[rnms]?|jene[rnms]?|solche[rnms]?|Ihre[rnms]?|der genannte|dem|das|den) (?:\\p{L}+en? )?${put}|Sie (?:schlagen|verlangen|fordern|bitten|wünschen|bieten|fragen)|(?:schlagen|verlangen|fordern|bitten|wünschen|bieten|fragen) Sie`,
  turns:
    'zu (?:Ziffer|Punkt|Ihrem|Ihrer|Ihren)|zur (?:Frage|Sache)|zum (?:Punkt|Thema)|hinsichtlich|was .{3,60} (?:betrifft|angeht|anlangt)|bezüglich|betreffend|in (?:bezug|Bezug) auf|in der Frage|ad \\d',
  yes: 'einverstanden|stimmen|stimme|zustimmen|annehmen|(?:nehmen|nehme)(?! (?:wir |ich )?(?:Bezug|Stellung|zur Kenntnis))|angenommen|akzeptier\\p{L}*|gern|gerne|begrüßen|bereit|zugestimmt|Zustimmung|selbstverständlich|einwillig\\p{L}*|willig\\p{L}* ein|recht sein|in Ordnung|nichts (?:dagegen|einzuwenden)|keine Einwände|gewähr(?:e|en|t)|bewillig\\p{L}*|genehmigt|(?:wird|werden) (?:\\p{L}+ ){0,4}(?:geschickt|gesandt|erledigt|bezahlt|ersetzt|entfernt|geöffnet|anwesend|kommen)|Dank|danke[n]?|willkommen|pa(?:ss|ß)t|zufrieden|nachgekommen|entsprechen|entsprochen|erledigt|veranla(?:ss|ß)t|anbei|beigefügt|beiliegend|zugesagt|sagen (?:wir|ich) zu|geben (?:wir|ich) nach|verzicht\\p{L}*|zurückgezogen|zugestanden|mag (?:er|sie|es)|mögen|leben',
  no: 'nicht|kein\\p{L}*|nie|nein|ablehn\\p{L}*|abgelehnt|lehnen|lehne|weisen|zurück(?:zu)?weisen|zurückgewiesen|unmöglich|unannehmbar|verweiger\\p{L}*|weiger\\p{L}*|bestreite\\p{L}*|keinesfalls|unbegründet|unhaltbar|Vorwand|widersprech\\p{L}*|Widerspruch|zu (?:früh|spät|hoch|viel|teuer|kurz|lang)|außerstande|falsch|unzutreffend|warum (?:soll|sollten|sollen)|verfehlt|verwahr\\p{L}*',
  stands:
    'bleib(?:t|en)|verbleib\\p{L}*|halten|festhalten|wiederhol\\p{L}*|nichts|bestehen|bestehe|beharr\\p{L}*|keinesfalls|nach wie vor|unverändert|weiterhin|wie (?:wir|ich) (?:schon |bereits )?(?:schrieben|schrieb|geschrieben)|niemand|abgehen|muß|muss',
  partly:
    'teilweise|zum Teil|grundsätzlich|im Prinzip|nur|soweit|lediglich|mit der Maßgabe|Hälfte|(?:aber|jedoch) nicht|unter der (?:Bedingung|Voraussetzung)|sofern|wenigstens|mindestens|höchstens|im [üÜ]brigen|außer|ausgenommen|Ausnahme|insoweit|insofern|obwohl|obgleich|zwar|trotzdem|vorausgesetzt|allein|sonst',
  later:
    'später|zu gegebener Zeit|vorerst|noch nicht|verschieb\\p{L}*|verschoben|vertag\\p{L}*|abwarten|warten|bis auf [wW]eiteres|einstweilen|vorläufig|zunächst|erst (?:wenn|nach|dann|im|am|bei)|abhäng\\p{L}*|hängt|nächste[sn]? Jahr|sobald|inzwischen|Bedenkzeit|prüfen|zurückkommen|zurückgestellt',
  instead:
    'stattdessen|statt|anstatt|anstelle|vielmehr|dagegen|unsererseits|meinerseits|Gegen(?:vorschlag|angebot)\\p{L}*|lieber|besser|eher|dafür|schlag\\p{L}* .{0,80} vor|vorzuschlagen|vielleicht|könnten Sie|würden Sie|wie wäre|nicht (?:vor|früher als|später als)|biete[n]?',
}
