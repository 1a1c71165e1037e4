import 'server-only'
import type { Verification, TrustedIssuer } from '@/lib/signed-card/claim169/verify-card'
import { defaultLocale, type Locale } from '@/lib/i18n/languages'
import { loadWords } from '@/lib/i18n/words'
import { getContainer } from '@/lib/container/container'
import { statusPath } from '@/lib/container/choose-issuer'
import { checkText } from '@/lib/signed-card/verify/check-text'

export async function listTrustedIssuers(locale: Locale): Promise<TrustedIssuer[]> {
  const { brand } = loadWords(locale)
  const [own, ...others] = (await getContainer()).trustedIssuers
  return own ? [{ ...own, name: `${brand.authority}, ${brand.country}` }, ...others] : others
}

/** Reads our own status list without a network call. */
export async function verifyOnServer(text: string, locale: Locale = defaultLocale): Promise<Verification> {
  const { cardIssuer, database, now, settings } = await getContainer()
  const base = `${settings.origins[0] ?? ''}${statusPath}`
  const fetchStatus = async (uri: string) => {
    const list = uri.startsWith(base) ? uri.slice(base.length) : ''
    return /^\d{1,6}$/.test(list) ? cardIssuer.signList(database.reader, Number(list), now()) : null
  }
  const issuers = await listTrustedIssuers(locale)
  return checkText(text, { issuers, now: Math.floor(now().getTime() / 1000), fetchStatus })
}
