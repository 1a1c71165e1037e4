import fc from 'fast-check'
import { expect } from 'vitest'
import type { AuthHistoryRecord } from '@/lib/contract/auth-history-api'
import { lock, unlock } from './lock-operations'
import { usual, type Operation, type Verdict } from './operation'
import type { ResidentModel, Who } from './resident-model'
import { print, update } from './request-operations'
import { generate, revoke } from './vid-operations'

const shorten = ({ authModality, responseCode, partnerTransactionId }: AuthHistoryRecord) => ({
  act: `${authModality} ${responseCode}`,
  transactionID: partnerTransactionId,
})

const readHistory: fc.Arbitrary<Operation> = fc.constant({
  ...usual,
  api: 'authHistory',
  title: 'read history',
  otpCode: 'RES-AUT-001',
  ask: () => ({ fields: {} }),
  validate: (model: ResidentModel, holder: Who): Verdict => ({
    refusal: null,
    commit({ authHistory }) {
      const records = authHistory as AuthHistoryRecord[] // the route's own schema
      expect(records.map(shorten)).toEqual(model.history[holder].toReversed())
    },
  }),
})

const everything = [generate, revoke, lock, unlock, print, update, readHistory]
/** What a run draws from: all there is, or what gets in each other's way. */
export const moods = [everything, [generate, generate, revoke], [lock, unlock, readHistory], [print, update, update]]
