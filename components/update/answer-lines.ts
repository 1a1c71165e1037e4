import { formatAddress } from '@/lib/identity/format-address'
import { formatDay } from '@/lib/i18n/format-date'
import { findLocaleOfWireCode, isLocale, languages, type Locale } from '@/lib/i18n/languages'
import type { Answer, UpdateItem } from '@/lib/update/update-items'

export type AnswerLine = {
  text: string
  /** Null if unknown. */
  locale: Locale | null
  /** Left to right in every language. */
  isLtr: boolean
}

const plain = (text: string): AnswerLine => ({ text, locale: null, isLtr: false })
const latin = (text: string): AnswerLine => ({ text, locale: null, isLtr: true })

const addressLines = ['line1', 'line2', 'line3', 'city', 'province', 'region'] as const

function listNames(answer: Answer): AnswerLine[] {
  return Object.entries(answer).flatMap(([field, text]) => {
    const language = field.slice(field.indexOf('.') + 1)
    return text ? [{ text, locale: findLocaleOfWireCode(language), isLtr: false }] : []
  })
}

function writeDay({ day = '', month = '', year = '' }: Answer, locale: Locale): AnswerLine[] {
  if (!day || !month || !year) return []
  return [plain(formatDay(locale, `${year}/${month.padStart(2, '0')}/${day.padStart(2, '0')}`))]
}

function listAddress(answer: Answer): AnswerLine[] {
  const locale = answer.language ? findLocaleOfWireCode(answer.language) : null
  const lines = addressLines.flatMap((line) => (answer[line] ? [{ text: answer[line], locale, isLtr: false }] : []))
  return answer.postalCode ? [...lines, latin(answer.postalCode)] : lines
}

type LineWords = { locale: Locale; gender: (code: 'female' | 'male' | 'other') => string }

/** Empty without an answer. */
export function listAnswerLines(item: UpdateItem, answer: Answer, { locale, gender }: LineWords): AnswerLine[] {
  switch (item) {
    case 'name':
    case 'guardian':
      return listNames(answer)
    case 'dateOfBirth':
      return writeDay(answer, locale)
    case 'gender': {
      const code = (['female', 'male', 'other'] as const).find((each) => each === answer.gender)
      return code ? [plain(gender(code))] : []
    }
    case 'address':
      return listAddress(answer)
    case 'phone':
    case 'email':
      return answer.value ? [latin(formatAddress(answer.value))] : []
    case 'language': {
      const found = Object.keys(languages)
        .filter(isLocale)
        .find((each) => languages[each].wireCode === answer.language)
      return found ? [{ text: languages[found].name, locale: found, isLtr: false }] : []
    }
  }
}
