import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ChangedLocksReceipt } from '@/components/locks/changed-locks'
import { Shell } from '@/components/shell/shell'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { lockReceipt } from '@/lib/session/lock-receipt'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('locks.changed'))('title')) }
}

export default async function LocksChangedPage() {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const { id, residentId } = await requireSession('locks')
  const receipt = await lockReceipt.read()
  if (receipt?.sessionId !== id) redirect(buildPath(locale, 'locks'))
  const { account } = (await getContainer()).backend
  const states = await account.locks.list(residentId)
  const { maskedContacts } = await account.readProfile(residentId)
  const until = receipt.until === null ? null : new Date(receipt.until)
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.locks'), href: buildPath(locale, 'locks') },
  ]
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <div className="stack prose" data-gap="lg">
        <ChangedLocksReceipt
          locale={locale}
          changed={{ ...receipt, until }}
          states={states}
          contacts={maskedContacts}
          now={new Date()}
        />
        <div className="actions">
          <a className="ds-link" href={buildPath(locale, 'account')}>
            {t('locks.changed.account')}
          </a>
          <a className="ds-link" href={buildPath(locale, 'locks')}>
            {t('locks.changed.change')}
          </a>
        </div>
      </div>
    </Shell>
  )
}
