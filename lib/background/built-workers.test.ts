import { expect, test } from 'vitest'
import { openDrawingPool } from '@/lib/pdf/drawing-pool'
import { openPdfOpener } from '@/lib/documents/pdf-opener'
import { openPicturePool } from '@/lib/signed-card/verify/picture-pool'

// The global set-up of the tests makes them as the build does.
test.each([
  ['drawings', () => openDrawingPool()],
  ['PDFs', () => openPdfOpener()],
  ['pictures', () => openPicturePool()],
])('the pool of %s finds the worker that the build makes', async (_name, open) => {
  await expect(open().close()).resolves.toBeUndefined()
})
