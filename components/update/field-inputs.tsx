import { getLocale, getTranslations } from 'next-intl/server'
import { CheckedRadioGroup, CheckedTextField } from '@/components/form/checked-errors'
import { Id } from '@/components/page/id'
import type { ItemField } from '@/lib/update/item-fields'
import { isLocale, languages } from '@/lib/i18n/languages'
import { formatExample } from '@/lib/identity/format-address'
import type { Answer, UpdateItem } from '@/lib/update/update-items'
import { DateFields } from './date-fields'
import { findInputTraits } from './input-traits'
import { nameField } from './name-field'

export type FieldInputsProps = {
  item: UpdateItem
  fields: readonly ItemField[]
  values: Answer
}

const listLanguages = () =>
  Object.keys(languages)
    .filter(isLocale)
    .map((locale) => ({ value: languages[locale].wireCode, label: languages[locale].name, lang: locale }))

async function Choice({ item, field, values }: Omit<FieldInputsProps, 'fields'> & { field: ItemField }) {
  const t = await getTranslations('update')
  const genders = (['female', 'male', 'other'] as const).map((value) => ({ value, label: t(`genders.${value}`) }))
  return (
    <CheckedRadioGroup
      name={field.name}
      legend={nameField(t, item, field)}
      options={field.name === 'gender' ? genders : listLanguages()}
      defaultValue={values[field.name]}
    />
  )
}

async function Hint({ item }: { item: UpdateItem }) {
  const t = await getTranslations('update.hints')
  const contact = item === 'phone' ? 'phone' : 'email'
  return t.rich(contact, { example: formatExample(contact), id: (address) => <Id>{address}</Id> })
}

/** Ids are the fields' names. */
export async function FieldInputs({ item, fields, values }: FieldInputsProps) {
  const [t, locale] = [await getTranslations('update'), await getLocale()]
  if (item === 'dateOfBirth') {
    const labels = { day: t('fields.day'), month: t('fields.month'), year: t('fields.year') }
    return <DateFields legend={t('items.dateOfBirth')} hint={t('hints.date')} labels={labels} values={values} />
  }
  return fields.map((field) => {
    const { name } = field
    const isChoice = name === 'gender' || name === 'language'
    if (isChoice) return <Choice key={name} item={item} field={field} values={values} />
    return (
      <CheckedTextField
        key={`${name}-${locale}`}
        id={name}
        label={nameField(t, item, field)}
        hint={item === 'phone' || item === 'email' ? <Hint item={item} /> : undefined}
        defaultValue={values[name] ?? ''}
        width={name === 'postalCode' ? 'number' : 'full'}
        {...findInputTraits(item, field)}
      />
    )
  })
}
