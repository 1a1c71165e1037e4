import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { HelpAside } from '@/components/page/help-aside'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { buildPath, type PageName } from '@/lib/i18n/paths'
import { signOut } from '../actions'

type UpdateFrameProps = {
  crumb?: { label: string; page: PageName }
  notes: readonly string[]
  children: ReactNode
}

export async function UpdateFrame({ crumb, notes, children }: UpdateFrameProps) {
  const [locale, t] = [await getLocale(), await getTranslations('pages')]
  const first = [
    { label: t('account'), href: buildPath(locale, 'account') },
    { label: t('update'), href: buildPath(locale, 'update') },
  ]
  const crumbs = crumb ? [...first, { label: crumb.label, href: buildPath(locale, crumb.page) }] : first
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={notes} />}>{children}</TaskColumns>
    </Shell>
  )
}
