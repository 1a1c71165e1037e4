import { describe, expect, test } from 'vitest'
import type { ComponentProps } from 'react'
import type { DraftDocument } from '@/lib/update/update-draft'
import { documentTypes, proofs } from '@/lib/update/update-items'
import { doNothing } from '@/components/testing/scenes'
import { findAll, findOne, listFields, listHidden, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { DocumentReview } from './document-review'
import { ProofTask } from './proof-task'
import { UploadProgress } from './upload-progress'

type Props = ComponentProps<typeof ProofTask>
const kept: DraftDocument = {
  proof: 'proofOfAddress',
  documentType: 'utilityBill',
  fileName: 'bill.jpg',
  contentType: 'image/jpeg',
  byteCount: 412 * 1024,
}
const make = (differing: Partial<Props> = {}) => {
  const props: Props = {
    ...{ proof: 'proofOfAddress', owner: 'owner-1', kinds: documentTypes.proofOfAddress, kept: null, chosen: null },
    errors: {},
    limits: { size: '2 MB', photoSize: '20 MB', mostBytes: 2, mostPhotoBytes: 20 },
    ...{ nextHref: '#next', remove: doNothing },
    ...differing,
  }
  return <ProofTask {...props} />
}
const chosenKinds = (page: Parameters<typeof listFields>[0]) =>
  listFields(page).flatMap(({ isChosen, value }) => (isChosen ? [value] : []))

describe('a proof that is wanted', () => {
  test.each(proofs)('as %s says why in each language, and which papers are taken', async (proof) => {
    for (const [locale, page] of await renderAll(() => make({ proof, kinds: documentTypes[proof] }))) {
      const kinds = listFields(page).filter(({ name }) => name === 'documentType')
      expect(kinds.map(({ value }) => value)).toEqual(documentTypes[proof])
      for (const { label, said } of kinds)
        expect([label, said.join()]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)])
      expect(findOne(page, 'form').attributes).toMatchObject({
        action: `/${locale}/account/update/upload?proof=${proof}`,
        method: 'post',
        enctype: 'multipart/form-data',
      })
    }
  })

  test('says the largest file before it is chosen', async () => {
    const file = listFields(await render(make())).find(({ name }) => name === 'file')
    expect(file?.said[0]).toContain('at most 2 MB; a photo of up to 20 MB is made smaller')
  })

  test('leads errors to the first kind and to the file, and keeps the kind', async () => {
    const errors = { documentType: 'Choose which paper you send', file: 'Choose a file' }
    const page = await render(make({ errors, chosen: 'bankStatement' }))
    expect(findOne(page, 'input', { id: 'documentType' }).attributes.value).toBe('utilityBill')
    expect(chosenKinds(page)).toEqual(['bankStatement'])
    expect(listFields(page).filter(({ isWrong }) => isWrong)).toHaveLength(5)
    expect(listHidden(page)).toEqual({ owner: 'owner-1' })
  })
})

describe('a proof that we have', () => {
  test('shows the file with its kind and size, and goes on', async () => {
    const page = await render(make({ kept }))
    expect(readTexts(page, 'b')).toEqual(['Bill for water, power, gas or internet'])
    expect(readText(page)).toContain('JPG, 412 kB')
    expect(findOne(page, 'img').attributes).toMatchObject({
      src: '/en/account/update/preview?proof=proofOfAddress',
      alt: 'Preview of the file that you sent',
    })
    expect(listLinks(page).at(-1)).toEqual(['Continue', '#next'])
    expect(chosenKinds(page)).toEqual(['utilityBill'])
  })

  test('as a PDF is opened, and not drawn', async () => {
    const page = await render(make({ kept: { ...kept, contentType: 'application/pdf', fileName: 'bill.pdf' } }))
    expect(findAll(page, 'img')).toEqual([])
    expect(listLinks(page)[0]).toEqual(['Open the file', '/en/account/update/preview?proof=proofOfAddress'])
  })

  test('is removed by a button that says which file', async () => {
    expect(readTexts(await render(make({ kept })), 'button')[0]).toBe('Remove bill.jpg')
  })

  test.each([
    [{}, false],
    [{ file: 'The file is empty. Choose another one' }, true],
  ])('opens the form of another file when that was wrong: %j', async (errors, isOpen) => {
    expect('open' in findOne(await render(make({ kept, errors })), 'details').attributes).toBe(isOpen)
  })
})

test('the papers of a request are named, and each can be changed, in each language', async () => {
  for (const [locale, page] of await renderAll(() => <DocumentReview documents={[kept]} />)) {
    expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/account/update/proof?proof=proofOfAddress`])
    expect(readTexts(page, 'bdi')).toEqual(['bill.jpg'])
  }
})

describe('the progress of an upload', () => {
  const words = { sending: 'Sending: {percent}%', arrived: 'Arrived', broken: 'Broken' }

  test.each([
    [{ stage: 'idle' }, '', null],
    [{ stage: 'sending', percent: 0 }, 'Sending: 0%', 'Sending: 0%'],
    [{ stage: 'sending', percent: 49 }, 'Sending: 25%', 'Sending: 49%'],
    [{ stage: 'sending', percent: 99 }, 'Sending: 75%', 'Sending: 99%'],
    [{ stage: 'arrived' }, 'Arrived', null],
    [{ stage: 'broken' }, 'Broken', null],
  ] as const)('at %j is said aloud as "%s"', async (state, spoken, seen) => {
    const page = await render(<UploadProgress state={state} words={words} />)
    expect(readTexts(page, 'p', { role: 'status' })).toEqual([spoken])
    expect(readTexts(page, 'p', { class: 'small' })).toEqual(seen ? [seen] : [])
  })
})
