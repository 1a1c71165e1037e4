import type { getTranslations } from 'next-intl/server'
import type { ItemField } from '@/lib/update/item-fields'
import type { UpdateItem } from '@/lib/update/update-items'

const fieldWords = [
  'day',
  'month',
  'year',
  'gender',
  'line1',
  'line2',
  'line3',
  'city',
  'province',
  'region',
  'postalCode',
  'language',
] as const
const optional: readonly string[] = ['line2', 'line3', 'province', 'region']
const languageWords = ['eng', 'fra', 'ara'] as const

export type UpdateWords = Awaited<ReturnType<typeof getTranslations<'update'>>>

/** "Whole name in Arabic", "Flat or floor (if any)". */
export function nameField(t: UpdateWords, item: UpdateItem, { name, language }: ItemField): string {
  if (item === 'phone' || item === 'email') return t(`fields.${item}`)
  if (item === 'name' || item === 'guardian') {
    const code = languageWords.find((each) => each === language) ?? 'other'
    return t('inLanguage', { field: t(`fields.${item}`), language: t(`languages.${code}`) })
  }
  if (item === 'address' && name === 'language') return t('fields.addressLanguage')
  const word = fieldWords.find((each) => each === name)
  const label = word ? t(`fields.${word}`) : t(`items.${item}`)
  return optional.includes(name) ? t('optional', { field: label }) : label
}
