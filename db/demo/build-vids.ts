import type { DemoVid } from './demo-country'
import type { Registers } from './registers'
import type { VidPlan } from './resident-plan'
import type { SeededRandom } from './seeded-random'

const temporaryLifeMinutes = 30

function drawDaysAgo(random: SeededRandom, least: number, most: number): number {
  return least + random.fraction() * (most - least)
}

export function buildVids(plan: VidPlan, random: SeededRandom, { issueVid }: Registers): DemoVid[] {
  const perpetual = (createdDaysAgo: number, revokedDaysAgo: number | null): DemoVid => ({
    vid: issueVid(random),
    type: 'PERPETUAL',
    createdDaysAgo,
    expiresMinutesAfterCreation: null,
    revokedDaysAgo,
  })
  const createdDaysAgo = drawDaysAgo(random, 40, 160)
  switch (plan) {
    case 'none':
      return []
    case 'live':
      return [perpetual(createdDaysAgo, null)]
    case 'revoked':
      return [perpetual(createdDaysAgo, drawDaysAgo(random, 3, 30))]
    case 'replaced':
      return [perpetual(drawDaysAgo(random, 170, 220), createdDaysAgo), perpetual(createdDaysAgo, null)]
    case 'temporary-expired': {
      const vid = issueVid(random)
      const expiring = { vid, type: 'TEMPORARY', expiresMinutesAfterCreation: temporaryLifeMinutes } as const
      const temporary = { ...expiring, createdDaysAgo: drawDaysAgo(random, 1, 30), revokedDaysAgo: null }
      return [perpetual(createdDaysAgo, null), temporary]
    }
  }
}
