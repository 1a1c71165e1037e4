import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { SettingsError, type Settings } from '@/lib/config/settings'
import type { EmbeddedServices } from '@/lib/backend/embedded/services'
import type { FulfilmentProvider } from '@/lib/requests/fulfilment-provider'
import { createFolderProvider } from '@/lib/requests/fulfilment/folder'
import { createWebHookProvider } from '@/lib/requests/fulfilment/web-hook'
import { parseJson } from '@/lib/inputs/parse-json'
import { readVidPolicy, type VidPolicy } from '@/lib/virtual-ids/vid-policy'

export function chooseFulfilmentProvider({
  HANDOVER_URL,
  HANDOVER_DIR,
  HANDOVER_SECRET,
  PORTAL_ROOT,
}: Settings): FulfilmentProvider | null {
  if (HANDOVER_URL && HANDOVER_SECRET) return createWebHookProvider(HANDOVER_URL, HANDOVER_SECRET)
  return HANDOVER_DIR ? createFolderProvider(path.resolve(PORTAL_ROOT ?? '.', HANDOVER_DIR)) : null
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
