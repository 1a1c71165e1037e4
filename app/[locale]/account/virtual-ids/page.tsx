import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import { Lede } from '@/components/page/lede'
import { Notice } from '@/components/page/notice'
import { PageTitle } from '@/components/page/page-title'
import { VidList } from '@/components/virtual-ids/vid-list'
import { VidReceipt } from '@/components/virtual-ids/vid-receipt'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'
import { readReceipt } from './read-receipt'
import { VidPage } from './vid-page'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('virtualIds')
  const receipt = await readReceipt(searchParams)
  return { title: await buildPageTitle(receipt ? t(`receipt.${receipt.done}.title`) : t('title')) }
}

export default async function VidsPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations('virtualIds')]
  const session = await requireSession('virtualIds')
  const receipt = await readReceipt(searchParams)
  if (receipt) {
    return (
      <VidPage>
        <VidReceipt locale={locale} {...receipt} />
      </VidPage>
    )
  }
  const { backend } = await getContainer()
  const vids = await backend.account.virtualIds.list(session.residentId)
  const { problem } = await readQuery(searchParams, 'virtualIds')
  return (
    <VidPage>
      {problem ? <Notice tone="warning">{t(`problem.${problem}`)}</Notice> : null}
      <div className="stack" data-gap="sm">
        <PageTitle>{t('title')}</PageTitle>
        <Lede>{t('lede')}</Lede>
      </div>
      <a className="ds-button" href={buildPath(locale, 'virtualIdNew')}>
        <Icon name="plus" />
        {t('make')}
      </a>
      <VidList locale={locale} vids={vids} />
    </VidPage>
  )
}
