import 'server-only'
import { appendAuditEntry } from '@/db/audit'
import type { Transaction } from '@/db/database'
import { readPortrait, readResident } from '@/db/residents'
import type { NumberStyle } from '@/lib/card/card-choices'
import { fitPortrait } from '@/lib/card/fit-portrait'
import { makeCardPassword } from '@/lib/card/card-password'
import { composeCard } from '@/lib/card/compose-card'
import type { Call } from '../call'
import type { CardOptions } from '../resident-backend'
import { readIndividual, type Individual } from './individual'
import { notifyResident, type Notification } from './notify-resident'
import { issueCardCode } from './issue-card-code'
import type { EmbeddedServices } from './services'

/** Owes the message "your card was downloaded". */
export async function notifyOfCard(
  tx: Transaction,
  services: EmbeddedServices,
  individual: Individual,
  source: Notification['source'],
): Promise<void> {
  const { identity } = await readResident(tx, services.vault, individual.residentId)
  const { residentId, contacts } = individual
  const to = { residentId, contacts, language: identity.preferredLang }
  await notifyResident(tx, services, { to, source, event: { event: 'cardDownloaded', at: services.now() } })
}

/**
 * The PDF, locked with the password of the options, else with the documented one. The code is signed before the card is
 * drawn, as nothing may wait for a drawing inside a transaction; one whose drawing fails is in nobody's hands.
 */
export async function renderCardOf(
  services: EmbeddedServices,
  residentId: string,
  options: CardOptions,
  numberInCode: NumberStyle = options.number,
): Promise<Buffer> {
  const { vault, now, database } = services
  const resident = await readResident(database.reader, vault, residentId)
  const portrait = await readPortrait(database.reader, vault, residentId)
  const { fullName, dateOfBirth } = resident.identity
  const latinName = fullName.find(({ language }) => language === 'eng') ?? fullName[0]
  const data = await composeCard({
    resident,
    portrait: portrait && (await fitPortrait(portrait)),
    code: await issueCardCode(services, { residentId, resident, portrait, options, number: numberInCode }),
    issuedOn: now(),
    timeZone: services.timeZone,
    ...options,
    password: options.password ?? makeCardPassword(latinName?.value ?? '', dateOfBirth),
  })
  return services.cards.render(data)
}

/** For a resident who is signed in and has entered a code. */
export async function issueCard(services: EmbeddedServices, residentId: string, options: CardOptions, call: Call) {
  const pdf = await services.cards.inTurn(() => renderCardOf(services, residentId, options))
  await services.database.transaction(async (tx) => {
    await notifyOfCard(tx, services, await readIndividual(tx, services, residentId), call)
    const act = { act: 'card.downloaded', outcome: options.number, at: services.now() }
    await appendAuditEntry(tx, services.vault, { chain: residentId, ...act, ...call })
  })
  services.nudgeOutbox()
  return pdf
}
