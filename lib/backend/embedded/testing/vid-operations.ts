import fc from 'fast-check'
import { expect } from 'vitest'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import { isVid } from '@/lib/identity/vid'
import { usual, type Operation, type Question, type Verdict } from './operation'
import { isLive, listLive, otherThan, pickVid, type ResidentModel, type Who } from './resident-model'

/** The policy that comes along (docs/design.md, VID policy). */
const temporaryMinutes = 30
const mostTemporary = 5

const vidType = fc.constantFrom('PERPETUAL' as const, 'TEMPORARY' as const, 'TEMPORARY' as const)

export const generate: fc.Arbitrary<Operation> = vidType.map((type) => ({
  ...usual,
  api: 'vidGenerate',
  title: `generate ${type}`,
  otpCode: 'RES-VID-002',
  isRepeatable: true,
  ask: () => ({ fields: { vidType: type } }),
  validate(model: ResidentModel, owner: Who): Verdict {
    const live = listLive(model, owner, type)
    const isFull = type === 'TEMPORARY' && live.length >= mostTemporary
    return {
      refusal: isFull ? 'RES-VID-005' : null,
      commit({ vid }) {
        const number = String(vid)
        expect(isVid(number) && model.vids.every((other) => other.number !== number)).toBe(true)
        if (type === 'PERPETUAL') for (const old of live) old.endsAt = model.now
        model.vids.push({ number, type, owner, endsAt: type === 'PERPETUAL' ? null : model.now + temporaryMinutes })
      },
    }
  },
}))

const whose = fc.constantFrom('own', 'own', 'own', 'own', 'other’s', 'nobody’s')
const choice = fc.record({ path: whose, body: whose, pathIndex: fc.nat(50), bodyIndex: fc.nat(50) })

export const revoke: fc.Arbitrary<Operation> = choice.map(({ path, body, pathIndex, bodyIndex }) => ({
  ...usual,
  api: 'vidRevoke',
  title: `revoke ${path} VID ${pathIndex} by ${body} VID ${bodyIndex}`,
  otpCode: 'RES-RID-002',
  takesEndedIds: true,
  ask(model: ResidentModel, who: Who): Question {
    const pick = (kind: string, index: number) =>
      kind === 'nobody’s' ? generateVidNumber() : pickVid(model, kind === 'own' ? who : otherThan(who), index)
    const fields = { individualId: pick(body, bodyIndex), individualIdType: 'VID', vidStatus: 'REVOKED' }
    return { fields, vid: pick(path, pathIndex) }
  },
  validate(model: ResidentModel, holder: Who, question: Question): Verdict {
    const vid = model.vids.find(({ number, owner }) => number === question.vid && owner === holder)
    if (!vid) return { refusal: 'RES-RID-003', commit: () => undefined }
    return {
      refusal: isLive(model, vid) ? null : 'RES-RID-005',
      commit() {
        vid.endsAt = model.now
      },
    }
  },
}))
