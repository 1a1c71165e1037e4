import type { VidType } from '@/lib/identity/vid-policy'

const types = ['TEMPORARY', 'PERPETUAL'] as const satisfies VidType[]

/** The type of that name, or null. */
export const readVidType = (name: string | undefined): VidType | null => types.find((type) => type === name) ?? null
