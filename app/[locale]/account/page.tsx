import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Leaving } from '@/components/account/leaving'
import { PersonHeader } from '@/components/account/person-header'
import { RecentActivity } from '@/components/account/recent-activity'
import { Services } from '@/components/account/services'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { languages } from '@/lib/i18n/languages'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { pickLanguage, presentUin } from '@/lib/identity/present'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'
import { getSessions } from '@/lib/session/session'
import { signOut } from './actions'
import { describeAccount } from './describe-account'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('account'))('title')) }
}

export default async function AccountPage({ searchParams }: { searchParams: SearchParams }) {
  const locale = await getLocale()
  const session = await requireSession()
  const isNumberShown = (await readQuery(searchParams, 'account')).number !== null
  if (isNumberShown && !session.isConfirmed) redirect(buildPath(locale, 'confirm', { for: 'number' }))
  const { backend } = await getContainer()
  const profile = await backend.account.readProfile(session.residentId)
  const { states, unread, recent } = await describeAccount(session.residentId)
  const lastSignIn = await (await getSessions()).readSignInBefore(session)
  return (
    <Shell locale={locale} session={{ signOut }}>
      <div className="stack" data-gap="xl">
        <PersonHeader
          locale={locale}
          name={pickLanguage(profile.fullName, languages[locale].wireCode)}
          number={presentUin(profile.uin, isNumberShown)}
          isNumberShown={isNumberShown}
          lastSignInAt={lastSignIn?.at ?? null}
        />
        <TaskColumns aside={<RecentActivity locale={locale} entries={recent} />} isWide>
          <Services locale={locale} states={states} unreadCount={unread} />
          <Leaving locale={locale} signOut={signOut} />
        </TaskColumns>
      </div>
    </Shell>
  )
}
