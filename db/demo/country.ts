import { buildApplications } from './build-applications'
import { buildResident } from './build-resident'
import type { DemoCountry } from './demo-country'
import { planNamedCases } from './named-cases'
import { createRegisters } from './registers'
import { drawResidentPlan } from './resident-plan'
import { createSeededRandom } from './seeded-random'

const residentCount = 200

/** Always the same 200 residents, named cases first. Times count back from now, except those in a RID. */
export function buildDemoCountry(): DemoCountry {
  const registers = createRegisters()
  const named = planNamedCases()
  for (const { name } of named) registers.reserveName(name)
  const residents = Array.from({ length: residentCount }, (_, index) => {
    // One stream for each, so that changing one resident leaves the others as they are.
    const random = createSeededRandom(index)
    return buildResident(named[index] ?? drawResidentPlan(index, random, registers), random, registers)
  })
  return { residents, applications: buildApplications(registers) }
}
