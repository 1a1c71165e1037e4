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

/** Residents of no named case, with both contacts, a live VID, nothing locked and no change under way. */
const listCrowd = () =>
  buildDemoCountry()
    .residents.filter(({ case: slug, email, phone, locks }) => slug === null && email && phone && locks.length === 0)
    .filter(({ registrations }) => registrations.every(({ status }) => status === 'PROCESSED'))
    .map(describe)
    .filter(({ vid }) => vid !== null)

let crowd: Resident[] | undefined

/** A resident whom no other test of this run has had or will have. @throws when all have been taken */
export async function takeFromCrowd(folder: string): Promise<Resident> {
  crowd ??= listCrowd()
  await mkdir(folder, { recursive: true })
  for (const [index, resident] of crowd.entries()) {
    const isMine = await mkdir(path.join(folder, `crowd-${index}`)).then(
      () => true,
      () => false,
    )
    if (isMine) return resident
  }
  throw new Error(`All ${crowd.length} residents of the crowd have been taken`)
}
