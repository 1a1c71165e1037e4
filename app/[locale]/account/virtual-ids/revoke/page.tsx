import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/page/section'
import { VidStepForm } from '@/components/virtual-ids/vid-step-form'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { requireSession } from '@/lib/session/require-session'
import { requireLiveVid } from '../read-vid'
import { VidPage } from '../vid-page'
import { revokeVid } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('virtualIds'))('end.title')) }
}

export default async function RevokeVidPage({ searchParams }: { searchParams: SearchParams }) {
  const [locale, t] = [await getLocale(), await getTranslations('virtualIds.end')]
  const session = await requireSession('virtualIds')
  const { id } = await readQuery(searchParams, 'virtualIdRevoke')
  const vid = await requireLiveVid(session.residentId, id)
  const words = { title: t('title'), submit: t('submit'), cancel: t('cancel') }
  return (
    <VidPage page="virtualIdRevoke">
      <VidStepForm action={revokeVid} locale={locale} vid={vid} words={words}>
        <Section id="stops" heading={t('heading')} gap="sm">
          <ul className="ds-list">
            <li>{t('nobody')}</li>
            <li>{t('signIn')}</li>
            <li>{t('card')}</li>
          </ul>
          <p>{t('forGood')}</p>
        </Section>
      </VidStepForm>
    </VidPage>
  )
}
