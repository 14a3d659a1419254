/** Who makes these findings. */
export const maker = { kind: 'extractor', name: 'claims', version: '9' } as const
