import 'server-only'
import type { Judgement } from '@/lib/claim169/judge-card'
import { getPortal } from '@/lib/portal/portal'
import { statusPath } from '@/lib/portal/choose-issuer'
import { checkText } from '@/lib/verify/check-text'

/** Judges the text of a code; our own status list is asked without a network. */
export async function judgeOnServer(text: string): Promise<Judgement> {
  const { cardIssuer, database, now, settings, trustedIssuers } = await getPortal()
  const base = `${settings.origins[0] ?? ''}${statusPath}`
  const fetchStatus = async (uri: string) => {
    const list = uri.startsWith(base) ? uri.slice(base.length) : ''
    return /^\d{1,6}$/.test(list) ? cardIssuer.signList(database.reader, Number(list), now()) : null
  }
  return checkText(text, { issuers: trustedIssuers, now: Math.floor(now().getTime() / 1000), fetchStatus })
}
