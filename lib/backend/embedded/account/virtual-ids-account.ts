import 'server-only'
import { appendAuditEntry } from '@/db/audit'
import type { Transaction } from '@/db/database'
import { findOwnVidById, listVids } from '@/db/vids'
import { findEndedState } from '@/lib/virtual-ids/vid-state'
import type { VidType } from '@/lib/virtual-ids/vid-policy'
import type { ResidentVid, VirtualIdsAccount } from '../../account/virtual-ids-account'
import type { Call } from '../../call'
import { performConfirmed } from '../confirmed-operation'
import { generateVidWork } from '../generate-vid'
import { revokeVidWork } from '../revoke-vid'
import type { EmbeddedServices } from '../services'

const mostEnded = 10

async function list(services: EmbeddedServices, residentId: string): Promise<ResidentVid[]> {
  const { database, vault, now } = services
  const { live, ended } = await listVids(database.reader, vault, residentId, now(), mostEnded)
  const all = [...live, ...ended]
  return [
    ...live.map((row) => ({ ...row, state: 'live' as const })),
    ...ended.map((row) => ({ ...row, state: findEndedState(row, all) })),
  ]
}

function generate(services: EmbeddedServices, residentId: string, type: VidType, key: string, call: Call) {
  const operation = {
    act: 'vid.generated',
    repeatable: { api: 'account.vidGenerate', actKey: key, request: { type } },
    work: generateVidWork(services, type, ({ id }) => ({ id })),
  }
  return performConfirmed(services, residentId, operation, call)
}

function revoke(services: EmbeddedServices, residentId: string, id: string, key: string, call: Call) {
  const find = (tx: Transaction, holder: string, at: Date) => findOwnVidById(tx, services.vault, holder, id, at)
  const operation = {
    act: 'vid.revoked',
    repeatable: { api: 'account.vidRevoke', actKey: key, request: { id } },
    work: revokeVidWork(services, find, { id }),
  }
  return performConfirmed(services, residentId, operation, call)
}

function reveal({ database, vault, now }: EmbeddedServices, residentId: string, id: string, call: Call) {
  return database.transaction(async (tx) => {
    const at = now()
    const own = await findOwnVidById(tx, vault, residentId, id, at)
    if (!own?.isLive) return null
    await appendAuditEntry(tx, vault, { chain: residentId, at, act: 'vid.shown', outcome: 'done', ...call })
    return { vid: own.vid }
  })
}

export const createVirtualIdsAccount = (services: EmbeddedServices): VirtualIdsAccount => ({
  list: (residentId) => list(services, residentId),
  readPolicy: () => services.vidPolicy,
  generate: (residentId, type, key, call) => generate(services, residentId, type, key, call),
  revoke: (residentId, id, key, call) => revoke(services, residentId, id, key, call),
  reveal: (residentId, id, call) => reveal(services, residentId, id, call),
})
