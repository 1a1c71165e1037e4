import { languages, locales } from '@/lib/i18n/languages'

/** Levant, Maghreb and Mauritania have their own month names (CLDR). */
const otherCountries: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-SY', 'ar-DZ', 'ar-MA', 'ar-MR'],
}
const shortestBeginning = 3

/** `Févr.` becomes fevr, `أبريل` becomes ابريل. */
const foldWord = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, '')

/** Some languages inflect the month beside a day. */
function listSpellings(locale: string, part: 'month' | 'weekday', at: Date): string[] {
  return (['long', 'short'] as const).flatMap((width) => {
    const options = { timeZone: 'UTC', calendar: 'gregory', [part]: width } as const
    const beside = new Intl.DateTimeFormat(locale, { ...options, day: 'numeric' }).formatToParts(at)
    const alone = new Intl.DateTimeFormat(locale, options).format(at)
    return [alone, beside.find(({ type }) => type === part)?.value ?? ''].map(foldWord).filter(Boolean)
  })
}

const listLocales = () => locales.flatMap((locale) => [languages[locale].dateLocale, ...(otherCountries[locale] ?? [])])

let known: { months: Map<string, Set<number>>; weekdays: Set<string> } | undefined
function listNames() {
  if (known) return known
  const names = { months: new Map<string, Set<number>>(), weekdays: new Set<string>() }
  for (const locale of listLocales()) {
    for (let month = 1; month <= 12; month += 1) {
      for (const name of listSpellings(locale, 'month', new Date(Date.UTC(2026, month - 1, 1)))) {
        names.months.set(name, (names.months.get(name) ?? new Set()).add(month))
      }
    }
    for (let day = 1; day <= 7; day += 1) {
      for (const name of listSpellings(locale, 'weekday', new Date(Date.UTC(2026, 0, day)))) names.weekdays.add(name)
    }
  }
  return (known = names)
}

/** 1 to 12, also from the beginning of a name; null if unknown or ambiguous. */
export function findMonth(name: string): number | null {
  const word = foldWord(name)
  if (word.length < shortestBeginning) return null
  const { months } = listNames()
  const exact = months.get(word)
  const begun = [...months].filter(([each]) => each.startsWith(word)).flatMap(([, numbers]) => [...numbers])
  const [month = null, ...others] = exact ?? new Set(begun)
  return others.length === 0 ? month : null
}

export const isWeekday = (name: string): boolean => listNames().weekdays.has(foldWord(name))
