import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/page/section'
import { SummaryList } from '@/components/page/summary-list'
import type { CardChoices } from '@/lib/pdf/card/card-choices'
import { isLocale, languages } from '@/lib/i18n/languages'

type CardContentsProps = { chosen: CardChoices; changeHref: string }

export async function CardContents({ chosen, changeHref }: CardContentsProps) {
  const t = await getTranslations('card')
  const parts = [t('always'), ...chosen.fields.map((field) => t(`fields.${field}`))]
  const list = (
    <ul className="plain">
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  )
  const language = isLocale(chosen.language) ? (
    <span lang={chosen.language}>{languages[chosen.language].name}</span>
  ) : (
    ''
  )
  const rows = [
    { term: t('ready.shows'), value: list },
    { term: t('idNumber'), value: t(`ready.number.${chosen.number}`) },
    { term: t('ready.language'), value: language },
  ]
  return (
    <Section id="contents" heading={t('ready.contents')} gap="sm">
      <SummaryList rows={rows} />
      <a className="tap" href={changeHref}>
        {t('ready.change')}
      </a>
    </Section>
  )
}
