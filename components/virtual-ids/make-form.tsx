import { getTranslations } from 'next-intl/server'
import { FieldError } from '@/components/form/field-error'
import { FormKey } from '@/components/form/form-key'
import { SubmitButton } from '@/components/form/submit-button'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import type { ResidentVid } from '@/lib/backend/account/virtual-ids-account'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import type { VidPolicy, VidType } from '@/lib/virtual-ids/vid-policy'
import { TypeOption } from './type-option'

type MakeFormProps = {
  action: (form: FormData) => Promise<void>
  locale: Locale
  policy: VidPolicy
  vids: readonly ResidentVid[]
  chosen: VidType | null
  error: string | undefined
}

const types = ['TEMPORARY', 'PERPETUAL'] as const

export async function MakeForm({ action, locale, policy, vids, chosen, error }: MakeFormProps) {
  const t = await getTranslations('virtualIds.new')
  const listLive = (type: VidType) => vids.filter((vid) => vid.type === type && vid.state === 'live')
  return (
    <form className="form" action={action} noValidate>
      <div className="stack" data-gap="sm">
        <PageTitle>{t('title')}</PageTitle>
        <Lede>{t('lede')}</Lede>
      </div>
      <fieldset className="ds-fieldset pick" aria-describedby={error ? 'type-error' : undefined}>
        <legend>{t('legend')}</legend>
        <FieldError id="type-error" message={error} />
        {types.map((type, index) => (
          <TypeOption
            key={type}
            id={index === 0 ? 'type' : `type-${type}`}
            type={type}
            rule={policy[type]}
            live={listLive(type)}
            isChecked={type === chosen}
            isWrong={error !== undefined}
          />
        ))}
      </fieldset>
      <FormKey />
      <div className="actions">
        <SubmitButton>{t('submit')}</SubmitButton>
        <a className="ds-link" href={buildPath(locale, 'virtualIds')}>
          {t('cancel')}
        </a>
      </div>
    </form>
  )
}
