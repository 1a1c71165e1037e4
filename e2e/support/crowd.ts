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

/** Of no named case, with both contacts, nothing locked and nothing under way. */
const listSettled = () =>
  buildDemoCountry()
    .residents.filter(({ case: slug, email, phone, locks }) => slug === null && email && phone && locks.length === 0)
    .filter(({ registrations }) => registrations.every(({ status }) => !isUnderWay(status)))

/** With a live VID, and never refused anything. */
const isPlain = (resident: DemoResident) =>
  describe(resident).vid !== null && resident.registrations.every(({ status }) => status === 'PROCESSED')

let crowd: { plain: Resident[]; others: Resident[] } | undefined

function loadCrowd() {
  const settled = listSettled()
  const others = settled.filter((resident) => !isPlain(resident))
  return { plain: settled.filter(isPlain).map(describe), others: others.map(describe) }
}

/**
 * A resident whom no other test of this run has had or will have: with a live VID, or for a test that needs none,
 * as long as there are others, without.
 * @throws when all have been taken
 */
export async function takeFromCrowd(folder: string, needsVid = true): Promise<Resident> {
  crowd ??= loadCrowd()
  const { plain, others } = crowd
  await mkdir(folder, { recursive: true })
  for (const resident of needsVid ? [...plain, ...others] : [...others, ...plain]) {
    const isMine = await mkdir(path.join(folder, `crowd-${resident.uin}`)).then(
      () => true,
      () => false,
    )
    if (isMine) return resident
  }
  throw new Error('All residents of the crowd have been taken')
}
