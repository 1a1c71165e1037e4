import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import type { Answer, UpdateItem } from '@/lib/update/update-items'
import { listAnswerLines, type AnswerLine } from './answer-lines'

function Line({ text, locale, isLtr }: AnswerLine) {
  if (isLtr) {
    return (
      <bdi className="addr" dir="ltr">
        {text}
      </bdi>
    )
  }
  // The letters decide the direction: on an Arabic page an address may be Latin.
  return locale ? <bdi lang={locale}>{text}</bdi> : text
}

const pickLine = (lines: AnswerLine[], locale: Locale) =>
  [lines.find((line) => line.locale === locale) ?? lines[0]].filter((line) => line !== undefined)

type AnswerValueProps = {
  item: UpdateItem
  answer: Answer
  /** Only the name in the page's language, if there is one. */
  isBrief?: boolean
}

export async function AnswerValue({ item, answer, isBrief = false }: AnswerValueProps) {
  const [locale, t] = [await getLocale(), await getTranslations('update')]
  const all = listAnswerLines(item, answer, { locale, gender: (code) => t(`genders.${code}`) })
  const isName = item === 'name' || item === 'guardian'
  const lines = isBrief && isName ? pickLine(all, locale) : all
  if (lines.length === 0) return <span className="quiet">{t('nothing')}</span>
  const texts = lines.map(({ text }) => text)
  // The same name in two languages is shown once.
  const different = lines.filter(({ text }, index) => texts.indexOf(text) === index)
  return different.map((line) => (
    <span className="line" key={line.text}>
      <Line {...line} />
    </span>
  ))
}
