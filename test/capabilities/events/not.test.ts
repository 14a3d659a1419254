/**
 * What looks like an act between two sides and is none, or another: force in words, wishes
 * and beliefs, acts only named again, what both are said to think, lines for one's own people,
 * days of an occasion that is long past. All sentences are invented.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsIn } from '../../../src/capabilities/events/find/events.ts'
import { english } from '../../../src/languages/index.ts'
import { dayAt } from '../../../src/record/index.ts'

/** What is told, as `ROOT>ROOT KIND`, suggestions in brackets. */
function told(words: string): string[] {
  return eventsIn({ words, lexicon: english.events! }).map(
    ({ actor, target, kind, confidence }) => {
      const event = `${actor.root}>${target.root} ${kind}`
      return confidence < 0.4 ? `(${event})` : event
    },
  )
}

function holds(cases: readonly (readonly [string, ...string[]])[]): void {
  for (const [words, ...events] of cases) assert.deepEqual(told(words), events, words)
}

test('force that is done with words is no force', () =>
  holds([
    [
      'In 1911 Norwegian newspapers began to attack the Swedish premier over the railway tariff.',
      'NOR>SWE POLEMIC',
    ],
    [
      'On 4 May 1907 the Norwegian press launched an offensive against Swedish policy on the fisheries.',
      'NOR>SWE POLEMIC',
    ],
    [
      'In June 1931 commentaries in Norwegian papers struck at the main target, the Swedish cabinet.',
      'NOR>SWE POLEMIC',
    ],
    [
      'The Norwegian delegates launched an offensive in the debate of 3 March 1922 and forced the Swedish delegates onto the defensive.',
      'NOR>SWE ACCUSE',
    ],
    [
      'In 1931 Norwegian editorials fired a broadside at the Swedish government.',
      'NOR>SWE POLEMIC',
    ],
    ['On 2 April 1884 the Norwegian minister shot down the Swedish proposal.', 'NOR>SWE REJECT'],
    ['In May 1884 Sweden torpedoed the talks with Norway.', 'SWE>NOR REJECT'],
    ['In 1920 Sweden killed the Norwegian motion in committee.', 'SWE>NOR REJECT'],
    ['In 1923 Sweden sabotaged the negotiations with Norway.', 'SWE>NOR REJECT'],
    [
      'In his sermon of 7 July 1712 the Danish bishop assaulted the doctrine of the Swedish church.',
      'DNK>SWE ACCUSE',
    ],
    ['The Norwegian pamphlet of 1905 destroyed the reputation of the Swedish consul.'],
    [
      'In 1921 the Swedish premier bombarded the Norwegian government with letters.',
      'SWE>NOR ACCUSE',
    ],
    ['In 1848 Danish writers annihilated the arguments of the Swedish historians.'],
    ['On 3 May 1933 Swedish radio fired back at Norway.', 'SWE>NOR POLEMIC'],
    ['In 1956 Sweden launched a full-scale verbal assault on Norway.', 'SWE>NOR ACCUSE'],
    [
      'In a speech on 9 June 1956 the Swedish minister attacked Norwegian policy.',
      'SWE>NOR ACCUSE',
    ],
    [
      'In its note of 8 August 1956 Norway hit back and launched an offensive of its own against Sweden.',
      'NOR>SWE ACCUSE',
    ],
    ['The Norwegian memorandum of May 1899 blew up the legend of Swedish neutrality.'],
    ['In the debate of 1890 the Swedish members crushed the arguments of Norway.'],
    ['In 1913 the Swedish newspapers wounded Norwegian pride.'],
    ['In 1913 Norway wrecked the conference with Sweden.', 'NOR>SWE REJECT'],
    [
      'In 1958 the Swedish weekly ambushed the Norwegian premier with awkward questions.',
      'SWE>NOR POLEMIC',
    ],
    ['On 6 May 1958 Sweden armed its delegates with arguments against Norway.'],
    ['In 1961 Swedish philosophers fought the theories of Norwegian scholars in the journals.'],
  ]))

test('arms, blood and things taken are force still', () =>
  holds([
    ['On 4 May 1907 Norwegian troops attacked the Swedish garrison.', 'NOR>SWE ASSAULT'],
    [
      'In June 1808 Norway launched an offensive against Sweden and took two towns.',
      'NOR>SWE ASSAULT',
    ],
    ['On 3 March 1788 Danish ships fired a broadside at the Swedish frigate.', 'DNK>SWE ASSAULT'],
    ['On 5 March 1788 Sweden bombarded the Danish capital with shells.', 'SWE>DNK ASSAULT'],
    ['In May 1658 Swedish soldiers annihilated a Danish regiment.', 'SWE>DNK ASSAULT'],
    ['In 1941 a Norwegian submarine torpedoed a Swedish steamer.', 'NOR>SWE ASSAULT'],
    ['On 2 April 1902 Norwegian police shot two Swedish newspaper editors.', 'NOR>SWE ASSAULT'],
    ['In 1814 Sweden invaded Norway after the debate in parliament.', 'SWE>NOR ASSAULT'],
    ['In 1912 Norway destroyed two Swedish fishing boats.', 'NOR>SWE ASSAULT'],
  ]))

test('what one wishes, believes or has long been for is no act, or a suggestion', () =>
  holds([
    ['In May 1911 Norway wanted to play down the quarrel with Sweden.'],
    ['In 1911 Sweden was prepared to denounce the treaty with Norway.'],
    ['On 3 May 1911 Sweden was ready to resume the accusations against Norway.'],
    ['In 1911 Norway had long expressed its desire to join the Swedish union.'],
    ['In 1911 the Norwegian minister had always supported Sweden.'],
    ['In 1911 the Norwegian premier believed that Sweden had to give way.', '(NOR>SWE ASSESS)'],
    ['In 1911 the Norwegian premier felt that Sweden had gone too far.', '(NOR>SWE ASSESS)'],
    ['In 1911 the Norwegian king showed unease and demonstrated concern at the Swedish armament.'],
    ['In 1911 Norway wished to reject the Swedish terms.'],
    ['In 1911 Sweden was eager to visit Norway.'],
    ['In 1911 Sweden was determined to punish Norway.'],
    ['In 1911 Norway was willing to accept the Swedish terms.', 'NOR>SWE AGREE'],
    ['On 5 May 1911 Norway expressed its desire for peace with Sweden.', 'NOR>SWE AGREE'],
    ['In 1911 Norway was reluctant to accuse Sweden.'],
    ['In 1911 Norway aimed to isolate and punish Sweden.'],
    ['In 1911 the purpose of Norway was to expel the Swedish merchants.'],
    ['In 1911 Norway meant to arrest the Swedish consul.'],
  ]))

test('what is named again was done once', () =>
  holds([
    [
      'On 3 May 1911 Sweden requested the return of the ship from Norway. The Swedish request was probably doomed.',
      'SWE>NOR REQUEST',
    ],
    [
      'On 3 May 1911 Norway accused Sweden of fraud. The Norwegian accusations were widely read.',
      'NOR>SWE ACCUSE',
    ],
    [
      'On 3 May 1911 Norway replied to Sweden. The Norwegian reply was a long document.',
      'NOR>SWE CONSULT',
    ],
    [
      'On 3 May 1911 Norway arrested three Swedish skippers. The Norwegian arrest of the skippers was noticed in London.',
      'NOR>SWE COERCE',
    ],
    [
      'In May 1911 Sweden urged Norway to stop the boycott and mutual accusations.',
      'SWE>NOR REQUEST',
    ],
    [
      'In May 1911 Norway and Sweden prepared the agenda. Even before the talks started, Norway accused Sweden of bad faith.',
      'NOR>SWE ACCUSE',
    ],
    ['In May 1911 Norway studied tactics for the upcoming Swedish talks.'],
    [
      'In May 1911 Norway published four articles criticizing the Swedish cabinet.',
      'NOR>SWE POLEMIC',
    ],
    [
      'On 3 May 1911 Sweden proposed a truce to Norway. Norway’s proposal for a conference followed on 9 May.',
      'SWE>NOR AGREE',
      'NOR>SWE REQUEST',
    ],
    [
      'On 3 May 1911 Norway accused Sweden of fraud. On 9 May came Sweden’s accusations against Norway.',
      'NOR>SWE ACCUSE',
      'SWE>NOR ACCUSE',
    ],
    [
      'On 3 May 1911 the Swedish letter addressed the time and place for talks between Norway and Sweden.',
    ],
  ]))

test('what both are said to think is nothing that they do', () =>
  holds([
    [
      'On 3 May 1911 the Swedish king said that both countries opposed piracy and supported Denmark.',
    ],
    [
      'On 3 May 1911 the Swedish premier told Norway that both sides supported the poor and both opposed slavery.',
      'SWE>NOR CONSULT',
    ],
    [
      'In a toast on 3 May 1911 the Norwegian envoy in Sweden recalled that both governments supported Denmark and Iceland.',
    ],
    [
      'On 3 May 1911 the Swedish minister announced that both governments had signed the treaty.',
      'SWE>SWE SUPPORT',
    ],
    ['On 3 May 1911 Norway and Sweden supported Denmark.', 'SWE>DNK SUPPORT', 'NOR>DNK SUPPORT'],
  ]))

test('what is said among one’s own is no act against who stands near', () =>
  holds([
    [
      'On 3 May 1911 the Swedish note reached Norway. The Norwegian premier told the drafters of the reply to be firm.',
      'NOR>NOR CONSULT',
    ],
    [
      'On 3 May 1911 Norway accused Sweden. On 5 May the Norwegian premier told the writers of the memorandum to be brief.',
      'NOR>SWE ACCUSE',
      'NOR>NOR CONSULT',
    ],
    [
      'On 3 May 1911 the Norwegian premier convened a meeting of the cabinet to discuss the Swedish note.',
      'NOR>NOR CONSULT',
    ],
    [
      'On 3 May 1911 the Norwegian premier convened two cabinet meetings to discuss tactics in the talks with Sweden.',
      'NOR>NOR CONSULT',
      'NOR>SWE CONSULT',
    ],
    [
      'On 3 May 1911 Norway made peace with Denmark, cracking down on domestic critics.',
      'NOR>DNK CONCEDE',
      'NOR>NOR COERCE',
    ],
    [
      'On 3 May 1911 the Norwegian premier told Swedish reporters that the talks would go on.',
      'NOR>SWE CONSULT',
    ],
    ['On 3 May 1911 the Norwegian premier met the Swedish cabinet.', 'NOR>SWE CONSULT'],
    [
      'On 3 May 1911 the Norwegian premier told members of the Swedish delegation that the talks would go on.',
      'NOR>SWE CONSULT',
    ],
  ]))

test('an occasion that was dated once keeps its date when it is named again', () => {
  const later =
    ' In January 1911 Norway closed the frontier to Sweden. During the Cattle Crisis Norway accused Sweden of fraud.'
  for (const first of [
    'In October 1910 the Cattle Crisis began between Norway and Sweden.',
    'The Cattle Crisis of October 1910 was forgotten.',
    'The October 1910 Cattle Crisis was forgotten.',
    'The Great Cattle Crisis of October 1910 was forgotten.',
  ]) {
    const accused = eventsIn({ words: first + later, lexicon: english.events! }).at(-1)!
    assert.equal(dayAt(accused.first!).slice(0, 7), '1910-10', first)
  }
})

test('the month by which a thing is called is no date of what is told after it', () => {
  const words =
    'In 1911 Norway fought over duties. The papers wrote of the October cattle riots. Norway accused Sweden of fraud.'
  const accused = eventsIn({ words, lexicon: english.events! }).at(-1)!
  assert.deepEqual([dayAt(accused.first!), dayAt(accused.last!)], ['1911-01-01', '1911-12-31'])
})
