import { describe, expect, test } from 'vitest'
import { doNothing, makeLocks } from '@/components/testing/scenes'
import {
  findAll,
  findField,
  findOne,
  listFacts,
  listFields,
  listHeadings,
  listHidden,
  readTexts,
} from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { ChangedLocksReceipt } from './changed-locks'
import { LockEverything } from './lock-everything'
import { LockForm } from './lock-form'
import { LockOverview } from './lock-overview'

const now = new Date('2026-11-23T10:00:00Z')
const locked = { state: 'locked', since: new Date('2026-11-03T10:00:00Z') } as const
const openFor = { state: 'open-until', until: new Date('2026-11-23T10:10:00Z') } as const
const all = makeLocks(locked, locked, locked, locked)
const form = { locale: 'en', action: doNothing, now } as const
const switches = (page: Parameters<typeof listFields>[0]) => listFields(page).filter(({ name }) => name === 'on')

describe('the form of the locks', () => {
  test('has a switch for each type, which says how it stands and what it is', async () => {
    const page = await render(<LockForm {...form} states={makeLocks(locked, {}, openFor)} />)
    expect(switches(page).map(({ label, isChosen }) => [label, isChosen])).toEqual([
      ['Name and address', true],
      ['Fingerprint, iris and face', false],
      ['Fingerprint', false],
      ['Iris', false],
      ['Face', false],
    ])
    expect(findField(page, 'Name and address').said.slice(1)).toEqual([
      'Locked since 3 November 2026',
      expect.stringMatching(/^Your name, date of birth or address is compared/),
    ])
    expect(findField(page, 'Iris').said[1]).toBe('Open until 10:10, then locked again')
  })

  test('calls all switches, but the one above its parts, which may be half on', async () => {
    const page = await render(<LockForm {...form} states={makeLocks()} />)
    const roles = findAll(page, 'input', { name: 'on' }).map(({ attributes }) => [attributes.value, attributes.role])
    expect(roles).toEqual([
      ['demo', 'switch'],
      ['bio', undefined],
      ['bio-FMR', 'switch'],
      ['bio-IIR', 'switch'],
      ['bio-FID', 'switch'],
    ])
  })

  test.each([
    ['nothing', makeLocks(), ''],
    ['one', makeLocks({}, locked), 'bio-FMR'],
    ['all three biometrics', makeLocks({}, locked, locked, locked), 'bio-FMR,bio-IIR,bio-FID,bio'],
    ['everything', all, 'demo,bio-FMR,bio-IIR,bio-FID,bio'],
  ])('posts what it showed as locked: %s', async (_, states, shown) => {
    expect(listHidden(await render(<LockForm {...form} states={states} />)).shown).toBe(shown)
  })

  test.each([
    [makeLocks({}, locked, locked, locked), 'All three locked'],
    [makeLocks({}, locked), 'Some are locked'],
    [makeLocks(locked), 'All three open'],
  ])('says how the biometrics stand together', async (states, words) => {
    const page = await render(<LockForm {...form} states={states} />)
    expect(findField(page, 'Fingerprint, iris and face').said[1]).toBe(words)
  })

  test('offers a new time only for what is open for a time', async () => {
    const choices = async (states: ReturnType<typeof makeLocks>) =>
      listFields(await render(<LockForm {...form} states={states} />)).filter(({ name }) => name === 'renew')
    expect(await choices(all)).toEqual([])
    expect((await choices(makeLocks({}, openFor, locked, openFor))).map(({ label }) => label)).toEqual([
      'Fingerprint, open until 10:10',
      'Face, open until 10:10',
    ])
  })

  test('unlocks for ten minutes unless somebody chooses otherwise', async () => {
    const times = listFields(await render(<LockForm {...form} states={all} />)).filter(({ name }) => name === 'time')
    expect(times.map(({ value, isChosen }) => [value, isChosen])).toEqual([
      ['tenMinutes', true],
      ['oneHour', false],
      ['untilLocked', false],
    ])
  })

  test('says an error at the switches', async () => {
    const page = await render(<LockForm {...form} states={all} error="You have changed nothing" />)
    expect(findOne(page, 'fieldset', { 'aria-describedby': 'on-hint on-error' }).tag).toBe('fieldset')
    expect(readTexts(page, 'p', { id: 'on-error' })).toEqual(['You have changed nothing'])
  })

  test('keeps the rules of every page in each language', async () => {
    const states = makeLocks(locked, openFor, locked)
    for (const [, page] of await renderAll((locale) => <LockForm {...form} locale={locale} states={states} />)) {
      expect(switches(page)).toHaveLength(5)
      expect(listHidden(page).key).toMatch(/^[0-9a-f-]{36}$/)
    }
  })
})

test.each([
  [all, 'Everything is locked now.'],
  [makeLocks(), 'Nothing is locked now.'],
  [makeLocks({}, locked, {}, locked), 'Locked now: Fingerprint and Face.'],
])('the overview says in one line what is locked', async (states, words) => {
  expect(readText(await render(<LockOverview locale="en" states={states} />)).trim()).toBe(words)
})

test('everything is locked by one button, in a form of its own', async () => {
  const page = await render(<LockEverything action={doNothing} />)
  expect(readTexts(page, 'button', { type: 'submit' })).toEqual(['Lock everything now'])
  expect(Object.keys(listHidden(page))).toEqual(['key'])
})

describe('the receipt of a change', () => {
  const until = new Date('2026-11-23T10:10:00Z')
  const receipt = { locale: 'en', contacts: ['aXXz@example.com'], now } as const

  test.each([
    ['nothing', { locked: [], unlocked: [], until: null }, makeLocks(), 'Nothing had to change', ''],
    [
      'one lock',
      { locked: ['demo'], unlocked: [], until: null },
      makeLocks(locked),
      'Your locks are saved',
      'Locked now: Name and address',
    ],
    [
      'the last lock',
      { locked: ['demo'], unlocked: [], until: null },
      all,
      'Everything is locked',
      'Locked now: Name and address',
    ],
    [
      'for good',
      { locked: [], unlocked: ['bio-FID'], until: null },
      makeLocks(),
      'Your locks are saved',
      'Unlocked until you lock it again: Face',
    ],
    [
      'for a time',
      { locked: [], unlocked: ['bio-FID'], until },
      makeLocks(),
      'Your locks are saved',
      'Unlocked until 10:10: Face',
    ],
  ] as const)('of %s says what was done', async (_, change, states, title, line) => {
    const changed = { ...change, locked: [...change.locked], unlocked: [...change.unlocked] }
    const page = await render(<ChangedLocksReceipt {...receipt} changed={changed} states={states} />)
    expect(listHeadings(page)[0]).toBe(`1 ${title}`)
    expect(readText(page)).toContain(line)
  })

  test('says both where both were done, and what follows from each', async () => {
    const changed = { locked: ['demo' as const], unlocked: ['bio-FID' as const], until }
    const page = await render(<ChangedLocksReceipt {...receipt} changed={changed} states={makeLocks(locked)} />)
    expect(readTexts(page, 'li')).toEqual([
      'We have sent a message to aXXz@example.com.',
      expect.stringMatching(/^Nobody can prove to be you/),
      'At 10:10 what you unlocked is locked again. You need to do nothing.',
    ])
  })

  test('of nothing sends nobody a message', async () => {
    const changed = { locked: [], unlocked: [], until: null }
    const page = await render(<ChangedLocksReceipt {...receipt} changed={changed} states={all} />)
    expect(listHeadings(page)).toEqual(['1 Nothing had to change', '2 How your locks are now'])
  })

  test('ends with how all of them stand, in each language', async () => {
    const changed = { locked: ['demo' as const], unlocked: [], until: null }
    const pages = await renderAll((locale) => (
      <ChangedLocksReceipt {...receipt} locale={locale} changed={changed} states={makeLocks(locked, openFor)} />
    ))
    for (const [, page] of pages) expect(listFacts(page)).toHaveLength(4)
    expect(pages[0] && listFacts(pages[0][1]).map(([, state]) => state)).toEqual([
      'Locked since 3 November 2026',
      'Open until 10:10, then locked again',
      'Open',
      'Open',
    ])
  })
})
