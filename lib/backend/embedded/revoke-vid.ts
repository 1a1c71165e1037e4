import 'server-only'
import type { Transaction } from '@/db/database'
import { findOwnVid, findResidentIdByIssuedVid, setVidRevoked } from '@/db/vids'
import type { VidRevokeRequest } from '@/lib/contract/vid-revoke-api'
import type { Call, Notified } from '../resident-backend'
import { performAuthenticated } from './authenticated-operation'
import type { EmbeddedServices } from './services'

/** PATCH /resident/v1/vid/{vid}: the VID in the path must be the code's holder's, whoever's stands in the body. */
export function revokeVid(services: EmbeddedServices, request: VidRevokeRequest, call: Call): Promise<Notified> {
  const { vid } = request
  const operation = {
    act: 'vid.revoked',
    takesEndedIds: (db: Transaction, { vault }: EmbeddedServices, id: string) =>
      findResidentIdByIssuedVid(db, vault, id),
    async work(tx: Transaction, { id }: { id: string }) {
      const at = services.now()
      const own = await findOwnVid(tx, services.vault, id, vid, at)
      if (!own) return { refused: 'vid-not-holders' as const }
      if (!own.isLive) return { refused: 'vid-not-live' as const }
      await setVidRevoked(tx, own.id, at)
      return { answer: {}, event: { event: 'vidRevoked', idEnd: vid.slice(-4), at } as const }
    },
  }
  return performAuthenticated(services, request, operation, call)
}
