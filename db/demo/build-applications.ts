import { drawAddress, localizeName } from './build-identity'
import { buildRegistration, type Period } from './build-registration'
import type { DemoApplication, RegistrationStatus } from './demo-country'
import type { Registers } from './registers'
import { createSeededRandom } from './seeded-random'

const statuses: readonly RegistrationStatus[] = ['RECEIVED', 'PROCESSING', 'REJECTED', 'RE_REGISTER']
const languages = ['eng', 'fra', 'ara']
const period: Period = { first: '2026-09-27', last: '2026-10-13' }

function buildApplication(index: number, status: RegistrationStatus, registers: Registers): DemoApplication {
  const random = createSeededRandom(900_000 + index)
  const { city, postalCode } = drawAddress(random)
  const name = registers.issueName(random, random.chance(0.5) ? 'female' : 'male')
  return {
    ...buildRegistration({ kind: 'NEW', status, city, period }, random, registers),
    fullName: localizeName(name),
    postalCode,
    email: random.chance(0.85) ? registers.issueEmail(name, 'mail.example') : null,
    phone: registers.issuePhone(random),
    preferredLang: random.pick(languages),
  }
}

export function buildApplications(registers: Registers): DemoApplication[] {
  return [...statuses, ...statuses, ...statuses, ...statuses].map((status, index) =>
    buildApplication(index, status, registers),
  )
}
