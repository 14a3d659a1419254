/** Who makes these findings. */
export const maker = { kind: 'extractor', name: 'replies', version: '6' } as const
