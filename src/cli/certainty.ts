/** How sure a finding is, in words: people are not shown a number that looks exact. */

/** Calibrated: of what is called high at least nine in ten are right. */
export function certainty(confidence: number): 'high' | 'medium' | 'low' {
  if (confidence >= 0.9) return 'high'
  return confidence >= 0.6 ? 'medium' : 'low'
}
