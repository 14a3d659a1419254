/** Mentions of documents in French: nouns, possessives, verbs of writing and answering, words of time. */
import type { Deed, Determiner, MentionGrammar } from '../mentions.ts'
import { forms, inflected } from '../noun-table.ts'

const nouns = inflected([
  ['letter', ['letter'], 'letter', 'lettre missive épître', 'lettres missives épîtres'],
  ['letter', ['letter'], 'letter', 'carte carte-postale carte-lettre', 'cartes cartes-postales'],
  // "Un mot" is most often a word: only somebody's is a letter.
  ['note', ['letter', 'note'], 'paper', 'mot billet note', 'mots billets notes'],
  ['mail', ['e-mail', 'letter'], 'letter', 'courriel e-mail mail', 'courriels e-mails mails'],
  [
    'cable',
    ['cable'],
    'letter',
    'télégramme dépêche câble câblogramme pneumatique',
    'télégrammes dépêches câbles câblogrammes pneumatiques',
  ],
  [
    'circular',
    ['memorandum', 'letter'],
    'letter',
    'circulaire encyclique',
    'circulaires encycliques',
  ],
  ['memorandum', ['memorandum'], 'letter', 'mémorandum aide-mémoire', 'mémorandums'],
  ['reply', ['letter', 'note'], 'reply', 'réponse réplique', 'réponses répliques'],
  ['report', ['report', 'memorandum'], 'paper', 'rapport compte-rendu', 'rapports comptes-rendus'],
  ['document', ['document', 'report', 'letter'], 'paper', 'document', 'documents'],
  [
    'statement',
    ['statement', 'declaration'],
    'paper',
    'déclaration communiqué',
    'déclarations communiqués',
  ],
  ['article', ['article', 'editorial'], 'paper', 'article éditorial', 'articles éditoriaux'],
  ['speech', ['speech'], 'paper', 'discours allocution', 'allocutions'],
  [
    'decision',
    ['ruling', 'document'],
    'paper',
    'décision arrêt jugement arrêté',
    'décisions arrêts jugements arrêtés',
  ],
  ['directive', ['document'], 'paper', 'directive décret', 'directives décrets instructions'],
  [
    'minutes',
    ['minutes', 'document'],
    'paper',
    'procès-verbal protocole',
    'procès-verbaux protocoles',
  ],
  [
    'treaty',
    ['contract'],
    'work',
    'traité accord contrat convention bail charte pacte',
    'traités accords contrats conventions baux chartes pactes',
  ],
  [
    'proposal',
    ['letter', 'document'],
    'work',
    'proposition pétition projet',
    'propositions pétitions projets',
  ],
  ['book', ['document'], 'work', 'livre brochure liste', 'livres brochures listes'],
  ['copy', ['letter', 'document'], 'copy', 'copie duplicata', 'copies'],
])

const deeds: Record<string, Deed> = {
  ...forms(
    'receive',
    'reçu reçue reçois reçus recevoir recevons réception remercie remercions merci accuse accuser',
  ),
  ...forms('answer', 'répondre réponds répond répondons répondu réponse répondant répondis'),
  ...forms('ask', 'demander demande demandé demandons prie prions prié requiers requérons'),
  ...forms('refuse', 'refuser refuse refusé refus refusons décliner décline'),
  ...forms(
    'send',
    'envoyer envoie envoyé envoyée envoyons envoyai adressé adressée adresser expédié expédiée transmis remis communiqué communiquer',
  ),
  ...forms(
    'enclose',
    'ci-joint ci-jointe ci-joints ci-inclus ci-incluse joint jointe joins inclus incluse',
  ),
  ...forms('publish', 'publier publié publiée paru parue imprimé adopté adoptée'),
  ...forms(
    'write',
    'écrire écris écrit écrite écrivais écrivait écrivis écrivez écrivant rédigé rédigée',
  ),
  ...forms(
    'say',
    'dire dis dit disait disais disiez déclare déclaré affirme parle parles parlait parlais',
  ),
  ...forms('learn', 'appris apprendre apprends apprenons'),
  ...forms('keep', 'caché cachée secret dissimulé'),
  ...forms('divulge', 'divulgué révélé révèle'),
}

const definite: Determiner = { kind: 'definite' }
const near: Determiner = { kind: 'demonstrative' }
const mine: Determiner = { kind: 'possessive', person: 1 }
const yours: Determiner = { kind: 'possessive', person: 2 }
const his: Determiner = { kind: 'possessive', person: 3 }

export const mentionsFr: MentionGrammar = {
  nouns,
  compounds: {},
  capitalsName: false,
  elisions: ['l', 'd', 'qu', 's', 'n', 'j', 'm', 't', 'c'],
  determiners: {
    ...forms(definite, 'le la les du des au aux'),
    ...forms(near, 'ce cet cette ces ladite ledit'),
    ...forms<Determiner>({ kind: 'indefinite' }, 'un une'),
    ...forms<Determiner>({ kind: 'several' }, 'quelques plusieurs autres diverses maintes'),
    ...forms<Determiner>(
      { kind: 'none' },
      'aucun aucune nul nulle chaque tout toute quel quelle quelles',
    ),
    ...forms(mine, 'mon ma mes notre nos'),
    ...forms(yours, 'ton ta tes votre vos'),
    ...forms(his, 'son sa ses leur leurs'),
  },
  possessivePronouns: { vôtre: yours, vôtres: yours, tienne: yours, mienne: mine, nôtre: mine },
  standIns: ['celle', 'celles', 'celui', 'ceux'],
  pronouns: {
    ...forms<1 | 2 | 3>(1, 'je nous me moi j'),
    ...forms<1 | 2 | 3>(2, 'tu vous te toi'),
    ...forms<1 | 2 | 3>(3, 'il elle ils elles lui eux'),
  },
  clues: {
    ...forms('last', 'dernière dernier dernières'),
    ...forms('previous', 'précédente précédent avant-dernière'),
    ...forms('recent', 'récente récent'),
    ...forms('first', 'première premier'),
    ...forms('second', 'seconde deuxième'),
    ...forms('above-mentioned', 'susdite susdit susmentionnée précitée'),
    ...forms('present', 'présente présent'),
    ...forms('enclosed', 'incluse ci-jointe ci-incluse'),
    ...forms('other', 'autre'),
    ...forms('open', 'ouverte'),
  },
  breaks: words(
    'et ou mais donc car ni que qui dont où si quand comme lorsque puisque parce dans en par pour avec sans sous sur vers chez contre entre depuis pendant avant après à de est sont était étaient sera serait a ai as avons avez ont avait avais aurait ne pas plus jamais rien y je tu il elle on nous vous ils elles me te se lui leur moi toi très bien aussi encore déjà toujours ici là voici voilà cher chère',
  ),
  of: ['de', 'du', 'des', 'd'],
  from: ['de', 'par', 'du', 'd'],
  to: ['à', 'au', 'aux'],
  dated: ['du', 'de', 'datée', 'daté', 'le', 'en'],
  at: ['le', 'en', 'depuis'],
  and: ['et', 'ou', '&'],
  relatives: ['que', 'qui', 'dont', 'où', 'laquelle'],
  participles: words(
    'adressée adressé envoyée envoyé écrite écrit datée daté reçue reçu signée expédiée remise',
  ),
  bodies: words(
    'comité gouvernement ministère parti conseil bureau secrétaire président ambassade',
  ),
  particles: words('de du des la le les d et'),
  months: {
    janvier: 1,
    février: 2,
    fevrier: 2,
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    août: 8,
    aout: 8,
    septembre: 9,
    octobre: 10,
    oct: 10,
    novembre: 11,
    nov: 11,
    décembre: 12,
    decembre: 12,
    déc: 12,
  },
  weekdays: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  numerals: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
  thisYear: [['de', 'cette', 'année'], ['cette', 'année'], ['courant']],
  monthOfWriting: { courant: 0, ct: 0, crt: 0, dernier: 1, écoulé: 1, prochain: -1 },
  daysAgo: { ...forms(0, "aujourd'hui"), ...forms(1, 'hier'), ...forms(2, 'avant-hier') },
  dayWords: {
    premier: 1,
  },
  postposed: ['verbale', 'verbales'],
  dayNouns: ['jour'],
  nextOne: ['prochain'],
  ordinal: /^(\d{1,2})(?:er|e|ème)$/,
  dayFirst: true,
  deeds,
  present: ['est', 'sont'],
  future: ['vais', 'va', 'allons', 'allez'],
  needs: words('devrait devrais devriez faudrait'),
  spokenWords: words('oralement verbalement'),
  again: words('nouveau encore derechef répète répéter'),
  negations: words('ne pas jamais ni sans aucun aucune'),
  exchange: ['échangées', 'échange', 'entre', 'correspondance'],
  since: ['depuis'],
  evenDate: [['de', 'ce', 'jour']],
  sameDate: [
    ['du', 'même', 'jour'],
    ['de', 'même', 'date'],
  ],
  apposition: [["c'est-à-dire"], ['à', 'savoir']],
  entitled: [['intitulé'], ['intitulée'], ['appelé'], ['tel', 'que']],
  abbreviations: words('m mm mme mlle dr prof no nos p pp vol st ste etc cf art fig r v s n'),
  attribution: { openers: ['le', 'quoting'], verbs: ['écrit', 'écrivait'] },
  numbered: words('no nos numéro n°'),
  holding: [['ai'], ['avons'], ['sous', 'les', 'yeux']],
  arriving: words('arrivée arrivé parvenue parvenu reçue'),
  exhibits: ['pièce', 'annexe'],
  thing: ['la', 'le'],
  unwilling: words('peux pouvons puis saurais'),
  asksFor: ['de'],
}

function words(list: string): string[] {
  return list.split(' ')
}
