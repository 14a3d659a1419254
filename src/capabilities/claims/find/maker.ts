/** Who makes these findings. */
export const maker = { kind: 'extractor', name: 'claims', version: '8' } as const
