/** Italian heads and feet of documents. */
import type { DocumentWords } from '../document-words.ts'
import { list } from '../list.ts'
import { headsIt } from './heads.ts'

export const documentsIt: DocumentWords = {
  months: [
    ['gennaio', 'genaro', 'gennaro', 'genaio', 'genn', 'gen'],
    ['febbraio', 'febraro', 'febraio', 'febbr', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'april', 'apr'],
    ['maggio', 'magg', 'mag'],
    ['giugno', 'zugno', 'giug', 'giu'],
    ['luglio', 'lugl', 'lug'],
    ['agosto', 'ag', 'ago'],
    ['settembre', 'settembre', 'sett', 'set', '7bre', 'septembre'],
    ['ottobre', 'ott', '8bre', 'ottobrio'],
    ['novembre', 'nov', '9bre'],
    ['dicembre', 'decembre', 'dic', 'xbre', '10bre'],
  ],
  weekdays: list(`
    lunedì | lunedi | martedì | martedi | mercoledì | mercoledi | giovedì | giovedi
    venerdì | venerdi | sabato | domenica`),
  numbers: [
    ['uno', 'primo'],
    ['due'],
    ['tre'],
    ['quattro'],
    ['cinque'],
    ['sei'],
    ['sette'],
    ['otto'],
    ['nove'],
    ['dieci'],
    ['undici'],
    ['dodici'],
  ],
  ordinalEndings: ['º', '°', 'o'],
  dateParticles: ['a', "a'", 'a’', 'alli', 'li', 'il', 'di', "de'", 'de’', 'ai', 'del', 'adì'],
  dayTimes: ['mattina', 'sera', 'notte', 'ore', 'hore'],
  given: ['dato', 'fatto', 'dat'],
  oldStyle: ['stile vecchio', 's.v'],
  newStyle: ['stile nuovo', 's.n', 'novo'],
  monthFirst: false,
  sameAsBefore: list(`lo stesso | la stessa | al medesimo | il medesimo`),
  partNouns: list(`documento | estratto | estratti`),
  kinds: {
    lettera: 'letter',
    dispaccio: 'letter',
    circolare: 'letter',
    telegramma: 'cable',
    promemoria: 'memorandum',
    nota: 'note',
    dichiarazione: 'declaration',
    comunicato: 'statement',
    articolo: 'article',
    prefazione: 'preface',
    discorso: 'speech',
    verbale: 'minutes',
    contratto: 'contract',
    trattato: 'contract',
    accordo: 'contract',
    sentenza: 'ruling',
    relazione: 'report',
  },
  heads: headsIt,
  openers: list(`
    caro | cara | cari | carissimo | carissima | mio | mia | gentile | gentilissimo
    egregio | illustrissimo | illustre | serenissimo | eccellentissimo | stimatissimo
    molto`),
  vocatives: list(`
    signore | signor | signori | signora | principe | amico | amici | amica | fratello
    sorella | padre | madre | compagno | compagni | professore | dottore | eccellenza
    altezza | maestà`),
  valedictions: [
    '(?:di )?vostra? (?:serenit|eccellenza|signoria|altezza)',
    '(?:cordiali|distinti|affettuosi|migliori) saluti\\b',
    '(?:h?umil+issimo|devotissimo|affezionatissimo|obbligatissimo)\\b',
    '(?:con (?:affetto|stima|osservanza|i migliori))\\b',
    '(?:suo|tuo|vostro)\\b.{0,20}$',
    'gratie\\b',
  ],
  titles: list(`
    signor | signore | sig | signora | dott | prof | conte | cavaliere | cav | monsignor
    don | clarissimo | illustrissimo | serenissimo`),
  addressing: list(`
    al | alla | allo | ai | agli | signor | signora | sig`),
  addressLines: {
    to: ['al', 'alla', 'allo'],
    articles: [],
    copies: ['copia'],
    copiesTo: ['a'],
    goesOn: [],
  },
  formWords: list(`
    copia | tradotta | raccomandata | allegato | allegati | prima | seconda | terza`),
  givenNames: list(`
    alberto | aldo | alessandro | alfonso | andrea | angelo | anna | antonio | bartolomeo
    battista | benedetto | bernardo | camillo | carlo | caterina | cesare | claudio | cosimo
    domenico | elena | emilio | enrico | ettore | federico | ferdinando | filippo | francesca
    francesco | gabriele | gaetano | giacomo | gian | giorgio | giovanni | girolamo | giulia
    giulio | giuseppe | guido | ippolito | leonardo | lorenzo | luca | lucia | luigi | marco
    margherita | maria | mario | matteo | michele | niccolò | nicola | ottavio | paolo
    pietro | raffaele | roberto | salvatore | sebastiano | stefano | teresa | tommaso | ugo
    umberto | vincenzo | vittorio`),
  nameJoints: ['di', 'e'],
  nameParticles: ['di', 'da', 'de', 'della', 'del', 'dei', "d'"],
  offices: list(`
    segretario | ambasciatore | ministro | presidente | direttore | console | principe
    doge | capi`),
  bodies: list(`
    senato | comitato | ministero | partito | governo | ambasciata | società | consiglio
    collegio | tribunale | repubblica`),
  places: list(`unione europea | unione sovietica`),
  meetings: list(`
    congresso | seduta | conferenza | riunione | archivio | giornale`),
  genericNameWords: list(`
    nostro | vostro | il | la | i | del | della | e | centrale | nazionale | generale`),
  addressWords: ['via', 'piazza', 'corso', 'palazzo', 'casa', 'presso'],
  fields: {
    from: ['da', 'mittente'],
    to: ['a', 'destinatario'],
    date: ['data', 'inviato', 'inviato il'],
    subject: ['oggetto'],
    copies: ['copia a', 'cc', 'per conoscenza'],
    reference: ['riferimento', 'rif'],
    place: ['luogo'],
    number: ['n°', 'numero', 'prot'],
    classification: ['classifica'],
    priority: ['priorità'],
    approved: ['approvato da'],
    distribution: ['distribuzione'],
  },
  mails: {
    sent: ['inviato', 'inviato il'],
    handedOn: list(`
    messaggio originale | messaggio inoltrato | inizio messaggio inoltrato`),
    answering: ['r', 'rif'],
  },
  provenance: {
    source: ['fonte', 'fonti', 'pubblicato'],
    translator: ['tradotto da', 'traduzione', 'traduttore'],
    transcriber: ['trascrizione'],
    record: ['segnatura'],
    rights: ["diritti d'autore", 'diritti', 'licenza'],
  },
  marks: {
    approved: ['approvato', 'approvato da'],
    distribution: ['distribuzione'],
    priority: ['priorità'],
    number: ['numero', 'prot'],
    received: ['ricevuto', 'ricevuta'],
    subject: ['oggetto'],
    reference: ['riferimento', 'rif'],
    enclosures: ['allegato', 'allegati'],
  },
  classifications: ['segretissimo', 'segreto', 'riservato', 'riservatissimo'],
  priorities: ['urgente', 'urgentissimo'],
  postscripts: ['p.s', 'ps', 'poscritto'],
  signed: ['firmato', 'f.to'],
  onBehalf: ['per', 'a nome di', 'per conto di', 'in nome di'],
  actingFor: ['(?:il|la) (?:nostr|mi)[oa] (?:cliente|assistit[oa])'],
  legalForms: list(`spa | s.p.a | srl | s.r.l | f.lli`),
  calledByInitials: list(`partito | sindacato | lega | federazione | unione | confederazione`),
  common: list(`
    che | di | il | per | non | con | sono | della | una | gli | si | le | alla | come
    questo | in | la | et | da | del | ha | haver | nel | più | ma | al | li | mi | questa
    dell | è | delle | anco`),
}
