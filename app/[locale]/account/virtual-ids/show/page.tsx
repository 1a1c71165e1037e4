import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ShownVid } from '@/components/virtual-ids/shown-vid'
import { VidStepForm } from '@/components/virtual-ids/vid-step-form'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { startPageCall } from '@/lib/http/page-call'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'
import { requireLiveVid } from '../read-vid'
import { VidPage } from '../vid-page'
import { showVid } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('virtualIds'))('shown.title')) }
}

/** Shows the whole number only after a recent code. */
export default async function ShowVidPage({ searchParams }: { searchParams: SearchParams }) {
  const [locale, t] = [await getLocale(), await getTranslations('virtualIds.shown')]
  const session = await requireSession('virtualIds')
  const { id } = await readQuery(searchParams, 'virtualIdShow')
  const vid = await requireLiveVid(session.residentId, id)
  const { virtualIds } = (await getContainer()).backend.account
  const whole = session.isConfirmed ? await virtualIds.reveal(session.residentId, vid.id, await startPageCall()) : null
  const words = { title: t('title'), submit: t('submit'), cancel: t('cancel') }
  return (
    <VidPage page="virtualIdShow">
      {whole ? (
        <ShownVid locale={locale} vid={vid} whole={whole.vid} />
      ) : (
        <VidStepForm action={showVid} locale={locale} vid={vid} words={words}>
          <p>{t('ask')}</p>
        </VidStepForm>
      )}
    </VidPage>
  )
}
