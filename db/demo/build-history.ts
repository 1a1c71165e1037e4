import type { DemoAuthentication, DemoLock, DemoVid, Modality } from './demo-country'
import { partners, type Way } from './partners'
import type { SeededRandom } from './seeded-random'

type Holder = { uin: string; vids: readonly DemoVid[]; locks: readonly DemoLock[]; hasContact: boolean }

/** `outcome` of the first attempt; an unsent code cannot be entered. */
type Visit = { partnerName: string; way: Way; outcome: 'succeeds' | 'fails' | 'unsent'; isRepeated: boolean }

const historyDays = 182
const minutesPerDay = 1440

const words: Record<Modality, string> = {
  'OTP-REQUEST': 'OTP Request',
  'OTP-AUTH': 'OTP Authentication',
  'DEMO-AUTH': 'Demo Authentication',
  'FINGERPRINT-AUTH': 'Finger Authentication',
  'IRIS-AUTH': 'Iris Authentication',
  'FACE-AUTH': 'Face Authentication',
  'KYC-AUTH': 'KYC Authentication',
}

const lockedWays: Record<DemoLock['authType'], readonly Way[]> = {
  demo: ['DEMO-AUTH'],
  bio: ['FINGERPRINT-AUTH', 'IRIS-AUTH', 'FACE-AUTH'],
  'bio-FMR': ['FINGERPRINT-AUTH'],
  'bio-IIR': ['IRIS-AUTH'],
  'bio-FID': ['FACE-AUTH'],
}

function drawVisit(random: SeededRandom, hasContact: boolean): Visit {
  const { name, ways } = random.pick(partners)
  const way = random.pick(ways.filter((possible) => hasContact || possible !== 'OTP-AUTH'))
  const fails = random.chance(0.1)
  const isUnsent = way === 'OTP-AUTH' && random.chance(0.25)
  const outcome = fails ? (isUnsent ? 'unsent' : 'fails') : 'succeeds'
  return { partnerName: name, way, outcome, isRepeated: fails && random.chance(0.6) }
}

function countRecords({ way, outcome, isRepeated }: Visit): number {
  const recordsOfSuccess = way === 'OTP-AUTH' ? 2 : 1
  return (outcome === 'unsent' ? 1 : recordsOfSuccess) + (isRepeated ? recordsOfSuccess : 0)
}

function drawVisits(random: SeededRandom, hasContact: boolean): Visit[] {
  // A visit adds at most four records, so there are never more than ninety.
  const enough = random.between(40, 86)
  const visits: Visit[] = []
  for (let records = 0; records < enough;) {
    const visit = drawVisit(random, hasContact)
    visits.push(visit)
    records += countRecords(visit)
  }
  return visits
}

function pickIdUsed(random: SeededRandom, { uin, vids }: Holder, daysAgo: number): string {
  const live = vids.filter(
    ({ type, createdDaysAgo, revokedDaysAgo }) =>
      type === 'PERPETUAL' && createdDaysAgo > daysAgo && (revokedDaysAgo === null || revokedDaysAgo < daysAgo),
  )
  const [newest] = live.slice(-1)
  return newest && random.chance(0.4) ? newest.vid : uin
}

function isLocked(way: Way, { locks }: Holder, daysAgo: number): boolean {
  return locks.some(({ authType, lockedDaysAgo }) => lockedDaysAgo > daysAgo && lockedWays[authType].includes(way))
}

function recordVisit(random: SeededRandom, holder: Holder, visit: Visit, daysAgo: number): DemoAuthentication[] {
  const { partnerName, way, outcome, isRepeated } = visit
  const idUsed = pickIdUsed(random, holder, daysAgo)
  return (isRepeated ? [outcome, 'succeeds' as const] : [outcome]).flatMap((outcomeOfAttempt, attempt) => {
    const partnerTransactionId = String(random.below(1e10)).padStart(10, '0')
    const record = (modality: Modality, minutesLater: number, succeeded: boolean): DemoAuthentication => ({
      daysAgo: daysAgo - (attempt * 3 + minutesLater) / minutesPerDay,
      modality,
      partnerName,
      partnerTransactionId,
      idUsed,
      succeeded,
      answer: `${words[modality]} ${succeeded ? 'Success' : 'Failed'}`,
    })
    const isSent = outcomeOfAttempt !== 'unsent'
    const succeeded = outcomeOfAttempt === 'succeeds' && !isLocked(way, holder, daysAgo)
    const asked = way === 'OTP-AUTH' ? [record('OTP-REQUEST', 0, isSent)] : []
    return isSent ? [...asked, record(way, 1, succeeded)] : asked
  })
}

/** 40 to 90 entries of six months, oldest first; the newest is less than a day old. */
export function buildHistory(holder: Holder, random: SeededRandom): DemoAuthentication[] {
  const visits = drawVisits(random, holder.hasContact)
  const slotDays = historyDays / visits.length
  return visits
    .flatMap((visit, index) => {
      const daysAgo = index === 0 ? 0.05 + random.fraction() * 0.9 : (index + random.fraction()) * slotDays
      return recordVisit(random, holder, visit, daysAgo)
    })
    .sort((one, other) => other.daysAgo - one.daysAgo)
}
