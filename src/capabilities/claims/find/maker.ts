/** Who makes these findings. */
export const maker = { kind: 'extractor', name: 'claims', version: '7' } as const
