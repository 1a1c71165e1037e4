import { expect, type Page } from '@playwright/test'

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] }

/** A word or two by a few pixels, where a font arrives in the moment for which the browser waits. */
const barely = 0.001

/** What moved since the page began to load, without anybody having touched it: how far (see web.dev/cls), and what. */
const listShifts = (page: Page) =>
  page.evaluate(async (least) => {
    await document.fonts.ready
    const seen: { value: number; moved: string[] }[] = []
    const observer = new PerformanceObserver((list) => {
      // The type's own fields: the compiler's library lacks it.
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        const names = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent) ?? '')
        if (!hadRecentInput && value > least) seen.push({ value, moved: names.map((name) => name.slice(0, 60)) })
      }
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    // Two frames: then whatever had been seen before has been told.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    observer.disconnect()
    return seen
  }, barely)

/** Holds the page to stand still while it loads. */
export async function expectNothingMoved(page: Page): Promise<void> {
  expect(await listShifts(page), `what moved on ${page.url()}`).toEqual([])
}

/** False where scripts have put another page into the document that was loaded: what moved then was meant to. */
export const isAsLoaded = (page: Page): Promise<boolean> =>
  page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name === location.href)

/** A phone's connection where the network is weak. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const speeds = { downloadThroughput: 300 * 1024, uploadThroughput: 100 * 1024 } // bytes in a second
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, ...speeds })
}
