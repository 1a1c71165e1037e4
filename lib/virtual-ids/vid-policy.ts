import { z } from 'zod'
import defaultPolicy from './vid-policy.json'

export const vidTypes = ['TEMPORARY', 'PERPETUAL'] as const
export type VidType = (typeof vidTypes)[number]
export type VidRule = {
  validForInMinutes: number | null
  /** How many may be live at once. */
  instancesAllowed: number
  /** At the limit a new VID replaces the oldest, otherwise it is refused. */
  replacesOldest: boolean
}
export type VidPolicy = Record<VidType, VidRule>

/** MOSIP's file format (mosip-vid-policy.json); names of types in any case. */
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

/** Without a file, the portal's own policy applies. @throws for an invalid file */
export function readVidPolicy(content: unknown = defaultPolicy): VidPolicy {
  const { vidPolicies } = policyFile.parse(content)
  const findRule = (type: VidType): VidRule => {
    const rule = vidPolicies.find(({ vidType }) => vidType === type)?.vidPolicy
    if (!rule) throw new Error(`The VID policy has no rule for ${type}`)
    const { validForInMinutes, instancesAllowed, autoRestoreAllowed } = rule
    return { validForInMinutes, instancesAllowed, replacesOldest: autoRestoreAllowed }
  }
  return { PERPETUAL: findRule('PERPETUAL'), TEMPORARY: findRule('TEMPORARY') }
}
