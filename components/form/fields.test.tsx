import { describe, expect, test } from 'vitest'
import { findAll, findField, findOne, listFields, listHidden, readTexts } from '@/components/testing/read-page'
import { render } from '@/components/testing/render'
import { CheckboxGroup } from './checkbox-group'
import { CodeField } from './code-field'
import { LinkButton } from './link-button'
import { RadioGroup } from './radio-group'
import { SelectField } from './select-field'
import { FormKey } from './form-key'
import { SubmitButton } from './submit-button'
import { TextField } from './text-field'

const colours = [
  { value: 'red', label: 'Red' },
  { value: 'green', label: 'Green' },
]

describe('a field of text', () => {
  test('is told by its label, its hint and its error, in that order', async () => {
    const page = await render(<TextField id="rid" label="Number" hint="29 digits" error="Enter it" defaultValue="1" />)
    expect(findField(page, 'Number')).toEqual({
      name: 'rid',
      label: 'Number',
      value: '1',
      isChosen: false,
      said: ['29 digits', 'Enter it'],
      isWrong: true,
    })
  })

  test('without an error is not called wrong', async () => {
    const page = await render(<TextField id="rid" label="Number" hint="29 digits" />)
    expect(findField(page, 'Number')).toMatchObject({ said: ['29 digits'], isWrong: false })
    expect(findOne(page, 'input').attributes).not.toHaveProperty('aria-invalid')
  })

  test('may be sent under another name than the id that errors lead to', async () => {
    const page = await render(<TextField id="to" name="address" label="To" />)
    expect(findOne(page, 'input').attributes).toMatchObject({ id: 'to', name: 'address', type: 'text' })
  })

  test.each([
    { type: 'tel', inputMode: 'tel', autoComplete: 'tel', dir: 'ltr' },
    { type: 'password', autoComplete: 'off', lang: 'ar' },
  ] as const)('brings the keyboard and the direction of %j', async (traits) => {
    const { attributes } = findOne(await render(<TextField id="x" label="X" {...traits} />), 'input')
    for (const [name, value] of Object.entries(traits)) expect(attributes[name.toLowerCase()]).toBe(value)
  })
})

describe('a field for a code', () => {
  test('runs left to right, asks for digits and offers the code of a message', async () => {
    const { attributes } = findOne(await render(<CodeField id="code" label="1" />, { locale: 'ar' }), 'input')
    expect(attributes).toMatchObject({ dir: 'ltr', inputmode: 'numeric', autocomplete: 'one-time-code', name: 'code' })
    expect(attributes).not.toHaveProperty('maxlength')
  })

  test('with a wrong code says what was wrong, and is empty', async () => {
    const page = await render(<CodeField id="code" label="Code" error="Wrong" />)
    expect(findField(page, 'Code')).toMatchObject({ value: undefined, said: ['Wrong'], isWrong: true })
  })
})

describe('choices', () => {
  test('of one keep what was chosen and are told the hint and the error of the group', async () => {
    const page = await render(
      <RadioGroup name="c" legend="Colour?" hint="Any" options={colours} defaultValue="green" error="Choose" />,
    )
    expect(readTexts(page, 'legend')).toEqual(['Colour?'])
    expect(listFields(page).map(({ value, isChosen, said, isWrong }) => [value, isChosen, said, isWrong])).toEqual([
      ['red', false, ['Any', 'Choose'], true],
      ['green', true, ['Any', 'Choose'], true],
    ])
  })

  test('of one choose nothing by themselves', async () => {
    const page = await render(<RadioGroup name="c" legend="Colour?" options={colours} />)
    expect(listFields(page).some(({ isChosen }) => isChosen)).toBe(false)
  })

  test('may be written in another language each', async () => {
    const options = [
      { value: 'fr', label: 'Français', lang: 'fr' },
      { value: 'ar', label: 'العربية', lang: 'ar' },
    ]
    const page = await render(<RadioGroup name="language" legend="Language" options={options} />)
    expect(findAll(page, 'label').map(({ attributes }) => attributes.lang)).toEqual(['fr', 'ar'])
  })

  test('of any number begin with those that were chosen', async () => {
    const page = await render(
      <CheckboxGroup name="show" legend="What?" hint="Any of them" options={colours} defaultValues={['red']} />,
    )
    expect(listFields(page)).toMatchObject([
      { name: 'show', value: 'red', isChosen: true, said: ['Any of them'] },
      { name: 'show', value: 'green', isChosen: false },
    ])
  })

  test.each([
    ['green', 'green'],
    [null, undefined],
  ])('of a list: %j is chosen', async (chosen, selected) => {
    const page = await render(<SelectField id="c" label="Colour" options={colours} defaultValue={chosen} />)
    const options = findAll(page, 'option')
    expect(options.map(({ attributes }) => attributes.value)).toEqual(['red', 'green'])
    expect(options.find(({ attributes }) => 'selected' in attributes)?.attributes.value).toBe(selected)
  })
})

test('buttons send their form with what they are called, and say what they are about', async () => {
  const page = await render(
    <form>
      <b id="what">This device</b>
      <SubmitButton variant="secondary" icon="out" name="everywhere" value="yes" describedBy="what">
        Sign out
      </SubmitButton>
      <LinkButton>Remove</LinkButton>
    </form>,
  )
  const [button, quiet] = findAll(page, 'button')
  expect(button?.attributes).toMatchObject({
    type: 'submit',
    name: 'everywhere',
    value: 'yes',
    'aria-describedby': 'what',
  })
  expect(quiet?.attributes).toMatchObject({ type: 'submit' })
  expect(findOne(page, 'svg').attributes['aria-hidden']).toBe('true')
})

test('each drawing of a form has a key of its own', async () => {
  const [one, other] = [await render(<FormKey />), await render(<FormKey />)]
  expect(listHidden(one).key).toMatch(/^[0-9a-f-]{36}$/)
  expect(listHidden(other).key).not.toBe(listHidden(one).key)
})
