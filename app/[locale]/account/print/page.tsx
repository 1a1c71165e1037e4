import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { HelpAside } from '@/components/page/help-aside'
import { TaskColumns } from '@/components/page/task-columns'
import { PrintForm, PrintTask } from '@/components/print/print-task'
import { PrintUnderWay } from '@/components/print/print-under-way'
import { Shell } from '@/components/shell/shell'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { languages } from '@/lib/i18n/languages'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { isUnderWay } from '@/lib/requests/request-steps'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../actions'
import { viewRequest } from '../requests/find-own-request'
import { orderPrint } from './actions'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isError = (await readQuery(searchParams, 'print')).error !== null
  return { title: await buildPageTitle((await getTranslations('print'))('title'), { isError }) }
}

export default async function PrintPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const { residentId } = await requireSession('print')
  const { requests } = (await getContainer()).backend.account
  const order = (await requests.list(residentId)).find(({ kind, status }) => kind === 'REPRINT' && isUnderWay(status))
  const form = {
    ...{ locale, action: orderPrint, known: order?.id },
    address: await requests.readAddress(residentId, languages[locale].wireCode),
  }
  const isRefused = (await readQuery(searchParams, 'print')).error !== null
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.print'), href: buildPath(locale, 'print') },
  ]
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('status.asideLate')]} />}>
        {order ? (
          <PrintUnderWay locale={locale} order={viewRequest(order)} isRefused={isRefused}>
            <PrintForm {...form} />
          </PrintUnderWay>
        ) : (
          <PrintTask {...form} />
        )}
      </TaskColumns>
    </Shell>
  )
}
