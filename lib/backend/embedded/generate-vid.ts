import 'server-only'
import type { Transaction } from '@/db/database'
import { insertVid, isIssuedVid, listLiveVidIds, setVidRevoked } from '@/db/vids'
import type { VidGenerateRequest } from '@/lib/contract/vid-generate-api'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import type { VidType } from '@/lib/virtual-ids/vid-policy'
import type { Call } from '../call'
import type { Notified } from '../resident-backend'
import { performAuthenticated } from './authenticated-operation'
import type { EmbeddedServices } from './services'

/** Returns how many VIDs had to end, or null if the policy has no room. */
async function makeRoom(
  tx: Transaction,
  services: EmbeddedServices,
  residentId: string,
  type: VidType,
  at: Date,
): Promise<number | null> {
  const rule = services.vidPolicy[type]
  const live = await listLiveVidIds(tx, residentId, type, at)
  const tooMany = live.length - rule.instancesAllowed + 1
  if (tooMany <= 0) return 0
  if (!rule.replacesOldest) return null
  for (const id of live.slice(0, tooMany)) await setVidRevoked(tx, id, at)
  return tooMany
}

async function drawUnusedNumber(tx: Transaction, { vault }: EmbeddedServices): Promise<string> {
  for (;;) {
    const vid = generateVidNumber()
    if (!(await isIssuedVid(tx, vault, vid))) return vid
  }
}

export const generateVidWork =
  <Answer>(services: EmbeddedServices, type: VidType, answer: (generated: { id: string; vid: string }) => Answer) =>
  async (tx: Transaction, { id: residentId }: { id: string }) => {
    const createdAt = services.now()
    const replaced = await makeRoom(tx, services, residentId, type, createdAt)
    if (replaced === null) return { refused: 'vid-limit-reached' as const }
    const { validForInMinutes } = services.vidPolicy[type]
    const expiresAt = validForInMinutes === null ? null : new Date(createdAt.getTime() + validForInMinutes * 60_000)
    const vid = await drawUnusedNumber(tx, services)
    const id = await insertVid(tx, services.vault, { residentId, vid, type, createdAt, expiresAt, revokedAt: null })
    const hasReplaced = replaced > 0
    const event = { event: 'vidGenerated', idEnd: vid.slice(-4), hasReplaced, at: services.now() } as const
    return { answer: answer({ id, vid }), event }
  }

export function generateVidFor(
  services: EmbeddedServices,
  request: VidGenerateRequest,
  call: Call,
): Promise<Notified & { vid: string }> {
  const { transactionID: transactionId, vidType } = request
  const operation = {
    act: 'vid.generated',
    repeatable: { api: 'vidGenerate', transactionId, request },
    work: generateVidWork(services, vidType, ({ vid }) => ({ vid })),
  }
  return performAuthenticated(services, request, operation, call)
}
