import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FormProblems } from '@/components/form/form-problems'
import { MakeForm } from '@/components/virtual-ids/make-form'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { getContainer } from '@/lib/container/container'
import { vidTypes } from '@/lib/virtual-ids/vid-policy'
import { requireSession } from '@/lib/session/require-session'
import { VidPage } from '../vid-page'
import { generateVid } from './actions'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isError = (await readQuery(searchParams, 'virtualIdNew')).error !== null
  return { title: await buildPageTitle((await getTranslations('virtualIds'))('new.title'), { isError }) }
}

export default async function NewVidPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations('virtualIds')]
  const session = await requireSession('virtualIdNew')
  const { virtualIds } = (await getContainer()).backend.account
  const query = await readQuery(searchParams, 'virtualIdNew')
  const error = query.error ? t(`new.errors.${query.error}`) : undefined
  return (
    <VidPage page="virtualIdNew">
      <FormProblems field="type" fieldError={error} />
      <MakeForm
        action={generateVid}
        locale={locale}
        policy={virtualIds.readPolicy()}
        vids={await virtualIds.list(session.residentId)}
        chosen={vidTypes.find((type) => type === query.type) ?? null}
        error={error}
      />
    </VidPage>
  )
}
