import { isPostgres } from '@/db/dialect'
import { listMailboxEntries } from '@/db/mailbox'
import { insertResident, type NewResident } from '@/db/residents'
import { insertVid } from '@/db/vids'
import { reserveTestPlace, testMigrations } from '@/db/testing/open-test-database'
import { readSettings } from '@/lib/config/settings'
import { generateUin } from '@/lib/identity/generate-uin'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import { openContainer } from '../open-container'
import { setContainer, type Container } from '../container'

export type TestPortal = {
  portal: Container
  folder: string
  /** Lets time pass for the portal. */
  wait(seconds: number): void
  addResident(given?: Partial<NewResident>): Promise<TestResident>
  /** The newest code that was sent to the address. */
  readCode(address: string): Promise<string>
  readMailbox(address: string | null): ReturnType<typeof listMailboxEntries>
  remove(): Promise<void>
}
export type TestResident = NewResident & { id: string; vid: string; email: string; phone: string }

const english = (value: string) => [{ language: 'eng', value }]

function describeResident(number: number, given: Partial<NewResident>): NewResident {
  const identity = {
    fullName: [
      ...english(`Amina Diallo ${'abcdefghij'.charAt(number % 10)}`),
      { language: 'ara', value: 'أمينة ديالو' },
    ],
    gender: [...english('Female'), { language: 'ara', value: 'أنثى' }],
    dateOfBirth: '1990/03/14',
    addressLine1: english('12 Harbour Street'),
    addressLine2: [],
    addressLine3: [],
    region: english('Coast'),
    province: english('Alma'),
    city: english('Port Alma'),
    postalCode: '10004',
    parentOrGuardianName: [],
    preferredLang: 'eng',
  }
  const contacts = { email: `amina.diallo.${number}@utopia.example`, phone: String(7_700_000_000 + number) }
  return { uin: generateUin(), identity, portrait: null, ...contacts, ...given }
}

/** A whole portal over an empty registry on the dialect of the process, with a clock that tests can move. */
export async function openTestPortal(env: Record<string, string> = {}): Promise<TestPortal> {
  const place = await reserveTestPlace()
  const address = isPostgres ? { DATABASE_URL: place.address } : {}
  const settings = readSettings({ DATA_DIR: place.folder, LOG_LEVEL: 'silent', ...address, ...env })
  let offsetMs = 0
  const now = () => new Date(Date.now() + offsetMs)
  const portal = await openContainer(settings, { migrationsFolder: testMigrations, now })
  setContainer(Promise.resolve(portal))
  let added = 0

  async function addResident(given: Partial<NewResident> = {}): Promise<TestResident> {
    const resident = describeResident(++added, given)
    const vid = generateVidNumber()
    const id = await portal.database.transaction(async (tx) => {
      const residentId = await insertResident(tx, portal.vault, resident, now())
      const times = { createdAt: now(), expiresAt: null, revokedAt: null }
      await insertVid(tx, portal.vault, { residentId, vid, type: 'PERPETUAL', ...times })
      return residentId
    })
    return { ...resident, id, vid, email: resident.email ?? '', phone: resident.phone ?? '' }
  }

  async function readMailbox(to: string | null) {
    await portal.outbox.drain()
    return listMailboxEntries(portal.database.reader, portal.vault, to, 1000)
  }

  return {
    portal,
    folder: place.folder,
    wait: (seconds) => {
      offsetMs += seconds * 1000
    },
    addResident,
    readMailbox,
    async readCode(to) {
      const entry = (await readMailbox(to)).find(({ otp }) => otp !== null)
      if (!entry?.otp) throw new Error('no code was sent')
      return entry.otp
    },
    async remove() {
      setContainer(null)
      await portal.close()
      await place.remove()
    },
  }
}
