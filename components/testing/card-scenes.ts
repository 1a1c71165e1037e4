import { loadWords } from '@/lib/i18n/words'
import type { Locale } from '@/lib/i18n/languages'
import type { CardFacts, CheckResult } from '@/lib/signed-card/verify/check-result'
import type { VerifyWords } from '@/components/verify/verify-words'

export const wordsOf = (locale: Locale): VerifyWords => ({
  ...loadWords(locale).verify,
  errorsTitle: '!',
  errorPrefix: '! ',
})
export const facts: CardFacts = {
  photo: 'data:image/webp;base64,AAAA',
  names: [
    { text: 'Nadia Rahal', language: 'en' },
    { text: 'نادية رحال', language: 'ar' },
  ],
  birthDate: { day: '1990/02/03' },
  gender: { gender: 'female' },
  addressLines: ['12 Harbour Street', '10004 Alma'],
  id: '4830192175',
  validFrom: Date.UTC(2026, 10, 3),
  validUntil: Date.UTC(2027, 10, 3),
}
export const makeResult = (differing: Partial<CheckResult> = {}): CheckResult => ({
  verdict: 'valid',
  remarks: [],
  issuerName: 'Utopia',
  facts,
  isStatusKnown: true,
  checkedAt: Date.UTC(2026, 10, 23, 10),
  ...differing,
})
