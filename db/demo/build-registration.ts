import { generateRid } from '@/lib/identity/generate-rid'
import type { City } from './cities'
import type { DemoRegistration, RegistrationKind, RegistrationStatus, RegistrationStep } from './demo-country'
import type { Registers } from './registers'
import type { SeededRandom } from './seeded-random'

/** Days in UTC, both included. */
export type Period = { first: string; last: string }

const stepsOfStatus: Record<RegistrationStatus, readonly RegistrationStep[]> = {
  RECEIVED: ['RECEIVED'],
  PROCESSING: ['RECEIVED', 'CHECKED', 'IN_PROCESS'],
  PROCESSED: ['RECEIVED', 'CHECKED', 'IN_PROCESS', 'DONE'],
  REJECTED: ['RECEIVED', 'CHECKED', 'REFUSED'],
  RE_REGISTER: ['RECEIVED', 'CHECKED', 'RE_REGISTER'],
}

const dayMs = 86_400_000

/** Office hours; the week runs from Sunday to Thursday. `day` is a UTC day in ms since 1970. */
function drawOfficeTime(random: SeededRandom, day: number): Date {
  const weekday = new Date(day).getUTCDay()
  const daysUntilOpen = weekday === 5 ? 2 : weekday === 6 ? 1 : 0
  return new Date(day + daysUntilOpen * dayMs + random.between(7 * 3600, 15 * 3600 - 1) * 1000)
}

function drawSteps(random: SeededRandom, status: RegistrationStatus, period: Period): DemoRegistration['steps'] {
  const periodDays = (Date.parse(period.last) - Date.parse(period.first)) / dayMs
  let day = Date.parse(period.first) + random.between(0, periodDays) * dayMs
  return stepsOfStatus[status].map((step) => {
    const at = drawOfficeTime(random, day)
    day = at.getTime() - (at.getTime() % dayMs) + random.between(1, 5) * dayMs
    return { step, at }
  })
}

export function buildRegistration(
  { kind, status, city, period }: { kind: RegistrationKind; status: RegistrationStatus; city: City; period: Period },
  random: SeededRandom,
  { nextSequence }: Registers,
): DemoRegistration {
  const steps = drawSteps(random, status, period)
  const [received] = steps
  const at = received?.at ?? new Date(period.first)
  const machineId = String(10_030 + random.between(1, 6))
  return { rid: generateRid({ centreId: city.centreId, machineId, sequence: nextSequence(), at }), kind, status, steps }
}
