import { getTranslations } from 'next-intl/server'
import { RadioGroup } from '@/components/form/radio-group'
import { FormKey } from '@/components/form/form-key'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'

type LostFormProps = {
  action: (form: FormData) => Promise<void>
  genders: readonly ('female' | 'male' | 'other')[]
  typed: Record<string, string>
  errors: Record<string, string>
}

const idTypes = ['UIN', 'RID'] as const

export async function LostForm({ action, genders, typed, errors }: LostFormProps) {
  const t = await getTranslations('lost')
  const text = (name: 'name' | 'postalCode' | 'contact') => ({
    id: name,
    label: t(`${name}.label`),
    hint: t(`${name}.hint`),
    error: errors[name],
    defaultValue: typed[name] ?? '',
  })
  const choice = (name: 'idType' | 'gender') => ({ name, error: errors[name], defaultValue: typed[name] })
  return (
    <form className="form" action={action} noValidate>
      <div className="stack" data-gap="sm">
        <PageTitle>{t('title')}</PageTitle>
        <Lede>{t('lede')}</Lede>
      </div>
      <RadioGroup
        {...choice('idType')}
        legend={t('idType.legend')}
        options={idTypes.map((value) => ({ value, label: t(`idType.${value}`) }))}
      />
      <TextField {...text('name')} autoComplete="name" spellCheck={false} dir="auto" />
      <RadioGroup
        {...choice('gender')}
        legend={t('gender.legend')}
        options={genders.map((value) => ({ value, label: t(`gender.${value}`) }))}
      />
      <TextField {...text('postalCode')} autoComplete="postal-code" dir="ltr" width="number" />
      <TextField {...text('contact')} autoCapitalize="none" spellCheck={false} dir="ltr" />
      <FormKey />
      <div className="actions">
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
    </form>
  )
}
