/** Mentions in French letters, of merchants, of offices, of friends: their words and the days they give. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { marked, mentionsIn } from './found.ts'

/** Mentions between « and », and the day of each as far as its words tell it to a letter of 9 May 1911. */
const read: readonly (readonly [sentence: string, day: string | undefined])[] = [
  ['«Votre honorée du 4 courant» nous est bien parvenue.', '1911-05-04'],
  ['J’ai bien reçu «votre lettre du 3 mai» et vous en remercie.', 'XXXX-05-03'],
  [
    'En réponse à «votre lettre du 28 avril», j’ai l’honneur de vous faire connaître que la demande est rejetée.',
    'XXXX-04-28',
  ],
  ['«Votre estimée du 2 ct.» est restée sans réponse.', '1911-05-02'],
  ['Par «votre lettre du 15 mars», vous me demandiez de libérer le local.', 'XXXX-03-15'],
  ['«Ma dernière» vous sera parvenue sans doute.', undefined],
  ['«Ma dernière lettre» n’a pas reçu de réponse.', undefined],
  ['«Ta lettre d’hier» m’a fait grand plaisir.', '1911-05-08'],
  ['Merci de «ta bonne lettre».', undefined],
  ['Je n’ai pas encore répondu à «votre lettre du 1er mai 1911».', '1911-05-01'],
  [
    'Suite à «notre courrier du 20 avril 2019», resté sans réponse, nous vous mettons en demeure de payer.',
    '2019-04-20',
  ],
  ['«Votre courriel du 6 mai» appelle de notre part les observations suivantes.', 'XXXX-05-06'],
  ['Nous accusons réception de «votre courrier recommandé du 2 mai».', 'XXXX-05-02'],
  ['Par «arrêté du 7 avril 1910», le préfet a autorisé les travaux.', '1910-04-07'],
  ['«Le procès-verbal de l’assemblée du 3 mars» ne mentionne pas notre opposition.', 'XXXX-03-03'],
  ['«Le rapport de l’expert du 12 février» nous est inconnu.', 'XXXX-02-12'],
  ['Je me réfère à «mon télégramme du 30 avril».', 'XXXX-04-30'],
  ['«Votre télégramme de ce matin» me surprend.', '1911-05-09'],
  ['Comme suite à «ma lettre du 4 de ce mois», je vous adresse les pièces.', '1911-05-04'],
  ['«Votre lettre du 25 écoulé» est arrivée trop tard.', '1911-04-25'],
  ['Je réponds à «votre lettre d’avant-hier».', '1911-05-07'],
  ['«Cette lettre» est la dernière que je vous écris.', undefined],
  ['«Votre mise en demeure du 2 mai» est sans objet.', 'XXXX-05-02'],
  ['«Le jugement du tribunal de commerce du 18 mars 1911» a été signifié.', '1911-03-18'],
  ['J’ai sous les yeux «votre lettre du 3 mai».', 'XXXX-05-03'],
  ['Dans «sa lettre du 14 avril», M. Perrin affirme le contraire.', 'XXXX-04-14'],
  ['«La lettre de M. Perrin du 14 avril» dit le contraire.', 'XXXX-04-14'],
  ['Je vous remercie de «votre carte postale».', undefined],
  ['«Votre réponse du 5 mai» ne me satisfait pas.', 'XXXX-05-05'],
  ['«Votre devis du 5 mai» est trop élevé.', 'XXXX-05-05'],
  ['«La délibération du conseil municipal du 5 mai» est nulle.', 'XXXX-05-05'],
  ['«Votre note du 5 mai» a été transmise au conseil.', 'XXXX-05-05'],
  ['J’ai l’honneur d’accuser réception de «votre dépêche du 5 mai».', 'XXXX-05-05'],
  ['«Votre message de lundi» m’a rassuré.', '1911-05-08'],
  ['«Le compte rendu de la réunion du 5 mai» est inexact.', 'XXXX-05-05'],
  ['«Votre courrier en date du 5 mai» nous est parvenu.', 'XXXX-05-05'],
  ['«Votre lettre datée du 5 mai» nous est parvenue.', 'XXXX-05-05'],
  ['«Votre requête du 5 mai» est irrecevable.', 'XXXX-05-05'],
  ['«Votre proposition du 5 mai» est inacceptable.', 'XXXX-05-05'],
  ['«La circulaire du 5 mai 1910» interdit ces pratiques.', '1910-05-05'],
  ['«Le contrat signé le 5 mai 1910» est toujours en vigueur.', '1910-05-05'],
  ['Je vous écris «ce mot» en hâte.', undefined],
  [
    'En référence à «votre lettre réf. AB/12 du 5 mai», nous maintenons notre position.',
    'XXXX-05-05',
  ],
  ['Nous avons reçu «vos deux lettres».', undefined],
  ['«Votre dernière du 5 courant» me parvient à l’instant.', '1911-05-05'],
  ['«La convention du 5 mai 1908» ne dit rien de tel.', '1908-05-05'],
  ['«L’ordonnance du 5 mai 1911» est frappée d’appel.', '1911-05-05'],
  ['«Le mémoire en défense du 5 mai» a été déposé.', 'XXXX-05-05'],
  ['Nous revenons sur «notre lettre du 14 juin 1898», demeurée sans réponse.', '1898-06-14'],
  ['Vous trouverez ci-joint copie de «la lettre du maire du 6 avril».', 'XXXX-04-06'],
  ['Par «jugement du 6 avril 1911», le tribunal nous a donné raison.', '1911-04-06'],
  ['J’ai lu avec étonnement «votre article du 6 avril».', 'XXXX-04-06'],
  ['«Le congé du 6 avril» est nul.', 'XXXX-04-06'],
  ['Je réponds point par point à «votre réclamation du 6 avril».', 'XXXX-04-06'],
  ['«L’avis du conseil d’État du 6 avril 1910» est formel.', '1910-04-06'],
  ['Le directeur a refusé, par «courrier du 6 avril 2011», toute indemnité.', '2011-04-06'],
  ['Veuillez nous retourner «l’avenant du 6 avril 2011» signé.', '2011-04-06'],
  ['C’est dans «cette même lettre» que vous l’avouez.', undefined],
  ['«Le traité de 1856» ne prévoit rien de tel.', '1856'],
]

/** Words of documents that are none here. */
const none: readonly string[] = [
  'Il écrit au pied de la lettre ce qu’on lui dicte.',
  'Je prends note de votre mot d’ordre.',
  'Il a mis l’accord au propre et n’en parle plus.',
  'Vous avez été reçu à bras ouverts le 5 mai.',
  'La lettre de change est échue.',
  'Nous sommes tombés d’accord sur le prix le 5 mai.',
  'Je vous ai écrit le 6 avril et vous n’avez pas répondu.',
  'Vous avez tenu compte de nos désirs.',
  'Nous sommes d’accord avec vous depuis le 6 avril.',
  'Le livre de comptes est tenu à jour.',
  'Il n’a pas dit un mot depuis le 6 avril.',
  'Il a remis la séance au 6 avril.',
  'L’acte manqué n’engage personne.',
  'Je vous ai écrit le 6 avril.',
]

for (const [sentence, day] of read)
  test(`reads the mention of “${sentence}”`, () => {
    const { words, spans } = marked(sentence)
    const mentions = mentionsIn(words, 'fr')
    assert.deepEqual(
      mentions.map(({ exact }) => exact),
      spans,
    )
    assert.equal(mentions[0]?.body.date, day)
  })

for (const sentence of none)
  test(`reads no mention in “${sentence}”`, () => {
    assert.deepEqual(
      mentionsIn(sentence, 'fr').map(({ exact }) => exact),
      [],
    )
  })
