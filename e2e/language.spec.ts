import type { APIRequestContext } from '@playwright/test'
import { listRoutes } from './matrix/list-routes'
import { changeLanguage, listLinks, read, readHeading } from './support/change-language'
import { findResident } from './support/residents'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

/** Pages of a step that has been taken; their addresses say nothing, what they show is in a cookie. */
const afterSteps =
  /\/(lost|sign-in)\/(code|sent)$|\/status\/result$|\/account\/(confirm|locks\/changed|update\/.+|card\/ready|history\/reported)$/

/** Without the numbers of a person's own records: one entry of a list stands for all. */
const kindOf = (url: URL) => `${url.pathname} ${[...url.searchParams.keys()].sort().join()}`
/** Follows every link to a page of ours, one of each kind, and tries a change of language and a reload on each. */
async function walk(request: APIRequestContext, starts: string[], origin: string) {
  const waiting = [...starts]
  const seen = new Set<string>()
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const wanted = new URL(next, origin)
    if (wanted.origin !== origin || !/^\/en(\/|$)/.test(wanted.pathname) || seen.has(kindOf(wanted))) continue
    seen.add(kindOf(wanted))
    const found = await read(request, wanted.href)
    const { status, url, html, type } = found
    if (!type.includes('text/html')) continue
    // A page about one record: it is walked where a list links to it.
    if (status === 404 && starts.includes(next) && wanted.search === '') {
      seen.delete(kindOf(wanted))
      continue
    }
    seen.add(kindOf(url))
    expect([next, status]).toEqual([next, 200])
    const again = await read(request, url.href)
    expect([next, again.status, readHeading(again.html)]).toEqual([next, 200, readHeading(html)])
    await changeLanguage(request, found)
    waiting.push(...listLinks(html))
  }
  return seen
}

test.setTimeout(180_000)

test('every page survives a change of language and a reload', async ({ page, residents, baseURL }) => {
  await signIn(page, findResident(residents, 'ordinary'))
  const starts = listRoutes().map(({ path }) => `/en${path}`)
  const queries = ['/en/account/history?page=2', '/en/account/history?result=refused', '/en/account/activity?page=2']
  const seen = await walk(page.request, [...starts, ...queries], baseURL ?? '')
  const missed = starts.filter(
    (path) => !afterSteps.test(path) && ![...seen].some((kind) => kind.startsWith(`${path} `)),
  )
  expect(missed).toEqual([])
  expect([...seen].filter((kind) => /entry id|virtual-ids\/show id|request id/.test(kind)).length).toBeGreaterThan(1)
})

test('what is not there is told by a whole page, without JavaScript too', async ({ page, residents }) => {
  await signIn(page, findResident(residents, 'ordinary'))
  const unknown = '00000000-0000-4000-8000-000000000000'
  for (const address of [`/en/account/history/entry?id=${unknown}`, '/fr/account/history/entry', '/ar/nowhere?id=1']) {
    const { status, html } = await read(page.request, address)
    expect([address, status]).toEqual([address, 404])
    expect(readHeading(html)).not.toBe('')
  }
})

test('a choice of how pages look leads back to the very page, in the language chosen', async ({ page, residents }) => {
  await signIn(page, findResident(residents, 'ordinary'))
  await page.goto('/en/account/history?result=refused')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Language and display' }).click()
  await page.getByLabel('Français').check()
  await page.locator('main form button[type=submit]').click()
  await page.getByRole('link', { name: 'Revenir à la page d’où vous venez' }).click()
  await expect(page).toHaveURL(/\/fr\/account\/history\?result=refused$/)
})
