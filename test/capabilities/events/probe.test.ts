/**
 * F7: sentences of theory, of what might have been and of what was not, in our
 * own words; a finder that believes them invents a war.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsIn } from '../../../src/capabilities/events/find/events.ts'
import { english } from '../../../src/languages/index.ts'

const probes = [
  'If Norway had attacked Sweden, the treaty would have collapsed.',
  'Norway could have expelled the Swedish envoys, but chose otherwise.',
  'When two neighbours differ, each is likely to condemn the other.',
  'A leader who accuses Sweden may win votes in Norway.',
  'Sweden never threatened Norway.',
  'Norway did not refuse the Swedish offer.',
  'Neither Norway nor Sweden mobilised.',
  'Sweden should reject the Norwegian terms.',
  'It is possible that Norway will suspend trade with Sweden.',
  'Any concession by Sweden tends to invite new demands.',
  'Norway was unable to punish Sweden.',
  'The Swedish government stopped short of condemning Norway.',
  'Perhaps Norway would accuse Sweden again.',
  'Norway had no reason to attack Sweden.',
  'In theory Sweden can cut off the supplies of Norway.',
  'Had Sweden withdrawn its experts, Norway might have protested.',
  'Norwegian historians ask whether Sweden intended to invade.',
  'Sweden planned to denounce the accord with Norway but did not.',
  'The Norwegian press was prepared to attack Sweden.',
  'Norway cannot arrest Swedish fishermen.',
  'Rather than condemn Sweden, Norway waited.',
  'Without attacking Sweden by name, the speech was cold.',
  'Norway hoped to avoid a quarrel with Sweden.',
  'Nobody in Norway expected Sweden to agree.',
  'Such acts would be seen by Sweden as a threat.',
  'Relations between Norway and Sweden are shaped by trade.',
  'The theory predicts that Norway punishes Swedish deviance.',
  'Unless Sweden yields, Norway will not sign.',
  'It remains unclear why Norway should have supported Sweden.',
  'Norway need not accept the Swedish claim.',
  'Swedish leaders must not provoke Norway.',
  'To accuse Norway was to lose Sweden’s friends.',
]

/** Told as done although nothing was: known, and few. */
test('theory, might-have-beens and denials give almost no events', (t) => {
  const believed = probes.filter(
    (words) => eventsIn({ words, lexicon: english.events! }).length > 0,
  )
  t.diagnostic(
    `${believed.length} of ${probes.length} probes are believed: ${believed.join(' | ')}`,
  )
  assert.ok(believed.length / probes.length <= 0.03, believed.join(' | '))
})
