/** Who makes these findings. */
export const maker = { kind: 'extractor', name: 'negotiation', version: '2' } as const
