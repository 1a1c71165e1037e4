import { getTranslations } from 'next-intl/server'
import { RadioGroup } from '@/components/form/radio-group'
import { SubmitButton } from '@/components/form/submit-button'
import { colorSchemes, textSizes, type Display } from '@/lib/i18n/display'
import { languages, locales, type Locale } from '@/lib/i18n/languages'
import { TextSizeGroup } from './text-size-group'

type DisplayFormProps = {
  action: (form: FormData) => Promise<void>
  locale: Locale
  display: Display
  /** A path without the language. */
  from: string | null
}

/** `key`: otherwise React keeps the old choice when the page returns. */
export async function DisplayForm({ action, locale, display, from }: DisplayFormProps) {
  const t = await getTranslations('display')
  const { textSize, colorScheme } = display
  return (
    <form className="stack" data-gap="lg" action={action} noValidate key={`${locale}${textSize}${colorScheme}`}>
      {from === null ? null : <input type="hidden" name="from" value={from} />}
      <RadioGroup
        name="language"
        legend={t('language')}
        options={locales.map((each) => ({ value: each, label: languages[each].name, lang: each }))}
        defaultValue={locale}
      />
      <TextSizeGroup
        legend={t('textSize')}
        options={textSizes.map((value) => ({ value, label: t(`sizes.${value}`) }))}
        chosen={textSize}
      />
      <RadioGroup
        name="colorScheme"
        legend={t('colorScheme')}
        options={colorSchemes.map((value) => ({ value, label: t(`schemes.${value}`) }))}
        defaultValue={colorScheme}
      />
      <div className="stack" data-gap="sm">
        <SubmitButton>{t('submit')}</SubmitButton>
        <p className="small quiet">{t('where')}</p>
      </div>
    </form>
  )
}
