/** Changes when the same acts give other figures; printed with every result. */
export const version = '4'
