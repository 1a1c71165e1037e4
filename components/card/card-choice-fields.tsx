import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { CheckedRadioGroup } from '@/components/form/checked-errors'
import { RadioGroup } from '@/components/form/radio-group'
import type { CardChoices, CardField, NumberStyle } from '@/lib/pdf/card/card-choices'
import { languages, locales } from '@/lib/i18n/languages'

type CardChoiceFieldsProps = { chosen: CardChoices }
// Typed by the domain's unions, so that a new field must be added here.
const fields = Object.keys({ dateOfBirth: 0, gender: 0, address: 0, vid: 0 } satisfies Record<
  CardField,
  0
>) as CardField[] // Object.keys types keys as strings
const styles = Object.keys({ masked: 0, whole: 0, none: 0 } satisfies Record<NumberStyle, 0>) as NumberStyle[] // as above

export async function CardChoiceFields({ chosen }: CardChoiceFieldsProps) {
  const t = await getTranslations('card')
  return (
    <>
      <CheckboxGroup
        name="show"
        legend={t('showLegend')}
        hint={t('showHint')}
        options={fields.map((value) => ({ value, label: t(`fields.${value}`) }))}
        defaultValues={chosen.fields}
      />
      <CheckedRadioGroup
        name="number"
        legend={t('legend')}
        options={styles.map((value) => ({ value, label: t(value) }))}
        defaultValue={chosen.number}
      />
      <RadioGroup
        name="language"
        legend={t('languageLegend')}
        options={locales.map((value) => ({ value, label: languages[value].name, lang: value }))}
        defaultValue={chosen.language}
      />
    </>
  )
}
