import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { FormProblems } from '@/components/form/form-problems'
import { AskForContactCode, ContactCodeForm, ContactCodeHelp } from '@/components/update/contact-code'
import { StepHead } from '@/components/update/step-head'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { formatAddress } from '@/lib/identity/format-address'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { readContactChallenge } from '@/lib/session/contact-challenge'
import { countSteps, findNextUpdateStep, readContact } from '@/lib/update/plan-steps'
import { CodeNotices } from '../../../sign-in/code/code-notices'
import { requireDraft } from '../require-draft'
import { buildStepPath } from '../step-path'
import { UpdateFrame } from '../update-frame'
import { proveContact, resendContactCode } from './actions'
import { describeContactCodeError } from './describe-error'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('update.contactCode')
  const query = await readQuery(searchParams, 'updateContactCode')
  const { fieldError, formError } = await describeContactCodeError(query)
  const title = t(`title.${readContact(query.item) ?? 'phone'}`)
  return { title: await buildPageTitle(title, { isError: Boolean(fieldError ?? formError) }) }
}

export default async function ContactCodePage({ searchParams }: Props) {
  const t = await getTranslations('update')
  const { locale, session, draft } = await requireDraft()
  const query = await readQuery(searchParams, 'updateContactCode')
  const item = readContact(query.item)
  const address = item && draft.answers[item]?.value
  if (!item || !address || draft.provenContacts.includes(item))
    redirect(buildStepPath(locale, findNextUpdateStep(draft)))
  const challenge = await readContactChallenge(session.residentId, item)
  const { fieldError, formError } = await describeContactCodeError(query)
  return (
    <UpdateFrame crumb={{ label: t(`items.${item}`), page: 'updateContactCode' }} notes={[t('aside.kept')]}>
      <FormProblems
        {...(challenge ? { field: 'code', fieldError, formError } : { formError: formError ?? fieldError })}
      />
      <CodeNotices resent={query.notice && t.rich('contactCode.notice', { contact: () => formatAddress(address) })} />
      <StepHead title={t(`contactCode.title.${item}`)} {...countSteps(draft, { page: 'contactCode', item })} />
      {challenge ? (
        <>
          <ContactCodeForm
            action={proveContact}
            {...{ item, address, expiresAt: challenge.expiresAt }}
            error={fieldError}
          />
          <ContactCodeHelp resend={resendContactCode} item={item} resendAt={challenge.resendAt} />
        </>
      ) : (
        <AskForContactCode action={resendContactCode} item={item} address={address} />
      )}
    </UpdateFrame>
  )
}
