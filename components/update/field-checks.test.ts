import path from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { prepareFieldChecks, type FieldChecks } from './field-checks'

const root = path.resolve(import.meta.dirname, '../..')
const nameChecks: FieldChecks = {
  item: 'name',
  from: {
    fields: [
      { name: 'name.eng', language: 'eng' },
      { name: 'name.ara', language: 'ara' },
    ],
    current: { 'name.eng': 'Amina', 'name.ara': 'أمينة' },
    addressLanguages: ['eng'],
    today: '2026/11/23',
  },
  messages: { 'name.eng': { missing: 'Fill it in', letters: 'Latin letters' }, 'name.ara': { missing: 'Fill it in' } },
}

test('each field is told its own problem, in the words that came with the page', () => {
  const { fields, validate } = prepareFieldChecks(nameChecks)
  expect(fields).toEqual(['name.eng', 'name.ara'])
  expect(validate({ 'name.eng': 'Амина', 'name.ara': ' ' })).toEqual({
    'name.eng': 'Latin letters',
    'name.ara': 'Fill it in',
  })
  expect(validate({ 'name.eng': 'Amina', 'name.ara': 'أمينة' })).toEqual({})
})

test('a problem without words is left to the server', () => {
  expect(prepareFieldChecks(nameChecks).validate({ 'name.eng': 'Amina', 'name.ara': 'Amina' })).toEqual({})
})

test.each([
  ['dateOfBirth', { day: '31', month: '2', year: '1990' }, ['day']],
  ['dateOfBirth', { day: '1', month: '2', year: '2030' }, ['year']],
  ['address', { line1: '', city: 'Alma', postalCode: '10004' }, ['line1']],
  ['phone', { value: ' ' }, ['value']],
  ['email', { value: 'amina@utopia.example' }, []],
  ['gender', {}, ['gender']],
] as const)('%s %j is stopped at %j', (item, typed, stopped) => {
  const fields = [...new Set([...Object.keys(typed), ...stopped])].map((name) => ({ name, language: null }))
  const words = { missing: 'w', notADate: 'w', inFuture: 'w', malformed: 'w' }
  const messages = Object.fromEntries(fields.map(({ name }) => [name, words]))
  const checks: FieldChecks = {
    item,
    from: { fields, current: { language: 'eng' }, addressLanguages: ['eng'], today: '2026/11/23' },
    messages,
  }
  expect(Object.keys(prepareFieldChecks(checks).validate({ ...typed }))).toEqual(stopped)
})

test.each(['components/update/field-checks.ts', 'components/card/card-checks.ts'])(
  '%s brings no zod and no rules of telephone numbers to the browser',
  async (file) => {
    const { metafile } = await build({
      entryPoints: [path.join(root, file)],
      ...{ bundle: true, write: false, metafile: true, format: 'esm', jsx: 'automatic' },
      alias: { '@': root },
      logLevel: 'silent',
    })
    const packages = Object.keys(metafile.inputs).filter((input) =>
      /node_modules\/(zod|libphonenumber-js)\//.test(input),
    )
    expect(packages).toEqual([])
    expect(Object.keys(metafile.inputs).some((input) => input.includes('react-hook-form'))).toBe(true)
  },
)
