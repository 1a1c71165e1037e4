import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { SettingsError, type Settings } from '@/lib/config/settings'
import type { EmbeddedServices } from '@/lib/backend/embedded/services'
import type { Carrier } from '@/lib/requests/carrier'
import { createFolderCarrier } from '@/lib/requests/carriers/folder'
import { createWebHookCarrier } from '@/lib/requests/carriers/web-hook'
import { parseJson } from '@/lib/inputs/parse-json'
import { readVidPolicy, type VidPolicy } from '@/lib/identity/vid-policy'

export function chooseCarrier({ HANDOVER_URL, HANDOVER_DIR, HANDOVER_SECRET, PORTAL_ROOT }: Settings): Carrier | null {
  if (HANDOVER_URL && HANDOVER_SECRET) return createWebHookCarrier(HANDOVER_URL, HANDOVER_SECRET)
  return HANDOVER_DIR ? createFolderCarrier(path.resolve(PORTAL_ROOT ?? '.', HANDOVER_DIR)) : null
}

export function chooseRequests(settings: Settings): EmbeddedServices['requests'] {
  return {
    office: { centreId: settings.CENTRE_ID, machineId: settings.MACHINE_ID },
    movesByItself: settings.isDemo,
    isHandedOver: Boolean(settings.HANDOVER_URL ?? settings.HANDOVER_DIR),
    demandedProofs: settings.UPDATE_PROOFS,
  }
}

/** @throws SettingsError for an unreadable or invalid file */
export function chooseVidPolicy({ VID_POLICY_FILE, PORTAL_ROOT }: Settings): VidPolicy {
  if (!VID_POLICY_FILE) return readVidPolicy()
  try {
    const content = parseJson(readFileSync(path.resolve(PORTAL_ROOT ?? '.', VID_POLICY_FILE), 'utf8'))
    if (content === undefined) throw new SettingsError('is not JSON')
    return readVidPolicy(content)
  } catch (error) {
    throw new SettingsError(`VID_POLICY_FILE: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
}
