import { expect, test } from 'vitest'
import type { ResidentRequest } from '@/lib/requests/resident-request'
import { composeAcknowledgement } from './compose-acknowledgement'

const rid = '10008100320482120261103081500'
const at = new Date('2026-11-03T08:15:00Z')
const request: ResidentRequest = {
  ...{ id: 'a', rid, kind: 'REPRINT', status: 'RECEIVED', createdAt: at, canBeCancelled: true },
  steps: [{ step: 'RECEIVED', at, reason: null }],
  items: [],
  address: ['12 Harbour Street', '10004 Port Alma'],
}
const compose = (more: Partial<ResidentRequest>, language: 'en' | 'fr' | 'ar' = 'en') =>
  composeAcknowledgement({
    ...{ request: { ...request, ...more }, name: 'Amina Diallo', language, timeZone: 'UTC' },
    madeAt: new Date('2026-11-04T09:00:00Z'),
  })
const findFact = (statement: ReturnType<typeof compose>, term: string) =>
  statement.facts.find((fact) => fact.term === term)?.value

test('it says whose request it is, with its number in groups, where the card goes, and where it stands today', () => {
  const statement = compose({})
  expect(statement.reference?.value.replaceAll(' ', '')).toBe(rid)
  expect(statement.lede).toContain('Amina Diallo')
  expect(findFact(statement, 'Request')).toBe('Printed card')
  expect(findFact(statement, 'Goes to')).toBe('12 Harbour Street, 10004 Port Alma')
  expect(findFact(statement, 'State on 4 November 2026')).toBe('Received')
  expect(statement.footer).toContain('4 November 2026')
})

test('an update names what changes and has no address, a card has no changes', () => {
  const update = compose({ kind: 'UPDATE', items: ['name', 'address'], address: [] })
  expect(findFact(update, 'What changes')).toBe('Name, Address')
  expect(findFact(update, 'Goes to')).toBeUndefined()
  expect(findFact(compose({}), 'What changes')).toBeUndefined()
})

test('each step stands with its time, and a refusal with its reason', () => {
  const refusedAt = new Date('2026-11-05T10:30:00Z')
  const steps = [...request.steps, { step: 'REFUSED' as const, at: refusedAt, reason: 'The photo is too dark.' }]
  const statement = compose({ status: 'REJECTED', steps })
  expect(statement.table?.rows).toEqual([
    ['Application received', '3 November 2026 at 08:15'],
    ['Refused', '5 November 2026 at 10:30'],
  ])
  expect(findFact(statement, 'Reason given')).toBe('The photo is too dark.')
})

test('one that was cancelled says so, not that it was refused', () => {
  const steps = [...request.steps, { step: 'CANCELLED' as const, at, reason: null }]
  expect(findFact(compose({ status: 'REJECTED', steps }), 'State on 4 November 2026')).toBe('Cancelled')
})

test.each(['en', 'fr', 'ar'] as const)('in %s every word is filled in', (language) => {
  const statement = compose({ items: ['name', 'phone'] }, language)
  expect(statement.language).toBe(language)
  expect(JSON.stringify(statement)).not.toMatch(/[{}][a-z]|requests\./)
  expect(statement.facts.every(({ term, value }) => term.length > 1 && value.length > 1)).toBe(true)
})
