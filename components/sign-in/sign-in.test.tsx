import { describe, expect, test } from 'vitest'
import { doNothing } from '@/components/testing/scenes'
import {
  findAll,
  findField,
  findOne,
  listHeadings,
  listHidden,
  listLinks,
  readTexts,
} from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { CodeDidNotCome } from './code-did-not-come'
import { CodeForm } from './code-form'
import { SignInForm } from './sign-in-form'

const signIn = { action: doNothing, next: 'card', typed: '', error: undefined }

describe('the form to sign in', () => {
  test('asks for one number or address, left to right in each language', async () => {
    for (const [locale, page] of await renderAll(() => <SignInForm {...signIn} />)) {
      const input = findOne(page, 'input', { name: 'identifier' })
      expect(input.attributes).toMatchObject({ dir: 'ltr', autocomplete: 'username', spellcheck: 'false' })
      expect(listHeadings(page)).toHaveLength(1)
      expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/lost?for=UIN`])
    }
  })

  test('knows where it leads afterwards', async () => {
    expect(listHidden(await render(<SignInForm {...signIn} next="virtualIds" />))).toEqual({ next: 'virtualIds' })
  })

  test('keeps what was typed and says what is wrong with it', async () => {
    const page = await render(<SignInForm {...signIn} typed="123" error="Enter 10 digits" />)
    expect(findField(page, 'ID number, virtual ID, email or phone')).toMatchObject({
      value: '123',
      isWrong: true,
      said: [expect.stringContaining('10 digits on your card'), 'Enter 10 digits'],
    })
  })
})

describe('the form of the code', () => {
  const expiresAt = new Date('2026-11-23T22:05:00Z')
  const form = { action: doNothing, contacts: ['aXXz@example.com'], expiresAt, error: undefined }

  test.each([
    ['en', 'We sent 6 digits to aXXz@example.com. The code works until 22:05.'],
    ['fr', 'aXXz@example.com'],
    ['ar', 'aXXz@example.com'],
  ] as const)('in %s tells where the code went and until when it works', async (locale, words) => {
    const page = await render(<CodeForm {...form} locale={locale} />, { locale })
    const [sent = ''] = readTexts(page, 'p')
    expect(sent).toContain(words)
    expect(readTexts(page, 'b')).toEqual([expect.stringContaining('22:05')])
    expect(findOne(page, 'bdi').attributes.dir).toBe('ltr')
  })

  test('never gives a code back, though it says that it was wrong', async () => {
    const page = await render(<CodeForm {...form} locale="en" error="That code is not right" />)
    expect(findField(page, '6-digit code')).toMatchObject({ value: undefined, said: ['That code is not right'] })
    expect(listHidden(page)).toEqual({})
  })
})

describe('when the code does not come', () => {
  const back = { label: '1', href: '/en/sign-in' }
  const help = { resend: doNothing, isDemo: false, back: { ...back } }
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)

  test('a resident is sent to help and may go back, in each language', async () => {
    const pages = await renderAll((locale) => (
      <CodeDidNotCome {...help} back={{ label: '1', href: `/${locale}/x` }} locale={locale} resendAt={inSeconds(0)} />
    ))
    for (const [locale, page] of pages) {
      expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/help#code`, `/${locale}/x`])
    }
  })

  test.each([
    [true, ['/en/demo/mailbox', '/en/help#code', '/en/sign-in']],
    [false, ['/en/help#code', '/en/sign-in']],
  ])('the mailbox of a demonstration (%s) is named only where there is one', async (isDemo, hrefs) => {
    const page = await render(<CodeDidNotCome {...help} isDemo={isDemo} locale="en" resendAt={inSeconds(0)} />)
    expect(listLinks(page).map(([, href]) => href)).toEqual(hrefs)
  })

  test.each([
    [90, /You can ask for a new code in 1:(30|29)/],
    [0, /^(?!.*You can ask for a new code in)/],
    [-30, /^(?!.*You can ask for a new code in)/],
  ])('%i seconds before another may be asked for the wait is said', async (seconds, words) => {
    const page = await render(<CodeDidNotCome {...help} locale="en" resendAt={inSeconds(seconds)} />)
    expect(readText(page)).toMatch(words)
    // Without scripts the button is open at once, and the server answers how long there is to wait.
    expect(findAll(page, 'button').map(({ attributes }) => 'disabled' in attributes)).toEqual([false])
  })
})
