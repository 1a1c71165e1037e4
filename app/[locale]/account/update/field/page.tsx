import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { CheckedErrors, CheckedSummary } from '@/components/form/checked-errors'
import { Lede } from '@/components/page/lede'
import { FieldForm } from '@/components/update/field-form'
import { StepHead } from '@/components/update/step-head'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { markOwner } from '@/lib/session/mark-owner'
import { countSteps, findNextUpdateStep } from '@/lib/update/plan-steps'
import { readUpdateItem } from '@/lib/update/update-items'
import { requireDraft } from '../require-draft'
import { buildStepPath } from '../step-path'
import { UpdateFrame } from '../update-frame'
import { keepAnswer } from './actions'
import { describeChecks, describeFieldProblems } from './describe-field-problems'
import { readStartValues } from './read-start-values'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('update')
  const query = await readQuery(searchParams, 'updateField')
  const item = readUpdateItem(query.item)
  const isError = Object.keys(query.error).length > 0
  return { title: await buildPageTitle(item ? t(`headings.${item}`) : t('title'), { isError }) }
}

export default async function UpdateFieldPage({ searchParams }: Props) {
  const t = await getTranslations()
  const { locale, session, updates, draft } = await requireDraft()
  const query = await readQuery(searchParams, 'updateField')
  const item = readUpdateItem(query.item)
  if (!item || !draft.items.includes(item)) redirect(buildStepPath(locale, findNextUpdateStep(draft)))
  const { residentId } = session
  const from = await updates.readItem(residentId, item)
  const { fields, current } = from
  const values = await readStartValues(residentId, item, { draft, current, locale })
  const errors = await describeFieldProblems(query.error, item, fields)
  const owner = await markOwner(residentId)
  const checks = { item, from, messages: await describeChecks(item, fields) }
  const notes = [t('update.aside.kept')]
  return (
    <UpdateFrame crumb={{ label: t(`update.items.${item}`), page: 'updateField' }} notes={notes}>
      <CheckedErrors errors={errors}>
        <CheckedSummary title={t('errors.title')} titlePrefix={t('shell.errorPrefix')} />
        <div className="stack" data-gap="sm">
          <StepHead title={t(`update.headings.${item}`)} {...countSteps(draft, { page: 'field', item })} />
          <Lede>{t(`update.explain.${item}`)}</Lede>
        </div>
        <FieldForm {...{ item, fields, values, current, checks, owner }} action={keepAnswer} />
      </CheckedErrors>
    </UpdateFrame>
  )
}
