/** Kinds of biometrics: finger, iris and face. */
export const biometricTypes = ['bio-FMR', 'bio-IIR', 'bio-FID'] as const

/** What can be locked, each by itself; `demo` is name, address and date of birth. */
export const lockableTypes = ['demo', ...biometricTypes] as const
export type AuthType = (typeof lockableTypes)[number]

/** The types that are named, each once and in their own order; `bio` stands for all biometrics (docs/design.md, lock types). */
export const expandAuthTypes = (named: readonly string[]): AuthType[] =>
  lockableTypes.filter((type) => named.includes(type) || (type !== 'demo' && named.includes('bio')))
