import { expect, test } from 'vitest'
import type { Identity, LocalizedText } from '@/lib/identity/identity'
import { testIdentity } from '@/lib/update/testing/test-identity'
import { composeCard, type CardSource } from './compose-card'

const source = {
  ...{ language: 'en', number: 'masked', fields: ['address', 'gender', 'dateOfBirth'], portrait: null, code: null },
  ...{ issuedOn: new Date('2026-11-23T08:00:00Z'), timeZone: 'UTC', password: 'AMIN1990' },
} as const
const write = (values: Record<string, string>): LocalizedText[] =>
  Object.entries(values).map(([language, value]) => ({ language, value }))
function compose(change: Partial<Identity>, language = 'en') {
  const resident = { id: 'a', uin: '3716475368', identity: { ...testIdentity, ...change } }
  return composeCard({ ...(source as unknown as CardSource), language, resident }) // fields are read only
}
const namesOf = async (values: Record<string, string>) => (await compose({ fullName: write(values) })).names

test.each([
  [
    { eng: 'Amina', ara: 'أمينة' },
    { latin: 'Amina', arabic: 'أمينة', others: [] },
  ],
  [
    { eng: 'Amina', ara: 'أمينة', hin: 'अमीना' },
    { latin: 'Amina', arabic: 'أمينة', others: ['अमीना'] },
  ],
  [
    { eng: 'Иван', fra: 'Ivan' },
    { latin: 'Иван', arabic: null, others: [] },
  ],
  [
    { eng: 'Иван', rus: 'Иван', ara: 'إيفان' },
    { latin: 'Иван', arabic: 'إيفان', others: [] },
  ],
  [{ eng: 'अमीना' }, { latin: 'अमीना', arabic: null, others: [] }],
  [
    { eng: 'สมชาย', fra: 'Somchai' },
    { latin: 'Somchai', arabic: null, others: [] },
  ],
  [
    { eng: '山田', ara: 'يامادا', jpn: '山田' },
    { latin: '', arabic: 'يامادا', others: [] },
  ],
  [
    { eng: 'אבי', rus: 'Ави' },
    { latin: 'Ави', arabic: null, others: [] },
  ],
  [
    { eng: 'أمينة', ara: 'أمينة' },
    { latin: 'أمينة', arabic: null, others: [] },
  ],
  [
    { eng: 'ﬁona Ｄ', ara: 'ٻ' },
    { latin: 'fiona D', arabic: null, others: [] },
  ],
  [
    { eng: '山田', tha: 'สมชาย' },
    { latin: '—', arabic: null, others: [] },
  ],
])('of the names %o the card shows %o', async (values, shown) => {
  expect(await namesOf(values as Record<string, string>)).toEqual(shown)
})

const sameLines = (line: string) => ({ eng: line, ara: line })
const addressIn = async (line: Record<string, string>, city: Record<string, string>) =>
  (await compose({ addressLine1: write(line), addressLine2: [], city: write(city), province: [], region: [] })).address

test('an address that is in one language, or alike in both, stands once', async () => {
  expect(await addressIn({ eng: '7 Mill Lane' }, { eng: 'Alma' })).toEqual({
    latin: ['7 Mill Lane', '10004 Alma'],
    arabic: [],
  })
  const alike = await addressIn(sameLines('7 Mill Lane'), sameLines('Alma'))
  expect(alike).toEqual({ latin: ['7 Mill Lane', '10004 Alma'], arabic: [] })
})

test('lines that no font has are left out, and the other language stays', async () => {
  const address = await addressIn({ eng: '山手町', ara: 'شارع الميناء' }, { eng: '東京', ara: 'ألما' })
  expect(address).toEqual({ latin: [], arabic: ['شارع الميناء', '10004 ألما'] })
})
