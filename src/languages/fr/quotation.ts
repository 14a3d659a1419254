/** French around quotations. */
import type { QuotationWords } from '../quotation-words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const quotationFr: QuotationWords = {
  sayingStems: list(`
    dit dis dire disait écri déclar affirm prétend soutien soutenait répond répli ajout demand
    remarqu observ not annonc reconn avou promet promis propos avert menac appel qualif nomm parl
    rapport racont cit conclu soulign exig exprim mention expliqu s'écri cri murmur reprit repren
    fit répét accus ordonn`),
  introductions: [
    'selon',
    "d'après",
    'd’après',
    'aux termes de',
    'en ces termes',
    'comme suit',
    'je cite',
    'les mots',
  ],
  aside: String.raw`, (?:\p{L}+-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous)|(?:dit|écrit|écrivit|répond|répondit|affirme|déclare|ajoute|poursuit) (?:M\.|Mme|Mlle|Me|le|la|\p{Lu}\p{L}+)(?: [\p{L}’'-]+){0,3}),`,
  interruptions: ['poursuivit', 'poursuit', 'continu'],
  textStems: list(`
    lettre discours rapport déclaration article éditorial communiqué résolution décision note
    message télégramme dépêche mémoire document décret livre entretien conversation réponse texte
    mot mots passage phrase journal procès-verbal`),
  titledStems: list(
    'article livre brochure journal revue essai film poème roman pièce intitulé titre',
  ),
  titling: list('intitulé intitulée intitulés titre rubrique'),
  about: list('sur concernant de du relatif relative'),
  knownAs: ['connu sous le nom de', 'connue sous le nom de'],
  addressee: list('vous votre vos vôtre tu ton ta tes te toi'),
  writer: list('nous notre nos je mon ma mes moi me'),
  objects: list('me moi te toi'),
  soCalled: ['soi-disant', 'prétendu', 'prétendue', 'prétendus', 'prétendues', 'dit', 'dite'],
  wordStems: list('mot mots terme termes expression expressions phrase épithète slogan devise nom'),
  negations: list(
    'ne pas jamais rien aucun aucune personne ni sans point guère nul nulle impossible',
  ),
  untils: list('avant jusqu’au au dès'),
  limits: list('si quelques seulement peut-être prétendument'),
  modals: list(
    'doit doivent devait devrait faut fallait faudrait peut peuvent pouvait pourrait veut veulent voudrait nécessaire possible peut-être sans doute',
  ),
  bounds: list(
    'tout tous toute toutes chaque quelques certains seulement seul toujours souvent si sauf jusque au moins plus moins',
  ),
  numbers: list(
    'zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille million millions douzaine demi premier première second deuxième',
  ),
  dateStems: list(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche hier demain',
  ),
  listed: list('et ou autres'),
  small: list(`
    le la les l un une des de du d à au aux et ou mais que qu qui en dans sur sous par pour avec il
    elle ils elles on ce cet cette ces se s son sa ses leur leurs est sont était étaient être a ont
    avait y ne je tu nous vous me te lui où dont si comme`),
  that: list("que qu'il si comment pourquoi"),
}
