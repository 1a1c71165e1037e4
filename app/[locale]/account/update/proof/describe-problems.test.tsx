import { expect, test } from 'vitest'
import { inRequest } from '@/components/testing/render'
import { buildStepPath } from '../step-path'
import { describeUploadProblems } from './describe-problems'

const query = { proof: 'proofOfAddress', notice: null, error: null, typeError: null } as const
type Query = Parameters<typeof describeUploadProblems>[0]
const describe = (differing: Partial<Query>) =>
  inRequest(() => describeUploadProblems({ ...query, ...differing } as Query)) // only errors are looked at

test('a file that is too big is told the largest size', async () => {
  expect(await describe({ error: 'tooBig' })).toEqual({
    file: expect.stringContaining('The file is larger than 2 MB.'),
  })
  expect(await describe({})).toEqual({})
})

test.each([
  [{ page: 'field', item: 'name' }, '/fr/account/update/field?item=name'],
  [{ page: 'contactCode', item: 'phone' }, '/fr/account/update/contact-code?item=phone'],
  [{ page: 'proof', proof: 'proofOfAddress' }, '/fr/account/update/proof?proof=proofOfAddress'],
  [{ page: 'check' }, '/fr/account/update/check'],
] as const)('the step %j is at %s', (step, path) => {
  expect(buildStepPath('fr', step)).toBe(path)
})
