import { afterEach, describe, expect, test, vi } from 'vitest'
import { doNothing } from '@/components/testing/scenes'
import { findField, findOne, listFields, listHidden, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { LostCodeForm } from './lost-code-form'
import { LostForm } from './lost-form'
import { NothingCame } from './nothing-came'
import { ResendForm } from './resend-form'

afterEach(() => vi.unstubAllEnvs())

describe('the form of a lost number', () => {
  const form = { action: doNothing, genders: ['female', 'male'] as const, typed: {}, errors: {} }

  test('asks for all that is needed, with a label each, in each language', async () => {
    for (const [, page] of await renderAll(() => <LostForm {...form} />)) {
      expect(listFields(page).map(({ name }) => name)).toEqual([
        'idType',
        'idType',
        'name',
        'gender',
        'gender',
        'postalCode',
        'contact',
      ])
      expect(listHidden(page)).toEqual({ key: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    }
  })

  test('offers only the genders that the registry has', async () => {
    const count = async (genders: readonly ('female' | 'male' | 'other')[]) =>
      listFields(await render(<LostForm {...form} genders={genders} />)).filter(({ name }) => name === 'gender').length
    expect([await count(['female']), await count(['female', 'male', 'other'])]).toEqual([1, 3])
  })

  test('comes back with what was typed and chosen, and what is wrong with it', async () => {
    const typed = { idType: 'RID', name: 'أمينة', gender: 'male', postalCode: '1', contact: 'x' }
    const errors = { postalCode: 'Enter the postal code alone', gender: 'Choose the gender on record' }
    const page = await render(<LostForm {...form} typed={typed} errors={errors} />)
    expect(
      listFields(page)
        .filter(({ isChosen }) => isChosen)
        .map(({ value }) => value),
    ).toEqual(['RID', 'male'])
    expect(findField(page, 'Full name')).toMatchObject({ value: 'أمينة', isWrong: false })
    expect(findField(page, 'Postal code')).toMatchObject({
      value: '1',
      isWrong: true,
      said: [expect.stringContaining('10004'), 'Enter the postal code alone'],
    })
    expect(findField(page, 'Female').said).toEqual(['Choose the gender on record'])
  })

  test('lets a name run the way of its own letters', async () => {
    const page = await render(<LostForm {...form} />, { locale: 'ar' })
    expect(findOne(page, 'input', { name: 'name' }).attributes.dir).toBe('auto')
    expect(findOne(page, 'input', { name: 'postalCode' }).attributes.dir).toBe('ltr')
  })
})

describe('the form of its code', () => {
  test('never says whether somebody was found', async () => {
    const page = await render(<LostCodeForm action={doNothing} error={undefined} />)
    expect(readTexts(page, 'p')[0]).toMatch(/^If what you entered is as on record/)
  })

  test('says one thing about any code that does not fit', async () => {
    const page = await render(<LostCodeForm action={doNothing} error="We could not use this code" />)
    expect(findField(page, '6-digit code')).toMatchObject({ value: undefined, said: ['We could not use this code'] })
  })

  test.each([
    [61, 'in 1:01'],
    [0, null],
  ])('says the wait of %i seconds before another', async (waitSeconds, words) => {
    const text = readText(await render(<ResendForm action={doNothing} waitSeconds={waitSeconds} />))
    if (words) expect(text).toContain(words)
    else expect(text.trim()).toBe('Send a new code')
  })
})

describe('when nothing comes', () => {
  const hrefs = async (isBeforeCode: boolean) =>
    listLinks(await render(<NothingCame locale="en" isBeforeCode={isBeforeCode} />)).map(([, href]) => href)

  test('the details can be entered again only while one waits for the code', async () => {
    expect(await hrefs(true)).toEqual(['/en/demo/mailbox', '/en/lost'])
    expect(await hrefs(false)).toEqual(['/en/demo/mailbox'])
  })

  test('a portal of real residents has no demo mailbox', async () => {
    vi.stubEnv('PORTAL_MODE', 'production')
    expect(await hrefs(false)).toEqual([])
  })

  test('the telephone number runs left to right in each language', async () => {
    for (const [, page] of await renderAll((locale) => <NothingCame locale={locale} />)) {
      expect(readTexts(page, 'bdi', { dir: 'ltr' })).toEqual(['1800 482 00'])
    }
  })
})
