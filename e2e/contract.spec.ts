import { expect, test } from '@playwright/test'
import { allCases } from './contract/all-cases'
import { checkCase } from './contract/contract-case'
import { openContractClient, type ContractClient } from './contract/contract-client'
import { documentedTexts } from './contract/documented'
import { startPortalPair, type PortalPair } from './contract/start-portal-pair'
import { startPostgresPair } from './contract/start-postgres-pair'

const startWithinMs = 180_000

test('every failure code of the contract is provoked', () => {
  const provoked = new Set<string | null>(allCases.map(({ code }) => code))
  expect(Object.keys(documentedTexts).filter((code) => !provoked.has(code))).toEqual([])
})

const backends = ['embedded', 'remote'] as const

for (const [database, start, asked] of [
  ['SQLite', () => startPortalPair('sqlite'), backends],
  ['SQLite, as in production,', () => startPortalPair('conceal', { unknownId: 'conceal' }), ['embedded']],
  ['PostgreSQL', startPostgresPair, backends],
] as const) {
  test.describe(database, () => {
    let pair: PortalPair | undefined
    test.beforeAll(async () => {
      test.setTimeout(startWithinMs)
      pair = await start()
    })
    test.afterAll(() => pair?.stop())

    for (const backend of asked) {
      test.describe(`${backend} backend`, () => {
        let client: ContractClient
        test.beforeAll(async () => {
          if (!pair) throw new Error('The portals did not start')
          client = await openContractClient(pair[backend])
        })
        for (const given of allCases) {
          const { api, code, title } = given
          test(`${api} ${title}${code ? `: ${code}` : ''}`, () => checkCase(given, client))
        }
      })
    }
  })
}
