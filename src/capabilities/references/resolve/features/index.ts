/**
 * What speaks for and against a candidate: numbers for the model, and for the
 * reader the same in plain words.
 */
import type { Shelved } from '../shelved.ts'
import type { Weighed } from '../weighed.ts'
import type { Features } from '../weights.ts'
import { dateFeatures, timeFeatures } from './dates.ts'
import { exhibitFeatures, kindFeatures, nameFeatures, ordinalOf, partyFeatures } from './names.ts'
import { paperFeatures, repeatedFeatures } from './papers.ts'
import { selfFeatures, speechFeatures } from './speech.ts'

export { ordinalOf }

/** The features of a candidate for a mention. */
export function featuresOf(candidate: Shelved, weighed: Weighed): Features {
  const features: Features = {}
  const { pointer } = weighed
  dateFeatures(features, candidate, pointer)
  nameFeatures(features, candidate, pointer)
  exhibitFeatures(features, candidate, weighed)
  partyFeatures(features, candidate, pointer)
  // `The letter of Mr Holt`, of whom one is known: no other.
  if (weighed.onlyOfStranger !== undefined && weighed.onlyOfStranger !== candidate)
    features.otherName = 1
  kindFeatures(features, candidate, pointer)
  paperFeatures(features, candidate, weighed)
  timeFeatures(features, candidate, weighed)
  speechFeatures(features, candidate, weighed)
  repeatedFeatures(features, candidate, weighed)
  if (candidate.key === pointer.ownKey) selfFeatures(features, weighed)
  if (candidate.held) features.held = 1
  return features
}
