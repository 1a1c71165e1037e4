import { expect, test } from '@playwright/test'
import { findViolations } from '../scripts/lib/axe-rules.mjs'

const faulty = `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>
  <img src="data:,"><p style="color: #bbb; background: #fff">Hardly to be read</p></main></html>`

test('faults are found in every document, on first sight and again', async ({ page }) => {
  for (const times of ['first', 'second']) {
    await page.setContent(faulty)
    const found = await findViolations(page)
    expect(found, times).toEqual([
      expect.stringMatching(/^color-contrast: .*Hardly to be read/),
      expect.stringMatching(/^image-alt: .*<img/),
    ])
    expect(await findViolations(page), `${times} document again`).toEqual(found)
  }
})
