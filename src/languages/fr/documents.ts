/** French heads and feet of documents. */
import type { DocumentWords } from '../document-words.ts'
import { list } from '../list.ts'
import { headsFr } from './heads.ts'

export const documentsFr: DocumentWords = {
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'fevrier', 'févr', 'fevr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil', 'jul'],
    ['août', 'aout'],
    ['septembre', 'sept', '7bre'],
    ['octobre', 'oct', '8bre'],
    ['novembre', 'nov', '9bre'],
    ['décembre', 'decembre', 'déc', 'dec', 'xbre', '10bre'],
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  numbers: [
    ['premier', 'un'],
    ['deux'],
    ['trois'],
    ['quatre'],
    ['cinq'],
    ['six'],
    ['sept'],
    ['huit'],
    ['neuf'],
    ['dix'],
    ['onze'],
    ['douze'],
    ['treize'],
    ['quatorze'],
    ['quinze'],
    ['seize'],
  ],
  ordinalEndings: ['er', 'ère', 'e', 'ème'],
  dateParticles: ['le', 'ce', 'du', 'en', 'de', 'à', 'au'],
  dayTimes: ['matin', 'midi', 'soir', 'nuit', 'après-midi', 'heures', 'h'],
  given: ['fait', 'donné'],
  oldStyle: ['v.s', 'vieux style'],
  newStyle: ['n.s', 'nouveau style'],
  monthFirst: false,
  sameAsBefore: list(`le même | la même | les mêmes | au même`),
  partNouns: list(`pièce | extrait | extraits`),
  kinds: {
    lettre: 'letter',
    circulaire: 'letter',
    'carte postale': 'letter',
    dépêche: 'cable',
    télégramme: 'cable',
    mémoire: 'memorandum',
    mémorandum: 'memorandum',
    note: 'note',
    déclaration: 'declaration',
    communiqué: 'statement',
    article: 'article',
    éditorial: 'editorial',
    préface: 'preface',
    'avant-propos': 'preface',
    discours: 'speech',
    allocution: 'speech',
    'procès-verbal': 'minutes',
    'compte rendu': 'minutes',
    contrat: 'contract',
    traité: 'contract',
    accord: 'contract',
    jugement: 'ruling',
    arrêt: 'ruling',
    rapport: 'report',
  },
  kindLeads: list(`
    chiffré | secrète | secret | extrait du | extrait de la`),
  annexes: list(`annexe | pièce jointe`),
  addressedLeads: list(`
    adressée à | adressée au | adressée aux | adressées à | adressées au | adressées aux`),
  subjectLeads: list(`
    concernant | au sujet de | relatif à | relative à | touchant`),
  heads: headsFr,
  openers: list(`
    cher | chère | chers | chères | mon | ma | mes | bien | très | trés | vieux`),
  vocatives: list(`
    monsieur | messieurs | madame | mesdames | mademoiselle | ami | amis | amie | copain
    vieux | frère | soeur | sœur | père | mère | fils | fille | camarade | camarades
    maître | collègue | confrère | docteur | excellence | monsieur le ministre
    monsieur le président | monsieur le directeur | poète`),
  valedictions: [
    '(?:bien |tout |très )*(?:à vous|à toi|vôtre|votre\\b.{0,30}|ton\\b.{0,20}|t. à t)\\b',
    '(?:veuillez|agréez|recevez|je vous prie|croyez)\\b',
    '(?:amitiés|cordialement|affectueusement|salutations|poignée de main|bonne poignée|sincèrement|respectueusement)\\b',
    '(?:je (?:te|vous) (?:serre|embrasse|salue))\\b',
    '(?:mille|bons|gros|tendres) (?:baisers|amitiés|tendresses|compliments|choses)\\b',
    'pour (?:le|la|les)\\b',
  ],
  farewellEnds: list(`
    ton | votre | vôtre | toi | vous | dévoué | dévouée | serviteur | ami | cordialement | amitiés | respects
    distingués | distinguées | considération | sœur | soeur | frère | fils | fille | amie`),
  titles: list(`
    m | mm | mr | mme | mlle | monsieur | madame | mademoiselle | messieurs | dr | docteur
    me | maître | camarade | prof | comte | comtesse | marquis | duc`),
  addressing: list(`
    monsieur | madame | mademoiselle | messieurs | m | mme | mlle | à`),
  addressLines: {
    to: ['à'],
    articles: ['le', 'la', 'les'],
    copies: ['copie'],
    copiesTo: ['à'],
    goesOn: ['de', 'du'],
  },
  formWords: list(`
    ton | votre | vous | toi | bien | directeur | tout
    recommandé | copie | annexe | annexes | téléphone | page | carte`),
  byline:
    '(?:[Tt]raduit|[Tt]ranscrit|[Éé]dité|Approuvé|Rédigé|Établi|Annoté)e? par|(?:[Tt]raduction|[Tt]raducteur|[Tt]ranscription|[Rr]édacteur) ?:',
  givenNames: list(`
    adolphe | adèle | albert | alexandre | alfred | alphonse | andré | antoine | arthur
    auguste | camille | catherine | charles | charlotte | claire | claude | clément | constant
    cécile | denis | eugène | fernand | françois | françoise | félix | gabriel | gaston
    georges | guillaume | gustave | guy | gérard | henri | henriette | hippolyte | hélène
    jacques | jean | jeanne | joseph | jules | julie | julien | laurent | louis | louise
    lucien | léon | léonie | madeleine | marcel | marguerite | marie | mathilde | maurice
    michel | nicolas | octave | odette | olivier | paul | philippe | pierre | raoul | raymond
    rené | robert | roger | romain | simone | sophie | suzanne | théodore | théophile
    thérèse | victor | vincent | yves | yvonne | édouard | élise | émile`),
  nameJoints: ['du', 'de', 'et'],
  nameParticles: ['de', 'du', 'des', 'la', 'le', 'd'],
  offices: list(`
    directeur | ministre | ambassadeur | président | secrétaire | chef | consul | maire
    préfet | rédacteur | procureur | gérant | gérante | trésorier | trésorière | syndic | notaire
    avocat | avocate | avoué | huissier | greffier | juge | curé | évêque | sous-préfet | adjoint
    adjointe | présidente | directrice | régisseur | architecte`),
  bodies: list(`
    comité | commission | ministère | département | bureau | ambassade | conseil | parti
    gouvernement | société | association | union | tribunal | cour | division | section
    direction | banque | université | compagnie | mairie | préfecture | sous-préfecture
    municipalité | syndicat | cercle | cabinet | étude | librairie | éditions | école | lycée
    hôpital | agence | coopérative | fédération | ligue | fabrique | frères | amicale | copropriété | assurances`),
  speakers: {
    we: ['nous', 'notre', 'nos'],
    i: list(`je | j | me | moi | mon | ma | mes`),
  },
  places: list(`union européenne | union soviétique`),
  meetings: list(`
    congrès | séance | conférence | réunion | archives | journal`),
  genericNameWords: list(`
    notre | votre | le | la | les | du | des | et | central | national | général`),
  addressWords: list(`
    rue | boulevard | bd | place | avenue | hôtel | quai | chez | impasse`),
  fields: {
    from: ['de', 'expéditeur', 'auteur'],
    to: ['à', 'destinataire', 'pour'],
    date: ['date', 'envoyé', 'envoyé le'],
    subject: ['objet', 'sujet', 'concerne'],
    copies: ['copie', 'copies', 'copie à', 'cc'],
    reference: ['référence', 'réf', 'nos réf', 'vos réf'],
    place: ['lieu'],
    number: ['no', 'n°', 'numéro'],
    classification: ['classification'],
    priority: ['priorité'],
    approved: ['approuvé par'],
    distribution: ['diffusion', 'distribution'],
  },
  mails: {
    sent: ['envoyé', 'envoyé le'],
    handedOn: list(`
    message d'origine | message original | message initial | message transféré | début du message réexpédié | début du message transféré`),
    answering: ['re', 'ré', 'rép'],
    zones: {
      'Europe/Paris': list(`
        heure de paris | heure d'europe centrale | heure normale d'europe centrale |
        heure d'été d'europe centrale`),
    },
  },
  provenance: {
    source: ['source', 'sources', 'publié'],
    translator: ['traduit par', 'traduction', 'traducteur'],
    transcriber: ['transcription', 'numérisation'],
    record: ['cote'],
    rights: ["droits d'auteur", 'droits', 'licence'],
  },
  marks: {
    approved: ['approuvé', 'approuvé par'],
    drafted: ['rédigé par'],
    distribution: ['diffusion', 'destinataires'],
    priority: ['priorité'],
    number: ['numéro'],
    received: ['reçu'],
    subject: ['objet', 'sujet', 'concerne'],
    reference: ['référence', 'nos réf', 'vos réf'],
    enclosures: ['annexe', 'annexes', 'pièce jointe', 'pièces jointes'],
  },
  classifications: list(`
    très secret | secret | confidentiel | confidentielle | diffusion restreinte | personnel`),
  priorities: ['urgent', 'très urgent', 'immédiat', 'éclair'],
  copyNouns: list('exemplaire | ex'),
  postscripts: ['p.s', 'ps', 'p.-s', 'post-scriptum'],
  signed: ['signé'],
  onBehalf: ['pour', 'au nom de', 'par ordre de', 'p.o.', 'p. o.'],
  actingFor: ['(?:notre|mon|ma) cliente?', "(?:nous agissons|j’agis|j'agis) pour"],
  legalForms: list(`sarl | s.a.r.l | s.a | sas | cie`),
  calledByInitials: list(`parti | syndicat | ligue | fédération | union | confédération`),
  common: list(`
    le | la | les | et | des | que | je | vous | pas | une | est | dans | pour | qui | ne
    de | du | un | en | il | nous | ce | mais | plus | au | avec | si | sur | mon
    votre | très | ai | elle`),
}
