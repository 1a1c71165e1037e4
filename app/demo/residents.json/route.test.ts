import { afterEach, expect, test } from 'vitest'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { productionSettings } from '@/lib/demo/testing/production-settings'
import { GET } from './route'

let open: TestPortal
afterEach(() => open.remove())
const ask = () => GET(new Request('http://127.0.0.1/demo/residents.json'))

test('the named residents are listed with the ordinary one first, and nobody may keep the answer', async () => {
  open = await openTestPortal()
  const answer = await ask()
  const residents = await answer.json()
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(residents).toHaveLength(15)
  expect(Object.keys(residents[0])).toEqual(
    'case uin vid rid name gender dateOfBirth postalCode email phone language'.split(' '),
  )
  expect(residents[0]).toMatchObject({ case: 'ordinary', name: { eng: 'Amina Diallo', ara: 'أمينة ديالو' } })
  expect(residents.find((resident: { case: string }) => resident.case === 'no-contact')).toMatchObject({
    email: null,
    phone: null,
  })
})

test('in production there is nothing at this path', async () => {
  open = await openTestPortal(productionSettings)
  const answer = await ask()
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ response: null, errors: [{ errorCode: 'RES-HTTP-404' }] })
})
