import 'server-only'
import type { Transaction } from '@/db/database'
import { insertVid, isIssuedVid, listLiveVidIds, setVidRevoked } from '@/db/vids'
import type { VidGenerateRequest } from '@/lib/contract/vid-generate-api'
import { generateVid } from '@/lib/identity/generate-vid'
import type { VidType } from '@/lib/vids/vid-policy'
import type { Call, Notified } from '../resident-backend'
import { performAuthenticated } from './authenticated-operation'
import type { EmbeddedServices } from './services'

/** The policy's own say: whether there is room, after ending the oldest if a new one may take its place. */
async function makeRoom(
  tx: Transaction,
  services: EmbeddedServices,
  residentId: string,
  type: VidType,
  at: Date,
): Promise<boolean> {
  const rule = services.vidPolicy[type]
  const live = await listLiveVidIds(tx, residentId, type, at)
  const tooMany = live.length - rule.instancesAllowed + 1
  if (tooMany <= 0) return true
  if (!rule.replacesOldest) return false
  for (const id of live.slice(0, tooMany)) await setVidRevoked(tx, id, at)
  return true
}

async function inventUnusedVid(tx: Transaction, { vault }: EmbeddedServices): Promise<string> {
  for (;;) {
    const vid = generateVid()
    if (!(await isIssuedVid(tx, vault, vid))) return vid
  }
}

/** Issues a VID of that type in the caller's transaction; null when the policy has no room for one more. */
async function issueVid(tx: Transaction, services: EmbeddedServices, residentId: string, type: VidType) {
  const createdAt = services.now()
  if (!(await makeRoom(tx, services, residentId, type, createdAt))) return null
  const { validForInMinutes } = services.vidPolicy[type]
  const expiresAt = validForInMinutes === null ? null : new Date(createdAt.getTime() + validForInMinutes * 60_000)
  const vid = await inventUnusedVid(tx, services)
  const id = await insertVid(tx, services.vault, { residentId, vid, type, createdAt, expiresAt, revokedAt: null })
  return { id, vid }
}

/** The work of making one, whichever door it was asked at. @param tell what that door answers */
export const workOfMaking =
  <Answer>(services: EmbeddedServices, type: VidType, tell: (issued: { id: string; vid: string }) => Answer) =>
  async (tx: Transaction, { id: residentId }: { id: string }) => {
    const issued = await issueVid(tx, services, residentId, type)
    if (!issued) return { refused: 'vid-limit-reached' as const }
    const event = { event: 'vidGenerated', idEnd: issued.vid.slice(-4), at: services.now() } as const
    return { answer: tell(issued), event }
  }

/** POST /resident/v1/vid. */
export function generateVidFor(
  services: EmbeddedServices,
  request: VidGenerateRequest,
  call: Call,
): Promise<Notified & { vid: string }> {
  const { transactionID: transactionId, vidType } = request
  const operation = {
    act: 'vid.generated',
    repeatable: { api: 'vidGenerate', transactionId, request },
    work: workOfMaking(services, vidType, ({ vid }) => ({ vid })),
  }
  return performAuthenticated(services, request, operation, call)
}
