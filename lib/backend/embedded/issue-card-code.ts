import 'server-only'
import type { Resident } from '@/db/residents'
import { readVidForCard } from '@/db/vids'
import type { NumberStyle } from '@/lib/pdf/card/card-choices'
import type { CardCode } from '@/lib/pdf/card/compose-card'
import { isLocale, languages } from '@/lib/i18n/languages'
import { composeClaims } from '@/lib/signed-card/issuer/compose-claims'
import { shrinkPortrait } from '@/lib/signed-card/issuer/shrink-portrait'
import type { CardOptions } from '../resident-backend'
import type { EmbeddedServices } from './services'

export type CodeSubject = {
  resident: Resident
  portrait: Buffer | null
  options: CardOptions
  number: NumberStyle
}

/** A portrait that cannot be opened leaves code and print without one. */
const shrink = (portrait: Buffer) => shrinkPortrait(portrait).catch(() => null)

/** Null if the resident left the code out. Revoking the VID also revokes the code. */
export async function issueCardCode(services: EmbeddedServices, subject: CodeSubject): Promise<CardCode | null> {
  const { resident, portrait, options, number } = subject
  const { database, vault, cardIssuer, country, checkAddress } = services
  const { fields, language } = options
  if (!fields.includes('vid')) return null
  const small = portrait && (await shrink(portrait))
  const now = services.now()
  return database.transaction(async (tx) => {
    const vid = await readVidForCard(tx, vault, resident.id, now)
    const claims = composeClaims({
      ...{ identity: resident.identity, uin: resident.uin, vid: vid?.vid ?? null, number, portrait: small, country },
      told: {
        dateOfBirth: fields.includes('dateOfBirth'),
        gender: fields.includes('gender'),
        address: fields.includes('address'),
      },
      language: languages[isLocale(language) ? language : 'en'].wireCode,
    })
    const text = await cardIssuer.issue(tx, { residentId: resident.id, vidId: vid?.id ?? null, claims }, now)
    return { text, digits: vid?.vid ?? null, validUntil: cardIssuer.endOf(now), checkAddress }
  })
}
