/** Finger, iris and face. */
export const biometricTypes = ['bio-FMR', 'bio-IIR', 'bio-FID'] as const

/** `demo` is name, address and date of birth. */
export const lockableTypes = ['demo', ...biometricTypes] as const
export type AuthType = (typeof lockableTypes)[number]

/** Each once, in their own order (docs/design.md, lock types). */
export const expandAuthTypes = (named: readonly string[]): AuthType[] =>
  lockableTypes.filter((type) => named.includes(type) || (type !== 'demo' && named.includes('bio')))
