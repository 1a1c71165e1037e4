import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { describeField } from './field-error'
import { CodeField } from './code-field'
import { RadioGroup } from './radio-group'
import { TextField } from './text-field'

test('a field without hint and error is described by nothing', () => {
  expect(describeField('rid', undefined, undefined)).toBeUndefined()
  expect(describeField('rid', 'hint', 'wrong')).toBe('rid-hint rid-error')
})

test('a field with an error says so to a screen reader and keeps what was typed', () => {
  const html = renderToStaticMarkup(<TextField id="rid" label="Number" error="Enter it" defaultValue="12" />)
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('aria-describedby="rid-error"')
  expect(html).toContain('<p class="ds-validation-message" id="rid-error">Enter it</p>')
  expect(html).toContain('value="12"')
})

test('a code field never holds a code, and lets a pasted one with spaces in', () => {
  const html = renderToStaticMarkup(<CodeField id="code" label="Code" />)
  expect(html).not.toContain('value=')
  expect(html).not.toContain('maxLength')
  expect(html).toContain('autoComplete="one-time-code"')
})

test('the first choice has the id of the group, so that the error summary leads to it', () => {
  const options = [
    { value: 'masked', label: 'Masked' },
    { value: 'whole', label: 'Whole' },
  ]
  const html = renderToStaticMarkup(<RadioGroup name="style" legend="How?" options={options} error="Choose" />)
  expect(html).toMatch(/<input[^>]*id="style"[^>]*value="masked"/)
  expect(html).toMatch(/<input[^>]*id="style-whole"[^>]*value="whole"/)
  expect(html).toMatch(/<fieldset[^>]*aria-describedby="style-error"/)
})
