import fc from 'fast-check'
import type { ApiName } from '@/lib/contract/api'
import { generateVid } from '@/lib/identity/generate-vid'
import { listLive, listLocked, otherThan, type ResidentModel, type Who } from './resident-model'

export type Response = Record<string, unknown>
/** What is to be sent, and what the rules say of it when the code is right. */
export type Plan = {
  /** Beside those of the code. */
  fields: Record<string, unknown>
  /** Of the path. */
  vid?: string
  /** The failure's code; null when it succeeds. */
  refusal: string | null
  /** What the success changes. */
  commit(response: Response): void
}
/** A documented operation with its choices made; the model says what they come to. */
export type Operation = {
  api: ApiName
  /** A wrong code's. */
  otpCode: string
  /** Whether a call that succeeded and is repeated gets the same answer. */
  isRepeatable: boolean
  takesEndedIds: boolean
  title: string
  plan(model: ResidentModel, who: Who): Plan
}

const noChange = () => undefined
const usual = { isRepeatable: false, takesEndedIds: false }

const temporaryMinutes = 30
const mostTemporary = 5

const generate = fc.constantFrom('PERPETUAL' as const, 'TEMPORARY' as const, 'TEMPORARY' as const).map((vidType) => ({
  ...usual,
  api: 'vidGenerate' as const,
  otpCode: 'RES-VID-002',
  isRepeatable: true,
  title: `generate ${vidType}`,
  plan(model: ResidentModel, owner: Who): Plan {
    const live = listLive(model, owner, vidType)
    const isFull = vidType === 'TEMPORARY' && live.length >= mostTemporary
    return {
      fields: { vidType },
      refusal: isFull ? 'RES-VID-005' : null,
      commit({ vid }) {
        if (vidType === 'PERPETUAL') for (const old of live) old.endsAt = model.now
        const endsAt = vidType === 'PERPETUAL' ? null : model.now + temporaryMinutes
        model.vids.push({ number: String(vid), type: vidType, owner, endsAt })
      },
    }
  },
}))

/** The VID of that place among all of the resident's, ended ones included. */
function pickVid(model: ResidentModel, who: Who, index: number): string {
  const own = model.vids.filter(({ owner }) => owner === who)
  return own[index % own.length]?.number ?? generateVid()
}

const whose = fc.constantFrom('own', 'own', 'own', 'own', 'other’s', 'nobody’s')
const revoke = fc.record({ inPath: whose, inBody: whose, index: fc.nat(50), bodyIndex: fc.nat(50) }).map((choice) => ({
  ...usual,
  api: 'vidRevoke' as const,
  otpCode: 'RES-RID-002',
  takesEndedIds: true,
  title: `revoke ${choice.inPath} ${choice.index} (body: ${choice.inBody} ${choice.bodyIndex})`,
  plan(model: ResidentModel, who: Who): Plan {
    const pick = (kind: string, index: number) =>
      kind === 'nobody’s' ? generateVid() : pickVid(model, kind === 'own' ? who : otherThan(who), index)
    const number = pick(choice.inPath, choice.index)
    const vid = model.vids.find((one) => one.number === number && one.owner === who)
    const isOver = vid && vid.endsAt !== null && vid.endsAt <= model.now
    return {
      fields: { individualId: pick(choice.inBody, choice.bodyIndex), individualIdType: 'VID', vidStatus: 'REVOKED' },
      vid: number,
      refusal: !vid ? 'RES-RID-003' : isOver ? 'RES-RID-005' : null,
      commit() {
        if (vid) vid.endsAt = model.now
      },
    }
  },
}))

const types = ['demo', 'bio-FMR', 'bio-IIR', 'bio-FID', 'bio']
const someTypes = fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 })
const expand = (named: string[]) => types.filter((type) => type !== 'bio' && named.some((name) => type.startsWith(name)))

/** Locks and unlocks may come with a VID too, one that has ended included. */
const idUsed = fc.option(fc.nat(50), { freq: 3 })
const useId = (model: ResidentModel, who: Who, index: number | null) =>
  index === null ? {} : { individualId: pickVid(model, who, index), individualIdType: 'VID' }

const lock = fc.tuple(someTypes, idUsed).map(([authType, index]) => ({
  ...usual,
  api: 'authLock' as const,
  otpCode: 'RES-LOC-001',
  title: `lock ${authType.join()} by ${index === null ? 'UIN' : `VID ${index}`}`,
  plan(model: ResidentModel, who: Who): Plan {
    const locked = listLocked(model, who)
    const wanted = expand(authType).filter((type) => !locked.includes(type))
    return {
      fields: { authType, ...useId(model, who, index) },
      refusal: wanted.length === 0 ? 'RES-LOC-005' : null,
      commit: () => wanted.forEach((type) => model.locks[who].set(type, null)),
    }
  },
}))

const minutesOpen = fc.option(fc.constantFrom(10, 20, 60, 24 * 60))
const unlock = fc.tuple(someTypes, idUsed, minutesOpen).map(([authType, index, minutes]) => ({
  ...usual,
  api: 'authUnlock' as const,
  otpCode: 'RES-ULC-001',
  title: `unlock ${authType.join()} ${minutes === null ? '' : `for ${minutes} min `}by ${index === null ? 'UIN' : `VID ${index}`}`,
  plan(model: ResidentModel, who: Who): Plan {
    const locked = listLocked(model, who)
    const wanted = expand(authType).filter((type) => locked.includes(type))
    const open = minutes === null ? {} : { unlockForSeconds: minutes * 60 }
    return {
      fields: { authType, ...open, ...useId(model, who, index) },
      refusal: wanted.length === 0 ? 'RES-ULC-005' : null,
      commit() {
        for (const type of wanted) {
          if (minutes === null) model.locks[who].delete(type)
          else model.locks[who].set(type, model.now + minutes)
        }
      },
    }
  },
}))

const readHistory = fc.constant({
  ...usual,
  api: 'authHistory' as const,
  otpCode: 'RES-AUT-001',
  title: 'read history',
  plan: (): Plan => ({ fields: {}, refusal: null, commit: noChange }),
})

/** One line for each operation that changes or shows what the model knows. */
export const operations: fc.Arbitrary<Operation>[] = [generate, revoke, lock, unlock, readHistory]
