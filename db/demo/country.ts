import { buildApplications } from './build-applications'
import { buildResident } from './build-resident'
import type { DemoCountry } from './demo-country'
import { planNamedCases } from './named-cases'
import { createRegisters } from './registers'
import { drawResidentPlan } from './resident-plan'
import { createSeededRandom } from './seeded-random'

const residentCount = 200

/**
 * The fictional Republic of Utopia: 200 residents, those of the named cases first, and applications without a UIN.
 * The same at every call; times are days before now where they must stay recent, and fixed where a RID holds them.
 */
export function buildDemoCountry(): DemoCountry {
  const registers = createRegisters()
  const named = planNamedCases()
  for (const { name } of named) registers.reserveName(name)
  const residents = Array.from({ length: residentCount }, (_, index) => {
    // A stream each, so that a change to one resident leaves the others as they are.
    const random = createSeededRandom(index)
    return buildResident(named[index] ?? drawResidentPlan(index, random, registers), random, registers)
  })
  return { residents, applications: buildApplications(registers) }
}
