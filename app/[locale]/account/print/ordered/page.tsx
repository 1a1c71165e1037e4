import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Receipt } from '@/components/page/receipt'
import { PrintNextSteps } from '@/components/print/print-next-steps'
import { Shell } from '@/components/shell/shell'
import { Rid } from '@/components/status/rid'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../../actions'
import { findOwnRequest } from '../../requests/find-own-request'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('print.ordered'))('title')) }
}

export default async function PrintOrderedPage({ searchParams }: { searchParams: SearchParams }) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const session = await requireSession('print')
  const { id } = await readQuery(searchParams, 'printOrdered')
  const order = await findOwnRequest(session.residentId, id)
  if (order?.kind !== 'REPRINT') redirect(buildPath(locale, 'requests', { error: 'gone' }))
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.print'), href: buildPath(locale, 'print') },
  ]
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <div className="stack prose" data-gap="lg">
        <Receipt
          title={t('print.ordered.title')}
          label={t('print.ordered.label')}
          reference={<Rid rid={order.rid} />}
          note={t('print.ordered.note')}
        />
        <PrintNextSteps locale={locale} order={order} />
      </div>
    </Shell>
  )
}
