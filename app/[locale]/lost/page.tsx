import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ErrorSummary } from '@/components/form/error-summary'
import { LostForm } from '@/components/lost/lost-form'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { genderCodes } from '@/lib/identity/genders'
import { findLostNumber } from './actions'
import { describeLostProblems } from './describe-problems'
import { LostPage } from './lost-page'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { errors, formError } = await describeLostProblems(searchParams)
  const isError = Object.keys(errors).length > 0 || formError !== undefined
  return { title: await buildPageTitle((await getTranslations('lost'))('title'), { isError }) }
}

export default async function LostNumberPage({ searchParams }: Props) {
  const t = await getTranslations()
  const { typed, errors, formError } = await describeLostProblems(searchParams)
  const { for: wanted } = await readQuery(searchParams, 'lost')
  return (
    <LostPage>
      <ErrorSummary
        title={t('errors.title')}
        errors={errors}
        formError={formError}
        titlePrefix={t('shell.errorPrefix')}
      />
      <LostForm
        action={findLostNumber}
        genders={genderCodes}
        typed={{ ...(wanted && { idType: wanted }), ...typed }}
        errors={errors}
      />
    </LostPage>
  )
}
