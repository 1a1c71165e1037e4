import 'server-only'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { getContainer } from '@/lib/container/container'

/** Not found if the entry is another resident's. */
export async function readEntry(residentId: string, searchParams: SearchParams) {
  const [t, { backend }] = [await getTranslations('history'), await getContainer()]
  const { history } = backend.account
  const { id } = await readQuery(searchParams, 'historyEntry')
  const entry = (await history.read(residentId, id)) ?? notFound()
  const who = entry.isPortalItself ? t('portalItself') : entry.partnerName
  return { entry, who, report: await history.findReport(residentId, id) }
}
