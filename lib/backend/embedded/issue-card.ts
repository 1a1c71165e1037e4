import 'server-only'
import { appendAuditEntry } from '@/db/audit'
import { readPortrait, readResident, type Resident } from '@/db/residents'
import type { NumberStyle } from '@/lib/pdf/card/card-choices'
import { fitPortrait } from '@/lib/pdf/card/fit-portrait'
import { makeCardPassword } from '@/lib/pdf/card/card-password'
import { composeCard } from '@/lib/pdf/card/compose-card'
import type { Call } from '../call'
import type { CardOptions } from '../resident-backend'
import { readHolder } from './holder'
import { notifyResident } from './notify-resident'
import { issueCardCode } from './issue-card-code'
import type { EmbeddedServices } from './services'

/** Signs before it draws, because a transaction must not wait for a drawing; a failed drawing reaches nobody. */
export async function renderCardOf(
  services: EmbeddedServices,
  resident: Resident,
  options: CardOptions,
  numberInCode: NumberStyle = options.number,
): Promise<Buffer> {
  const { vault, now, database } = services
  const portrait = await readPortrait(database.reader, vault, resident.id)
  const { fullName, dateOfBirth } = resident.identity
  const latinName = fullName.find(({ language }) => language === 'eng') ?? fullName[0]
  const data = await composeCard({
    resident,
    portrait: portrait && (await fitPortrait(portrait)),
    code: await issueCardCode(services, { resident, portrait, options, number: numberInCode }),
    issuedOn: now(),
    timeZone: services.timeZone,
    ...options,
    password: options.password ?? makeCardPassword(latinName?.value ?? '', dateOfBirth),
  })
  return services.cards.render(data)
}

export async function issueCard(services: EmbeddedServices, residentId: string, options: CardOptions, call: Call) {
  const resident = await readResident(services.database.reader, services.vault, residentId)
  const pdf = await services.cards.inTurn(() => renderCardOf(services, resident, options))
  await services.database.transaction(async (tx) => {
    const { contacts } = await readHolder(tx, services, residentId)
    const to = { residentId, contacts, language: resident.identity.preferredLang }
    await notifyResident(tx, services, { to, source: call, event: { event: 'cardDownloaded', at: services.now() } })
    const act = { act: 'card.downloaded', outcome: options.number, at: services.now() }
    await appendAuditEntry(tx, services.vault, { chain: residentId, ...act, ...call })
  })
  services.nudgeOutbox()
  return pdf
}
