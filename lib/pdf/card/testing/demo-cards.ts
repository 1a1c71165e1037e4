import { buildDemoCountry } from '@/db/demo/country'
import { locales } from '@/lib/i18n/languages'
import type { CardData } from '../card-data'
import { makeCardPassword } from '../card-password'
import { composeCard } from '../compose-card'
import { sampleCard } from './sample-card'

const issuedOn = new Date('2026-11-23T08:00:00Z')
const validUntil = new Date('2027-11-23T08:00:00Z')

/** The card of every demo resident in every language of the pages, with all that a card can show. */
export async function listDemoCards(): Promise<CardData[]> {
  const { residents } = buildDemoCountry()
  const sources = residents.flatMap((resident) => locales.map((language) => ({ resident, language })))
  return Promise.all(
    sources.map(({ resident: { uin, identity, vids }, language }) =>
      composeCard({
        ...{ language, number: 'whole', fields: ['address', 'gender', 'dateOfBirth'], timeZone: 'UTC', issuedOn },
        resident: { id: uin, uin, identity },
        portrait: null,
        code: { ...sampleCard.code, digits: vids[0]?.vid ?? null, validUntil },
        password: makeCardPassword(
          identity.fullName.find((name) => name.language === 'eng')?.value ?? '',
          identity.dateOfBirth,
        ),
      }),
    ),
  )
}
