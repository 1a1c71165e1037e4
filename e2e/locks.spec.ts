import { randomUUID } from 'node:crypto'
import type { APIRequestContext, Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { readCode } from './support/read-code'
import { findAddress, type Resident } from './support/residents'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { visitors } from './support/visitors'
import { loadPageWords } from './support/words'

type Answer = { errors: { errorCode: string }[] | null }

async function post(request: APIRequestContext, api: string, id: string, fields: object) {
  const envelope = { id, version: 'v1', requestTime: new Date().toISOString(), request: fields }
  const answer = await request.post(`/resident/v1/req/${api}`, { data: envelope })
  const { errors } = (await answer.json()) as Answer // the documented form
  return errors?.map(({ errorCode }) => errorCode) ?? []
}

/** Tries to lock a type by the documented API, with a code of its own: what is locked already is refused. */
async function isLocked(request: APIRequestContext, resident: Resident, authType: string): Promise<boolean> {
  const individual = { transactionID: randomUUID(), individualId: resident.uin, individualIdType: 'UIN' }
  const after = new Date()
  expect(await post(request, 'otp', 'mosip.resident.otp', individual)).toEqual([])
  const otp = await readCode(request, findAddress(resident), after)
  const lock = { ...individual, otp, authType: [authType] }
  const errors = await post(request, 'auth-lock', 'mosip.resident.authlock', lock)
  if (errors.length > 0) expect(errors).toEqual(['RES-LOC-005'])
  return errors.length > 0
}

/** The rows' names in the language, as the roles know them: one for all that may be half on, and switches. */
function findSwitches(page: Page, locale: string) {
  const { names } = loadPageWords(locale).locks
  const findSwitch = (name: string) => page.getByRole('switch', { name, exact: true })
  return {
    demo: findSwitch(names.demo),
    all: page.getByRole('checkbox', { name: names.bio, exact: true }),
    finger: findSwitch(names['bio-FMR']),
    iris: findSwitch(names['bio-IIR']),
    face: findSwitch(names['bio-FID']),
  }
}

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled, residentCase: 'crowd' })

    test('several locks are changed at once, one is opened for a time, and everything is locked again', async ({
      page,
      resident,
    }) => {
      test.slow()
      const { locks, pages } = loadPageWords(locale)
      const save = page.getByRole('button', { name: locks.submit })
      await signIn(page, resident, locale)
      await page.getByRole('main').getByRole('link', { name: pages.locks }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(locks.title)
      await expectNoAxeViolations(page)
      await save.click()
      await expect(page).toHaveURL(/\/account\/locks\?error=nothing$/)
      await expectNoAxeViolations(page)

      const { demo, all, finger, iris, face } = findSwitches(page, locale)
      await demo.check()
      await all.check()
      await expectNoAxeViolations(page)
      await save.click()
      await expect(page).toHaveURL(/\/account\/locks\/changed$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(locks.changed.allLocked)
      await expectNoAxeViolations(page)

      await page.getByRole('link', { name: locks.changed.change }).click()
      await expect(all).toBeChecked()
      await finger.uncheck()
      if (javaScriptEnabled) await expect(all).toBeChecked({ indeterminate: true })
      await save.click()
      await expect(page).toHaveURL(/\/account\/locks\/changed$/)
      await page.getByRole('link', { name: locks.changed.change }).click()
      for (const locked of [demo, iris, face]) await expect(locked).toBeChecked()
      await expect(finger).not.toBeChecked()
      await expectNoAxeViolations(page)

      const opened = page.getByRole('group', { name: locks.renew.legend })
      await opened.getByRole('checkbox').check()
      await page.getByLabel(locks.time.untilLocked, { exact: true }).check()
      await save.click()
      await expect(page.getByText(locks.changed.openNext)).toBeVisible()
      await page.getByRole('link', { name: locks.changed.change }).click()
      await expect(save).toBeVisible()
      await expect(opened).toHaveCount(0)

      expect(await isLocked(page.request, resident, 'demo')).toBe(true)
      expect(await isLocked(page.request, resident, 'bio-FID')).toBe(true)
      expect(await isLocked(page.request, resident, 'bio-FMR')).toBe(false)

      await page.reload()
      await iris.uncheck()
      await page.getByLabel(locks.time.untilLocked, { exact: true }).check()
      await save.click()
      await page.getByRole('link', { name: locks.changed.change }).click()
      await page.getByRole('button', { name: locks.everything.submit }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(locks.changed.allLocked)
      expect(await isLocked(page.request, resident, 'bio-IIR')).toBe(true)
    })
  })
}

test.describe('locking everything', () => {
  test.use({ residentCase: 'crowd' })

  test('takes one click, two are one; a page from before finds it done and says so', async ({
    page,
    resident,
    context,
  }) => {
    const { locks } = loadPageWords('en')
    await signIn(page, resident)
    await page.goto('/en/account/locks')
    const stale = await context.newPage()
    await stale.goto('/en/account/locks')
    await page.getByRole('button', { name: locks.everything.submit }).dblclick()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(locks.changed.allLocked)

    const switches = findSwitches(stale, 'en')
    await switches.all.check()
    for (const part of [switches.finger, switches.iris, switches.face]) await expect(part).toBeChecked()
    await switches.iris.uncheck()
    await expect(switches.all).toBeChecked({ indeterminate: true })
    await expect(stale.getByRole('status').filter({ hasText: 'Fingerprint and Face' })).toBeVisible()
    await stale.getByRole('button', { name: locks.submit }).click()
    await expect(stale.getByRole('heading', { level: 1 })).toHaveText(locks.changed.same)
    await expectNoAxeViolations(stale)
    expect(await isLocked(page.request, resident, 'bio-IIR')).toBe(true)

    const isAboutLocks = /were locked|ont été verrouillés|أُقفلت طرق/
    const messages = async () => {
      const answer = await page.request.get('/demo/mailbox.json', { params: { to: resident.email ?? '' } })
      return ((await answer.json()) as { subject: string | null }[]).filter(({ subject }) =>
        isAboutLocks.test(subject ?? ''),
      ) // the form that docs/design.md promises
    }
    await expect.poll(messages).toHaveLength(1)
  })
})

test('the locks are nobody’s without a session', async ({ page }) => {
  await page.goto('/en/account/locks/changed')
  await expect(page).toHaveURL(/\/sign-in\?notice=required&next=locks$/)
})
