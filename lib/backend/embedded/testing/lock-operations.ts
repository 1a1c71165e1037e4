import fc from 'fast-check'
import { usual, type Operation, type Question, type Verdict } from './operation'
import { listLocked, pickVid, type ResidentModel, type Who } from './resident-model'

const lockable = ['demo', 'bio-FMR', 'bio-IIR', 'bio-FID']
const someTypes = fc.uniqueArray(fc.constantFrom(...lockable, 'bio'), { minLength: 1, maxLength: 3 })
/** `bio` means all three kinds. */
const expand = (named: string[]) => lockable.filter((type) => named.some((name) => type.startsWith(name)))

/** The UIN, or a VID, one that has ended included. */
const vidIndex = fc.option(fc.nat(50), { freq: 3 })
const useId = (model: ResidentModel, who: Who, index: number | null) =>
  index === null ? {} : { individualId: pickVid(model, who, index), individualIdType: 'VID' }
const nameId = (index: number | null) => (index === null ? 'UIN' : `VID ${index}`)

export const lock: fc.Arbitrary<Operation> = fc.tuple(someTypes, vidIndex).map(([authType, index]) => ({
  ...usual,
  api: 'authLock',
  title: `lock ${authType.join()} by ${nameId(index)}`,
  otpCode: 'RES-LOC-001',
  ask: (model: ResidentModel, who: Who): Question => ({ fields: { authType, ...useId(model, who, index) } }),
  validate(model: ResidentModel, holder: Who): Verdict {
    const locked = listLocked(model, holder)
    const wanted = expand(authType).filter((type) => !locked.includes(type))
    return {
      refusal: wanted.length === 0 ? 'RES-LOC-005' : null,
      commit() {
        for (const type of wanted) model.locks[holder].set(type, null)
      },
    }
  },
}))

const minutesOpen = fc.option(fc.constantFrom(10, 20, 60, 24 * 60))
const unlockChoice = fc.record({ authType: someTypes, index: vidIndex, minutes: minutesOpen })

export const unlock: fc.Arbitrary<Operation> = unlockChoice.map(({ authType, index, minutes }) => ({
  ...usual,
  api: 'authUnlock',
  title: `unlock ${authType.join()} by ${nameId(index)}${minutes === null ? '' : ` for ${minutes} minutes`}`,
  otpCode: 'RES-ULC-001',
  ask(model: ResidentModel, who: Who): Question {
    const time = minutes === null ? {} : { unlockForSeconds: minutes * 60 }
    return { fields: { authType, ...time, ...useId(model, who, index) } }
  },
  validate(model: ResidentModel, holder: Who): Verdict {
    const wanted = expand(authType).filter((type) => model.locks[holder].has(type))
    return {
      refusal: wanted.length === 0 ? 'RES-ULC-005' : null,
      commit() {
        for (const type of wanted) {
          if (minutes === null) model.locks[holder].delete(type)
          else model.locks[holder].set(type, model.now + minutes)
        }
      },
    }
  },
}))
