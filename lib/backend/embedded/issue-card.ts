import 'server-only'
import { appendAuditEntry } from '@/db/audit'
import type { Reader, Transaction } from '@/db/database'
import { readPortrait, readResident } from '@/db/residents'
import { readVidForCard } from '@/db/vids'
import { CardQueueFullError } from '@/lib/card/card-pool'
import { makeCardPassword } from '@/lib/card/card-password'
import { composeCard } from '@/lib/card/compose-card'
import type { Call, CardOptions } from '../resident-backend'
import { readIndividual, type Individual } from './individual'
import { notifyResident, type Notification } from './notify-resident'
import type { EmbeddedServices } from './services'

/** Refuses before anything is spent. */
export function refuseWhenCardsAreBusy({ cards }: EmbeddedServices): void {
  if (!cards.hasRoom()) throw new CardQueueFullError()
}

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

/** The PDF, locked with the password of the options, else with the documented one. */
export async function renderCardOf(db: Reader, services: EmbeddedServices, residentId: string, options: CardOptions) {
  const { vault, now } = services
  const resident = await readResident(db, vault, residentId)
  const { fullName, dateOfBirth } = resident.identity
  const latinName = fullName.find(({ language }) => language === 'eng') ?? fullName[0]
  const data = await composeCard({
    resident,
    portrait: await readPortrait(db, vault, residentId),
    vid: await readVidForCard(db, vault, residentId, now()),
    issuedOn: now(),
    timeZone: services.timeZone,
    ...options,
    password: options.password ?? makeCardPassword(latinName?.value ?? '', dateOfBirth),
  })
  return services.cards.render(data)
}

/** For a resident who is signed in and has entered a code. */
export async function issueCard(services: EmbeddedServices, residentId: string, options: CardOptions, call: Call) {
  refuseWhenCardsAreBusy(services)
  const pdf = await renderCardOf(services.database.reader, services, residentId, options)
  await services.database.transaction(async (tx) => {
    await notifyOfCard(tx, services, await readIndividual(tx, services, residentId), call)
    const act = { act: 'card.downloaded', outcome: options.number, at: services.now() }
    await appendAuditEntry(tx, services.vault, { chain: residentId, ...act, ...call })
  })
  services.nudgeOutbox()
  return pdf
}
