import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ErrorSummary } from '@/components/form/error-summary'
import { Notice } from '@/components/page/notice'
import { ProofTask } from '@/components/update/proof-task'
import { StepHead } from '@/components/update/step-head'
import { longestDocumentBytes, longestUploadBytes } from '@/lib/documents/upload-limits'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { formatBytes } from '@/lib/i18n/format-bytes'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { markOwner } from '@/lib/session/mark-owner'
import { countSteps, findNextUpdateStep } from '@/lib/update/plan-steps'
import { documentTypes, proofs } from '@/lib/update/update-items'
import { requireDraft } from '../require-draft'
import { buildStepPath } from '../step-path'
import { UpdateFrame } from '../update-frame'
import { removeDocument } from './actions'
import { describeUploadProblems } from './describe-problems'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('update')
  const query = await readQuery(searchParams, 'updateProof')
  const proof = proofs.find((each) => each === query.proof)
  const isError = Object.keys(await describeUploadProblems(query)).length > 0
  return { title: await buildPageTitle(proof ? t(`proofs.${proof}.title`) : t('title'), { isError }) }
}

export default async function UpdateProofPage({ searchParams }: Props) {
  const t = await getTranslations()
  const { locale, session, draft } = await requireDraft()
  const query = await readQuery(searchParams, 'updateProof')
  const proof = proofs.find((each) => each === query.proof)
  const nextHref = buildStepPath(locale, findNextUpdateStep(draft))
  if (!proof || !draft.requiredProofs.includes(proof)) redirect(nextHref)
  const kinds = documentTypes[proof]
  const chosen = kinds.find((kind) => kind === query.type) ?? null
  const kept = draft.documents.find((document) => document.proof === proof) ?? null
  const errors = await describeUploadProblems(query)
  const isRemoved = !kept && query.notice !== null
  const size = formatBytes(locale, longestDocumentBytes)
  const photoSize = formatBytes(locale, longestUploadBytes)
  const notes = [t('update.aside.photo'), t('update.aside.size'), t('update.aside.kept')]
  const owner = await markOwner(session.residentId)
  const limits = { size, photoSize, mostBytes: longestDocumentBytes, mostPhotoBytes: longestUploadBytes }
  const task = { proof, owner, kinds, kept, chosen, errors, nextHref, limits }
  return (
    <UpdateFrame crumb={{ label: t(`update.proofs.${proof}.name`), page: 'updateProof' }} notes={notes}>
      <ErrorSummary title={t('errors.title')} errors={errors} titlePrefix={t('shell.errorPrefix')} />
      {isRemoved ? <Notice>{t('update.proof.removed')}</Notice> : null}
      <StepHead title={t(`update.proofs.${proof}.title`)} {...countSteps(draft, { page: 'proof', proof })} />
      <ProofTask {...task} remove={removeDocument} />
    </UpdateFrame>
  )
}
