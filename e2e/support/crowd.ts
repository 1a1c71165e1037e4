import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { buildDemoCountry } from '../../db/demo/country'
import type { DemoResident } from '../../db/demo/demo-country'
import type { Resident } from './residents'

const findText = (texts: readonly { language: string; value: string }[], language: string) =>
  texts.find((text) => text.language === language)?.value ?? ''

function describe({ uin, identity, email, phone, vids, registrations }: DemoResident): Resident {
  return {
    case: 'crowd',
    uin,
    vid: vids.find(({ type, revokedDaysAgo }) => type === 'PERPETUAL' && revokedDaysAgo === null)?.vid ?? null,
    rid: registrations.at(-1)?.rid ?? null,
    name: { eng: findText(identity.fullName, 'eng'), ara: findText(identity.fullName, 'ara') },
    gender: findText(identity.gender, 'eng'),
    dateOfBirth: identity.dateOfBirth,
    postalCode: identity.postalCode,
    email,
    phone,
    language: identity.preferredLang,
  }
}

const isUnderWay = (status: string) => status === 'RECEIVED' || status === 'PROCESSING'

/** Of no named case, with nothing locked and nothing under way. */
const listSettled = () =>
  buildDemoCountry()
    .residents.filter(({ case: slug, locks }) => slug === null && locks.length === 0)
    .filter(({ registrations }) => registrations.every(({ status }) => !isUnderWay(status)))

/** With a live VID, and never refused anything. */
const isPlain = (resident: DemoResident) =>
  describe(resident).vid !== null && resident.registrations.every(({ status }) => status === 'PROCESSED')

/**
 * Whom of the crowd a test takes: with both contacts and a live VID; with both contacts and, as long as there are
 * others, without a VID; or with a phone and a record that lacks Arabic, which the others always have.
 */
export const crowdCases = ['crowd', 'crowd-any', 'crowd-latin'] as const
export type CrowdCase = (typeof crowdCases)[number]

let crowd: Record<CrowdCase, Resident[]> | undefined

function loadCrowd(): Record<CrowdCase, Resident[]> {
  const settled = listSettled()
  const both = settled.filter(({ email, phone }) => email && phone)
  const plain = both.filter(isPlain).map(describe)
  const others = both.filter((resident) => !isPlain(resident)).map(describe)
  const reachable = settled.filter(isPlain).map(describe)
  return {
    crowd: [...plain, ...others],
    'crowd-any': [...others, ...plain],
    'crowd-latin': reachable.filter(({ name, phone }) => !name.ara && phone),
  }
}

/**
 * A resident whom no other test of this run has had or will have.
 * @throws when all have been taken
 */
export async function takeFromCrowd(folder: string, crowdCase: CrowdCase = 'crowd'): Promise<Resident> {
  crowd ??= loadCrowd()
  await mkdir(folder, { recursive: true })
  for (const resident of crowd[crowdCase]) {
    const isMine = await mkdir(path.join(folder, `crowd-${resident.uin}`)).then(
      () => true,
      () => false,
    )
    if (isMine) return resident
  }
  throw new Error('All residents of the crowd have been taken')
}
