import 'server-only'
import type { Transaction } from '@/db/database'
import { findOwnVid, findResidentIdByIssuedVid, setVidRevoked, type OwnVid } from '@/db/vids'
import type { VidRevokeRequest } from '@/lib/contract/vid-revoke-api'
import type { Call } from '../call'
import type { Notified } from '../resident-backend'
import { performAuthenticated } from './authenticated-operation'
import type { EmbeddedServices } from './services'

type FindVid = (tx: Transaction, residentId: string, at: Date) => Promise<OwnVid | null>

export const revokeVidWork =
  <Answer>(services: EmbeddedServices, find: FindVid, answer: Answer) =>
  async (tx: Transaction, { id: residentId }: { id: string }) => {
    const at = services.now()
    const own = await find(tx, residentId, at)
    if (!own) return { refused: 'vid-not-holders' as const }
    if (!own.isLive) return { refused: 'vid-not-live' as const }
    await setVidRevoked(tx, own.id, at)
    return { answer, event: { event: 'vidRevoked', idEnd: own.vid.slice(-4), at } as const }
  }

export function revokeVid(services: EmbeddedServices, request: VidRevokeRequest, call: Call): Promise<Notified> {
  const find: FindVid = (tx, residentId, at) => findOwnVid(tx, services.vault, residentId, request.vid, at)
  const operation = {
    act: 'vid.revoked',
    takesEndedIds: (db: Transaction, { vault }: EmbeddedServices, id: string) =>
      findResidentIdByIssuedVid(db, vault, id),
    work: revokeVidWork(services, find, {}),
  }
  return performAuthenticated(services, request, operation, call)
}
