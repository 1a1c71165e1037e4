import { buildHistory } from './build-history'
import { buildIdentity } from './build-identity'
import { buildRegistration, type Period } from './build-registration'
import { buildVids } from './build-vids'
import type { DemoRegistration, DemoResident, RegistrationStatus } from './demo-country'
import { findAgeGroup, makePortraitSeed } from './portrait/portrait-seed'
import type { Registers } from './registers'
import type { ResidentPlan } from './resident-plan'
import type { SeededRandom } from './seeded-random'

const firstPeriod: Period = { first: '2025-01-05', last: '2026-02-26' }
const pastPeriod: Period = { first: '2026-04-05', last: '2026-08-27' }
// Late enough to be in work, early enough for three steps before November.
const latestPeriod: Period = { first: '2026-09-27', last: '2026-10-13' }
const yearOfPortraits = 2026

function findPeriod(status: RegistrationStatus): Period {
  return status === 'PROCESSED' ? pastPeriod : latestPeriod
}

function buildRegistrations(plan: ResidentPlan, random: SeededRandom, registers: Registers): DemoRegistration[] {
  const { city } = plan.address
  const first = { kind: 'NEW', status: 'PROCESSED', city, period: firstPeriod } as const
  const later = plan.laterRegistration
  return [
    buildRegistration(first, random, registers),
    ...(later ? [buildRegistration({ ...later, city, period: findPeriod(later.status) }, random, registers)] : []),
  ]
}

function drawEmailDomain(random: SeededRandom): string {
  return random.pick(['utopia.example', 'utopia.example', 'mail.example', 'post.example'])
}

export function buildResident(plan: ResidentPlan, random: SeededRandom, registers: Registers): DemoResident {
  const { name, gender, dateOfBirth, portraitVariety } = plan
  const domain = plan.case === null ? drawEmailDomain(random) : 'utopia.example'
  const uin = registers.issueUin(random)
  const vids = buildVids(plan.vids, random, registers)
  const ageGroup = findAgeGroup(yearOfPortraits - Number(dateOfBirth.slice(0, 4)))
  return {
    case: plan.case,
    uin,
    identity: buildIdentity(plan),
    email: plan.hasEmail ? registers.issueEmail(name, domain) : null,
    phone: plan.hasPhone ? registers.issuePhone(random) : null,
    vids,
    locks: plan.locks,
    registrations: buildRegistrations(plan, random, registers),
    history: buildHistory({ uin, vids, locks: plan.locks, hasContact: plan.hasEmail || plan.hasPhone }, random),
    portraitSeed: makePortraitSeed({ gender, ageGroup, variety: portraitVariety }),
  }
}
