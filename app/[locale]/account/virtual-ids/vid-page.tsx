import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { HelpAside } from '@/components/page/help-aside'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { buildPath } from '@/lib/i18n/paths'
import { signOut } from '../actions'

type VidPageProps = { page?: 'virtualIdNew' | 'virtualIdRevoke' | 'virtualIdShow'; children: ReactNode }

export async function VidPage({ page, children }: VidPageProps) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const crumbs = (['account', 'virtualIds', ...(page ? [page] : [])] as const).map((name) => ({
    label: t(`pages.${name}`),
    href: buildPath(locale, name),
  }))
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('virtualIds.aside.use'), t('virtualIds.aside.end')]} />}>
        {children}
      </TaskColumns>
    </Shell>
  )
}
