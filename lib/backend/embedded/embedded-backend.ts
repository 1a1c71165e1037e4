import 'server-only'
import { readPortrait, readResident } from '@/db/residents'
import { maskContact } from '@/lib/contacts/mask-contact'
import type { Profile, ResidentBackend } from '../resident-backend'
import { createRequestsAccount } from './account/requests-account'
import { createHistoryAccount } from './account/history-account'
import { createLocksAccount } from './account/locks-account'
import { createVirtualIdsAccount } from './account/virtual-ids-account'
import { createUpdateAccount } from './account/update-account'
import { createActivityAccount } from './account/activity-account'
import { checkRidStatus } from './check-rid-status'
import { downloadEuin } from './download-euin'
import { findLostId } from './find-lost-id'
import { generateVidFor } from './generate-vid'
import { listUsableContacts } from './holder'
import { issueCard } from './issue-card'
import { lockAuthTypes, unlockAuthTypes } from './lock-auth-types'
import { readAuthHistory } from './read-history'
import { orderPrint } from './order-print'
import { requestOtp } from './request-otp'
import { requestUpdate } from './request-update'
import { revokeVid } from './revoke-vid'
import type { EmbeddedServices } from './services'
import { confirmCode, resendCode, startConfirmation, startSignIn } from './sign-in'

async function readProfile(services: EmbeddedServices, residentId: string): Promise<Profile> {
  const { reader } = services.database
  const { uin, identity } = await readResident(reader, services.vault, residentId)
  const contacts = await listUsableContacts(reader, services, residentId)
  const { fullName, gender, dateOfBirth, preferredLang, city, postalCode } = identity
  const place = city.map(({ language, value }) => ({ language, value: `${postalCode} ${value}`.trim() }))
  return { uin, fullName, gender, dateOfBirth, place, preferredLang, maskedContacts: contacts.map(maskContact) }
}

export function createEmbeddedBackend(services: EmbeddedServices): ResidentBackend {
  return {
    capabilities: { account: true },
    requestOtp: (request, call) => requestOtp(services, request, call),
    checkRidStatus: (request, call) => checkRidStatus(services, request, call),
    downloadEuin: (request, call) => downloadEuin(services, request, call),
    generateVid: (request, call) => generateVidFor(services, request, call),
    revokeVid: (request, call) => revokeVid(services, request, call),
    lockAuthTypes: (request, call) => lockAuthTypes(services, request, call),
    unlockAuthTypes: (request, call) => unlockAuthTypes(services, request, call),
    readAuthHistory: (request, call) => readAuthHistory(services, request, call),
    findLostId: (request, call) => findLostId(services, request, call),
    orderPrint: (request, call) => orderPrint(services, request, call),
    requestUpdate: (request, call) => requestUpdate(services, request, call),
    account: {
      startSignIn: (identifier, call) => startSignIn(services, identifier, call),
      startConfirmation: (residentId, call) => startConfirmation(services, residentId, call),
      resendCode: (challenge, call) => resendCode(services, challenge, call),
      confirmCode: (...given) => confirmCode(services, ...given),
      readProfile: (residentId) => readProfile(services, residentId),
      readPortrait: (residentId) => readPortrait(services.database.reader, services.vault, residentId),
      issueCard: (residentId, options, call) => issueCard(services, residentId, options, call),
      activity: createActivityAccount(services),
      isCardPasswordRandom: services.isCardPasswordRandom,
      requests: createRequestsAccount(services),
      history: createHistoryAccount(services),
      locks: createLocksAccount(services),
      virtualIds: createVirtualIdsAccount(services),
      update: createUpdateAccount(services),
    },
  }
}
