import { describe, expect, test } from 'vitest'
import { findField, findOne, listLinks, readTexts } from '@/components/testing/read-page'
import { render, renderAll } from '@/components/testing/render'
import { CheckedErrors, CheckedRadioGroup, CheckedSummary, CheckedTextField } from './checked-errors'
import { CodeField } from './code-field'
import { ErrorSummary } from './error-summary'
import { FormProblems } from './form-problems'
import { TextField } from './text-field'

const colours = [
  { value: 'red', label: 'Red' },
  { value: 'green', label: 'Green' },
]

describe('the error summary', () => {
  const words = { title: 'There is a problem', titlePrefix: 'Error: ' }

  test('is not there while all is well', async () => {
    expect((await render(<ErrorSummary {...words} errors={{}} />)).children).toEqual([])
  })

  test('leads to each field with the words that stand there, and is read out', async () => {
    const page = await render(
      <>
        <ErrorSummary {...words} errors={{ rid: 'Enter it', code: 'Wrong' }} />
        <TextField id="rid" label="Number" error="Enter it" />
        <CodeField id="code" label="Code" error="Wrong" />
      </>,
    )
    expect(findOne(page, 'div', { role: 'alert' }).attributes).toMatchObject({ tabindex: '-1' })
    expect(listLinks(page)).toEqual([
      ['Enter it', '#rid'],
      ['Wrong', '#code'],
    ])
  })

  test('says what is wrong with a form as a whole, with nothing to be led to', async () => {
    const page = await render(<ErrorSummary {...words} errors={{}} formError="Try again later" />)
    expect(readTexts(page, 'p')).toEqual(['Try again later'])
    expect(listLinks(page)).toEqual([])
  })

  test('of a form with one field is in the words of each language', async () => {
    const pages = await renderAll(() => (
      <>
        <FormProblems field="rid" fieldError="12" />
        <TextField id="rid" label="3" error="12" />
      </>
    ))
    expect(pages.map(([, page]) => readTexts(page, 'h2')[0])).toEqual([
      'There is a problem',
      'Il y a un problème',
      expect.stringMatching(/\p{Script=Arabic}/u),
    ])
    expect((await render(<FormProblems field="rid" />)).children).toEqual([])
  })

  test('of a checked form shows the errors that came with the page, at their fields too', async () => {
    const page = await render(
      <CheckedErrors errors={{ name: 'Fill it in', colour: 'Choose' }} formError="Not sent">
        <CheckedSummary {...words} />
        <CheckedTextField id="name" label="Name" />
        <CheckedRadioGroup name="colour" legend="Colour?" options={colours} />
        <CheckedTextField id="town" label="Town" />
      </CheckedErrors>,
    )
    expect(readTexts(findOne(page, 'div', { role: 'alert' }), 'p')).toEqual(['Not sent'])
    expect(findField(page, 'Name')).toMatchObject({ said: ['Fill it in'], isWrong: true })
    expect(findField(page, 'Red').said).toEqual(['Choose'])
    expect(findField(page, 'Town').isWrong).toBe(false)
  })
})
