import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FormProblems } from '@/components/form/form-problems'
import { LostCodeForm } from '@/components/lost/lost-code-form'
import { NothingCame } from '@/components/lost/nothing-came'
import { ResendForm } from '@/components/lost/resend-form'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { CodeNotices } from '../../sign-in/code/code-notices'
import { LostPage } from '../lost-page'
import { enterLostCode, sendAnotherLostCode } from './actions'
import { describeLostCodeError } from './describe-error'
import { countWaitSeconds, requirePendingLost } from './pending-lost'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { fieldError, formError } = await describeLostCodeError(searchParams)
  const isError = Boolean(fieldError ?? formError)
  return { title: await buildPageTitle((await getTranslations('lost'))('code.title'), { isError }) }
}

export default async function LostCodePage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations('lost')]
  const pending = await requirePendingLost()
  const { fieldError, formError } = await describeLostCodeError(searchParams)
  const { notice } = await readQuery(searchParams, 'lostCode')
  return (
    <LostPage hasCode>
      <FormProblems field="code" fieldError={fieldError} formError={formError} />
      <CodeNotices resent={notice && t('code.resent')} tone="info" />
      <LostCodeForm action={enterLostCode} error={fieldError} />
      <NothingCame locale={locale} isBeforeCode>
        <ResendForm action={sendAnotherLostCode} waitSeconds={countWaitSeconds(pending)} />
      </NothingCame>
    </LostPage>
  )
}
