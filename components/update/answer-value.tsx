import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import type { Answer, UpdateItem } from '@/lib/updates/update-items'
import { listAnswerLines, type AnswerLine } from './answer-lines'

function Line({ text, locale, isLtr }: AnswerLine) {
  if (isLtr) {
    return (
      <bdi className="addr" dir="ltr">
        {text}
      </bdi>
    )
  }
  // Which way it runs its own letters say: on a page in Arabic, too, an address may be written in Latin ones.
  return locale ? <bdi lang={locale}>{text}</bdi> : text
}

/** The line in that language, else the first. */
const pickLine = (lines: AnswerLine[], locale: Locale) =>
  [lines.find((line) => line.locale === locale) ?? lines[0]].filter((line) => line !== undefined)

type AnswerValueProps = {
  item: UpdateItem
  answer: Answer
  /** A name in the page's own language alone, where there is one. */
  isBrief?: boolean
}

/** An answer, or what is on record, each line in its own language and the direction of its letters. */
export async function AnswerValue({ item, answer, isBrief = false }: AnswerValueProps) {
  const [locale, t] = [await getLocale(), await getTranslations('update')]
  const all = listAnswerLines(item, answer, { locale, gender: (code) => t(`genders.${code}`) })
  const isName = item === 'name' || item === 'guardian'
  const lines = isBrief && isName ? pickLine(all, locale) : all
  if (lines.length === 0) return <span className="quiet">{t('nothing')}</span>
  const texts = lines.map(({ text }) => text)
  // The same name in two languages is read once.
  const different = lines.filter(({ text }, index) => texts.indexOf(text) === index)
  return different.map((line) => (
    <span className="line" key={line.text}>
      <Line {...line} />
    </span>
  ))
}
