import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { HelpAside } from '@/components/page/help-aside'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { buildPath } from '@/lib/i18n/paths'
import { readSession } from '@/lib/session/session'
import { signOut } from '../account/actions'

export async function LostPage({ hasCode = false, children }: { hasCode?: boolean; children: ReactNode }) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const session = (await readSession()) ? { signOut } : null
  const crumbs = [
    { label: t('pages.home'), href: buildPath(locale, 'home') },
    { label: t('pages.lost'), href: buildPath(locale, 'lost') },
    ...(hasCode ? [{ label: t('pages.code'), href: buildPath(locale, 'lostCode') }] : []),
  ]
  return (
    <Shell locale={locale} session={session} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('lost.aside.same'), t('lost.aside.centre')]} />}>
        {children}
      </TaskColumns>
    </Shell>
  )
}
