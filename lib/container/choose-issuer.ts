import 'server-only'
import type { Settings } from '@/lib/config/settings'
import { loadWords } from '@/lib/i18n/words'
import { createCardIssuer } from '@/lib/signed-card/issuer/card-issuer'
import { listPublicJwks, loadIssuerKeys } from '@/lib/signed-card/issuer/issuer-keys'
import { readTrustedIssuers } from '@/lib/signed-card/issuer/trusted-issuers'
import type { Logger } from '@/lib/config/logger'

export const statusPath = '/card-status/'

/** Short enough to type from paper. */
export function describeCheckAddress({ origins }: Settings): string {
  return `${(origins[0] ?? '').replace(/^https?:\/\//, '')}/verify`
}

/** Our own issuer comes first. */
export function chooseIssuer(settings: Settings, log: Logger) {
  const keys = loadIssuerKeys(settings)
  const origin = settings.origins[0] ?? ''
  const issuer = settings.CARD_ISSUER ?? origin
  const cardIssuer = createCardIssuer({
    keys,
    issuer,
    statusBase: `${origin}${statusPath}`,
    validDays: settings.CARD_VALID_DAYS,
    isNewestOnly: settings.CARD_NEWEST_ONLY === 'on',
  })
  const jwks = { keys: listPublicJwks(keys) }
  const { brand } = loadWords('en')
  const own = { name: `${brand.authority}, ${brand.country}`, issuer, jwks }
  const { issuers, skippedKeys } = readTrustedIssuers(settings.CARD_TRUSTED_ISSUERS_FILE)
  for (const { issuer: of, skipped } of skippedKeys) {
    log.warn({ issuer: of, count: skipped.length, reasons: [...new Set(skipped)] }, 'keys of a trusted issuer skipped')
  }
  return { cardIssuer, jwks, trustedIssuers: [own, ...issuers] }
}
