import { describe, expect, test } from 'vitest'
import type { ComponentProps } from 'react'
import { CheckedErrors } from '@/components/form/checked-errors'
import type { ItemField } from '@/lib/update/item-fields'
import type { Answer, UpdateItem } from '@/lib/update/update-items'
import { doNothing } from '@/components/testing/scenes'
import {
  findAll,
  findField,
  findOne,
  listFields,
  listHidden,
  listLinks,
  readTexts,
} from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { AskForContactCode, ContactCodeForm, ContactCodeHelp } from './contact-code'
import { FieldForm } from './field-form'

const plain = (...names: string[]): ItemField[] => names.map((name) => ({ name, language: null }))
const fieldsOf = {
  name: [
    { name: 'name.eng', language: 'eng' },
    { name: 'name.ara', language: 'ara' },
  ],
  dateOfBirth: plain('day', 'month', 'year'),
  gender: plain('gender'),
  address: plain('line1', 'line2', 'city', 'postalCode', 'language'),
  phone: plain('value'),
  email: plain('value'),
  language: plain('language'),
} satisfies Partial<Record<UpdateItem, ItemField[]>>
type Item = keyof typeof fieldsOf

function makeForm(item: Item, differing: { values?: Answer; current?: Answer; errors?: Answer } = {}) {
  const { values = {}, current = {}, errors = {} } = differing
  const fields = fieldsOf[item]
  const from = { fields, current, addressLanguages: ['eng'], today: '2026/11/23' }
  const props: ComponentProps<typeof FieldForm> = {
    ...{ action: doNothing, item, fields, values, current, owner: 'owner-1' },
    checks: { item, from, messages: {} },
  }
  return (
    <CheckedErrors errors={errors}>
      <FieldForm {...props} />
    </CheckedErrors>
  )
}
const inputOf = async (item: Item, name: string) => findOne(await render(makeForm(item)), 'input', { name }).attributes

describe('the page of one item', () => {
  test.each<[Item, string[]]>([
    ['name', ['Full name in English', 'Full name in Arabic']],
    ['dateOfBirth', ['Day', 'Month', 'Year']],
    ['gender', ['Female', 'Male', 'Other']],
    [
      'address',
      ['Street and number', 'Flat or floor (if any)', 'Town', 'Postal code', 'English', 'Français', 'العربية'],
    ],
    ['phone', ['Phone number']],
    ['email', ['Email address']],
    ['language', ['English', 'Français', 'العربية']],
  ])('asks for %s by the labels %j, and for what is labelled in each language', async (item, labels) => {
    expect(listFields(await render(makeForm(item))).map(({ label }) => label)).toEqual(labels)
    for (const [, page] of await renderAll(() => makeForm(item))) expect(listFields(page)).toHaveLength(labels.length)
  })

  test('knows which item it is about and whose page it is', async () => {
    expect(listHidden(await render(makeForm('gender')))).toEqual({ item: 'gender', owner: 'owner-1' })
  })

  test('shows the value on record beside the new one', async () => {
    const page = await render(makeForm('gender', { current: { gender: 'female' }, values: { gender: 'other' } }))
    expect(readTexts(page, 'section', { 'aria-labelledby': 'old-heading' })).toEqual(['On record nowFemale'])
    expect(listFields(page).flatMap(({ isChosen, value }) => (isChosen ? [value] : []))).toEqual(['other'])
  })

  test('leads an error to its field', async () => {
    const page = await render(makeForm('address', { errors: { city: 'Fill in “Town”' }, values: { city: ' ' } }))
    expect(findField(page, 'Town')).toMatchObject({ isWrong: true, said: ['Fill in “Town”'] })
    expect(findField(page, 'Postal code').isWrong).toBe(false)
  })

  test('leads back to the choice of items in each language', async () => {
    for (const [locale, page] of await renderAll(() => makeForm('phone'))) {
      expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/account/update?choose=again`])
    }
  })
})

describe('a field', () => {
  test.each([
    ['name', 'name.ara', { lang: 'ar', dir: 'rtl', autocomplete: 'section-ar name' }],
    ['name', 'name.eng', { lang: 'en', dir: 'ltr', autocomplete: 'section-en name' }],
    ['phone', 'value', { type: 'tel', inputmode: 'tel', dir: 'ltr' }],
    ['email', 'value', { type: 'email', autocapitalize: 'none', dir: 'ltr' }],
    ['address', 'line1', { dir: 'auto', autocomplete: 'address-line1' }],
    ['address', 'postalCode', { dir: 'ltr', autocomplete: 'postal-code', 'data-width': 'number' }],
    ['dateOfBirth', 'year', { inputmode: 'numeric', autocomplete: 'bday-year', dir: 'ltr' }],
  ] as const)('of %s, %s, is written as %j', async (item, name, traits) => {
    expect(await inputOf(item, name)).toMatchObject(traits)
  })

  test.each(['phone', 'email'] as const)('of %s has an example of nobody', async (item) => {
    const page = await render(makeForm(item))
    expect(findField(page, item === 'phone' ? 'Phone number' : 'Email address').said[0]).toMatch(/^For example /)
    expect(findAll(page, 'bdi', { dir: 'ltr' })).toHaveLength(1)
  })
})

describe('a date of birth', () => {
  test('is one group, whose hint and error are said once', async () => {
    const page = await render(
      makeForm('dateOfBirth', { errors: { month: 'Enter a real date' }, values: { month: '13' } }),
    )
    const group = findOne(page, 'fieldset')
    expect(group.attributes['aria-describedby']).toBe('date-hint date-error')
    expect(readTexts(page, 'p', { id: 'date-error' })).toEqual(['Enter a real date'])
    expect(listFields(page).map(({ value, isWrong }) => [value, isWrong])).toEqual([
      ['', false],
      ['13', true],
      ['', false],
    ])
  })

  test('without an error is told its hint alone', async () => {
    const page = await render(makeForm('dateOfBirth'))
    expect(findOne(page, 'fieldset').attributes['aria-describedby']).toBe('date-hint')
  })
})

describe('the code of a new contact', () => {
  const address = '+919876543210'
  const expiresAt = new Date('2026-11-23T22:05:00Z')

  test('shows the contact whole, so that a wrong digit is seen, left to right', async () => {
    const form = <ContactCodeForm action={doNothing} item="phone" {...{ address, expiresAt }} error="Wrong" />
    for (const [, page] of await renderAll(() => form)) {
      expect(readTexts(page, 'bdi', { dir: 'ltr' })).toEqual(['098765 43210'])
      expect(listHidden(page)).toEqual({ item: 'phone' })
      expect(readText(page)).toContain('22:05')
    }
    expect(findField(await render(form), '6-digit code')).toMatchObject({ value: undefined, said: ['Wrong'] })
  })

  test.each([
    ['phone', 'Change the phone number', '/en/account/update/field?item=phone'],
    ['email', 'Change the email address', '/en/account/update/field?item=email'],
  ] as const)('of %s can be left to change it, before and after it was sent', async (item, words, href) => {
    const ask = await render(<AskForContactCode action={doNothing} item={item} address="x@example.com" />)
    expect(listLinks(ask)).toEqual([[words, href]])
    const help = await render(<ContactCodeHelp resend={doNothing} item={item} resendAt={new Date(0)} />)
    expect(listLinks(help)).toEqual([[words, href]])
    expect(listHidden(help)).toEqual({ item })
  })

  test('says the wait before another, and none when it is over', async () => {
    const help = async (resendAt: Date) =>
      readText(await render(<ContactCodeHelp resend={doNothing} item="email" resendAt={resendAt} />))
    expect(await help(new Date(Date.now() + 60_000))).toMatch(/You can ask for a new code in (1:00|0:5\d)/)
    expect(await help(new Date(0))).not.toContain('You can ask for a new code in')
  })
})
