import { z } from 'zod'
import defaultPolicy from './vid-policy.json'

export type VidType = 'PERPETUAL' | 'TEMPORARY'
export type VidRule = {
  /** Null for one that never expires. */
  validForInMinutes: number | null
  /** So many may be live at once. */
  instancesAllowed: number
  /** At that number a new one replaces the oldest; else it is refused. */
  replacesOldest: boolean
}
export type VidPolicy = Record<VidType, VidRule>

/** MOSIP's own form of the file (mosip-vid-policy.json); names of types in any case. */
const policyFile = z.object({
  vidPolicies: z.array(
    z.object({
      vidType: z.string().transform((type) => type.toUpperCase()),
      vidPolicy: z.object({
        validForInMinutes: z.number().int().positive().nullable(),
        instancesAllowed: z.number().int().positive(),
        autoRestoreAllowed: z.boolean(),
      }),
    }),
  ),
})

/**
 * Reads the policy from the content of its file; without one, the policy that comes with the portal.
 * @throws when it isn't in MOSIP's form or lacks one of the two types
 */
export function readVidPolicy(content: unknown = defaultPolicy): VidPolicy {
  const { vidPolicies } = policyFile.parse(content)
  const findRule = (type: VidType): VidRule => {
    const rule = vidPolicies.find(({ vidType }) => vidType === type)?.vidPolicy
    if (!rule) throw new Error(`The VID policy says nothing of ${type}`)
    const { validForInMinutes, instancesAllowed, autoRestoreAllowed } = rule
    return { validForInMinutes, instancesAllowed, replacesOldest: autoRestoreAllowed }
  }
  return { PERPETUAL: findRule('PERPETUAL'), TEMPORARY: findRule('TEMPORARY') }
}
