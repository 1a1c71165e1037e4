import { generateUin } from '@/lib/identity/generate-uin'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import { familyNames } from './family-names'
import { givenNames } from './given-names'
import type { Gender, NameInTwoScripts } from './demo-country'
import type { SeededRandom } from './seeded-random'

export type Registers = {
  issueUin: (random: SeededRandom) => string
  issueVid: (random: SeededRandom) => string
  issuePhone: (random: SeededRandom) => string
  /** The domain is reserved for examples. */
  issueEmail: (name: NameInTwoScripts, domain: string) => string
  issueName: (random: SeededRandom, gender: Gender, familyName?: NameInTwoScripts) => NameInTwoScripts
  reserveName: (name: NameInTwoScripts) => void
  nextSequence: () => number
}

function joinName(given: NameInTwoScripts, family: NameInTwoScripts): NameInTwoScripts {
  return { latin: `${given.latin} ${family.latin}`, arabic: `${given.arabic} ${family.arabic}` }
}

function drawPhone(random: SeededRandom): string {
  return `${random.between(6, 9)}${String(random.below(1e9)).padStart(9, '0')}`
}

/** Amélie El Amrani gives amelie.amrani. */
function shortenForEmail({ latin }: NameInTwoScripts): string {
  const plain = latin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.split(' ')
  return [...new Set([words.at(0), words.at(-1)])].join('.')
}

/** Depends only on the random numbers and the order of calls. */
export function createRegisters(): Registers {
  const issued = new Set<string>()
  let sequence = 0

  function issue(make: (attempt: number) => string): string {
    for (let attempt = 1; ; attempt++) {
      const made = make(attempt)
      if (issued.has(made)) continue
      issued.add(made)
      return made
    }
  }

  return {
    issueUin: (random) => issue(() => generateUin(random.below)),
    issueVid: (random) => issue(() => generateVidNumber(random.below)),
    issuePhone: (random) => issue(() => drawPhone(random)),
    issueEmail: (name, domain) =>
      issue((attempt) => `${shortenForEmail(name)}${attempt === 1 ? '' : attempt}@${domain}`),
    issueName: (random, gender, familyName) => {
      for (;;) {
        const name = joinName(random.pick(givenNames[gender]), familyName ?? random.pick(familyNames))
        if (issued.has(name.latin)) continue
        issued.add(name.latin)
        return name
      }
    },
    reserveName: ({ latin }) => void issued.add(latin),
    nextSequence: () => ++sequence,
  }
}
