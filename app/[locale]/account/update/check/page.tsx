import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { FormProblems } from '@/components/form/form-problems'
import { AnswerReview } from '@/components/update/answer-review'
import { DocumentReview } from '@/components/update/document-review'
import { SendForm } from '@/components/update/send-form'
import { StepHead } from '@/components/update/step-head'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { countSteps, findNextUpdateStep, readContact } from '@/lib/update/plan-steps'
import { requireDraft } from '../require-draft'
import { buildStepPath } from '../step-path'
import { UpdateFrame } from '../update-frame'
import { sendUpdate } from './actions'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isError = (await readQuery(searchParams, 'updateCheck')).error !== null
  return { title: await buildPageTitle((await getTranslations('update.check'))('title'), { isError }) }
}

export default async function UpdateCheckPage({ searchParams }: Props) {
  const t = await getTranslations('update')
  const { locale, session, updates, draft } = await requireDraft()
  const next = findNextUpdateStep(draft)
  if (next.page !== 'check') redirect(buildStepPath(locale, next))
  const current = await updates.readCurrent(session.residentId)
  const { error } = await readQuery(searchParams, 'updateCheck')
  const crumb = { label: t('check.crumb'), page: 'updateCheck' } as const
  return (
    <UpdateFrame crumb={crumb} notes={[t('aside.kept'), t('aside.centre')]}>
      <FormProblems formError={error ? t(`check.errors.${error}`) : undefined} />
      <StepHead title={t('check.title')} {...countSteps(draft, next)} />
      {draft.items.map((item) => (
        <AnswerReview
          key={item}
          item={item}
          current={current[item]}
          answer={draft.answers[item] ?? {}}
          href={buildStepPath(locale, { page: 'field', item })}
        />
      ))}
      {draft.documents.length > 0 ? <DocumentReview documents={draft.documents} /> : null}
      <SendForm action={sendUpdate} hasContact={draft.items.some((item) => readContact(item))} />
    </UpdateFrame>
  )
}
