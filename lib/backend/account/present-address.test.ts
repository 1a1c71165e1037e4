import { expect, test } from 'vitest'
import { presentAddress } from './present-address'

const onRecord: Record<string, string[]> = { eng: ['12 Harbour Street'], ara: ['12 شارع الميناء'] }
const requests = { readAddress: (_residentId: string, language: string) => Promise.resolve(onRecord[language] ?? []) }
const present = (address: string[], language: string) => presentAddress(requests, 'somebody', { address }, language)

test('an order to the address on record shows it in the language of the page', async () => {
  expect(await present(['12 Harbour Street'], 'ara')).toEqual(['12 شارع الميناء'])
  expect(await present(['12 Harbour Street'], 'eng')).toEqual(['12 Harbour Street'])
})

test('after a move the order shows where the card really went', async () => {
  expect(await present(['3 Old Lane'], 'ara')).toEqual(['3 Old Lane'])
})

test('a request without address has none', async () => {
  expect(await present([], 'ara')).toEqual([])
})
