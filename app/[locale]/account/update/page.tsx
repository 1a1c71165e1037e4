import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FormProblems } from '@/components/form/form-problems'
import { Lede } from '@/components/page/lede'
import { Notice } from '@/components/page/notice'
import { PageTitle } from '@/components/page/page-title'
import { DraftOffer } from '@/components/update/draft-offer'
import { ItemChooser } from '@/components/update/item-chooser'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'
import { findNextUpdateStep } from '@/lib/update/plan-steps'
import { chooseItems, startAgain } from './actions'
import { listItemOptions } from './list-options'
import { buildStepPath } from './step-path'
import { UpdateFrame } from './update-frame'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isError = (await readQuery(searchParams, 'update')).error !== null
  return { title: await buildPageTitle((await getTranslations('update'))('title'), { isError }) }
}

export default async function UpdatePage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations('update')]
  const { residentId } = await requireSession('update')
  const { backend, settings } = await getContainer()
  const draft = await backend.account.update.readDraft(residentId)
  const query = await readQuery(searchParams, 'update')
  const isChoosing = !draft || query.choose !== null
  const error = query.error ? t(query.error === 'pending' ? 'pendingError' : 'chooseError') : undefined
  const options = isChoosing ? await listItemOptions(residentId, draft?.items ?? []) : []
  return (
    <UpdateFrame notes={[t('aside.kept'), t('aside.centre')]}>
      <FormProblems field="item" fieldError={error} />
      {query.notice && isChoosing ? <Notice>{t(query.notice)}</Notice> : null}
      <div className="stack" data-gap="sm">
        <PageTitle>{t('title')}</PageTitle>
        {isChoosing ? <Lede>{t('lede')}</Lede> : null}
      </div>
      {isChoosing ? (
        <>
          {settings.UPDATE_PROOFS === 'all' ? <p>{t('allProofs')}</p> : null}
          <ItemChooser action={chooseItems} options={options} error={error} />
        </>
      ) : (
        <DraftOffer {...draft} href={buildStepPath(locale, findNextUpdateStep(draft))} startAgain={startAgain} />
      )}
    </UpdateFrame>
  )
}
