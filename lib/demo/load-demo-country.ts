import 'server-only'
import { insertAuthLock } from '@/db/auth-locks'
import { insertAuthTransactions } from '@/db/auth-transactions'
import type { Database, Transaction } from '@/db/database'
import { buildDemoCountry } from '@/db/demo/country'
import type { DemoApplication, DemoCountry, DemoResident } from '@/db/demo/demo-country'
import { renderPortrait } from '@/db/demo/portrait'
import { readInstanceFact, writeInstanceFactOnce } from '@/db/instance-facts'
import { insertRegistration, type Applicant } from '@/db/registrations'
import { findResidentIdByUin, insertResident } from '@/db/residents'
import type { Vault } from '@/db/vault'
import { insertVid } from '@/db/vids'
import { maskNumber } from '@/lib/identity/mask-number'
import type { LocalizedText } from '@/lib/identity/identity'

type Services = { database: Database; vault: Vault; printLine(line: string): void; now(): Date }
type Loading = { tx: Transaction; vault: Vault; now: Date }

const dayMs = 86_400_000
const residentsPerCommit = 20
/** docs/design.md, lock types. */
const allBiometrics = ['bio-FMR', 'bio-IIR', 'bio-FID']
const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * dayMs)
const findLatin = (name: LocalizedText[]) => name.find(({ language }) => language === 'eng')?.value ?? ''

async function insertVidsOf({ tx, vault, now }: Loading, residentId: string, resident: DemoResident) {
  for (const { vid, type, createdDaysAgo, expiresMinutesAfterCreation, revokedDaysAgo } of resident.vids) {
    const createdAt = daysBefore(now, createdDaysAgo)
    const minutes = expiresMinutesAfterCreation
    const expiresAt = minutes === null ? null : new Date(createdAt.getTime() + minutes * 60_000)
    const revokedAt = revokedDaysAgo === null ? null : daysBefore(now, revokedDaysAgo)
    await insertVid(tx, vault, { residentId, vid, type, createdAt, expiresAt, revokedAt })
  }
}

async function insertResidentWhole(loading: Loading, resident: DemoResident, portrait: Buffer) {
  const { tx, vault, now } = loading
  const { uin, identity, email, phone } = resident
  if (await findResidentIdByUin(tx, vault, uin)) return // an earlier load ended early
  const residentId = await insertResident(tx, vault, { uin, identity, email, phone, portrait }, now)
  await insertVidsOf(loading, residentId, resident)
  for (const { authType, lockedDaysAgo } of resident.locks) {
    for (const type of authType === 'bio' ? allBiometrics : [authType]) {
      await insertAuthLock(tx, residentId, type, daysBefore(now, lockedDaysAgo))
    }
  }
  const applicant: Applicant = { name: findLatin(identity.fullName), email, phone, language: identity.preferredLang }
  for (const { rid, kind, status, steps } of resident.registrations) {
    const createdAt = steps[0]?.at ?? now
    await insertRegistration(tx, vault, { rid, residentId, kind, status, applicant, createdAt, steps })
  }
  const history = resident.history.map(({ daysAgo, idUsed, ...entry }) => ({
    ...entry,
    residentId,
    at: daysBefore(now, daysAgo),
    idUsed: maskNumber(idUsed),
  }))
  await insertAuthTransactions(tx, vault, history)
}

async function insertApplication({ tx, vault, now }: Loading, application: DemoApplication) {
  const { rid, kind, status, steps, fullName, email, phone, preferredLang } = application
  const applicant = { name: findLatin(fullName), email, phone, language: preferredLang }
  const createdAt = steps[0]?.at ?? now
  await insertRegistration(tx, vault, { rid, residentId: null, kind, status, applicant, createdAt, steps })
}

async function loadResidents({ database, vault, now, printLine: tell }: Services, country: DemoCountry) {
  const { residents } = country
  for (let from = 0; from < residents.length; from += residentsPerCommit) {
    const some = residents.slice(from, from + residentsPerCommit)
    const portraits = await Promise.all(some.map(({ portraitSeed }) => renderPortrait(portraitSeed)))
    await database.transaction(async (tx) => {
      for (const [index, resident] of some.entries()) {
        await insertResidentWhole({ tx, vault, now: now() }, resident, portraits[index] ?? Buffer.alloc(0))
      }
    })
    tell(`Loading the demo country: ${Math.min(from + residentsPerCommit, residents.length)} of ${residents.length}`)
  }
}

/** Continues a load that ended early. */
export async function loadDemoCountryOnce(services: Services): Promise<void> {
  const { database, vault, now } = services
  const state = await readInstanceFact(database.reader, 'demo-country-loaded')
  if (state) return
  const country = buildDemoCountry()
  await loadResidents(services, country)
  await database.transaction(async (tx) => {
    for (const application of country.applications) await insertApplication({ tx, vault, now: now() }, application)
    await writeInstanceFactOnce(tx, 'demo-country-loaded', 'yes')
  })
}
