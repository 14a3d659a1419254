/** Who makes these findings. */
export const maker = { kind: 'extractor', name: 'replies', version: '3' } as const
