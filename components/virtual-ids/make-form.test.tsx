import { expect, test } from 'vitest'
import { doNothing, makeVid } from '@/components/testing/scenes'
import { findField, listFields, listHidden, listLinks } from '@/components/testing/read-page'
import { render, renderAll } from '@/components/testing/render'
import type { ComponentProps } from 'react'
import { MakeForm } from './make-form'

const policy = {
  PERPETUAL: { validForInMinutes: null, instancesAllowed: 1, replacesOldest: true },
  TEMPORARY: { validForInMinutes: 30, instancesAllowed: 2, replacesOldest: false },
}
type Props = ComponentProps<typeof MakeForm>
const make = (differing: Partial<Props> = {}) => (
  <MakeForm {...{ action: doNothing, locale: 'en', policy, vids: [], chosen: null, error: undefined, ...differing }} />
)
const about = async (differing: Partial<Props>, label: string) =>
  findField(await render(make(differing)), label).said.join(' ')

test('each kind is told apart by how long it works and what it is good for', async () => {
  expect(await about({}, 'Temporary')).toMatch(/^Works for 30 minutes, then ends by itself\. Good for one visit/)
  expect(await about({}, 'Permanent')).toMatch(/^Works until you end it\. Good for those who need your number for long/)
})

test.each([
  [1, 'Works for 1 minute,'],
  [60, 'Works for 1 hour,'],
  [90, 'Works for 90 minutes,'],
  [1440, 'Works for 1 day,'],
  [2880, 'Works for 2 days,'],
])('a policy of %i minutes is said in the largest unit that fits', async (validForInMinutes, words) => {
  const rule = { validForInMinutes, instancesAllowed: 1, replacesOldest: true }
  expect(await about({ policy: { ...policy, TEMPORARY: rule } }, 'Temporary')).toContain(words)
})

test('a kind that is full says which one goes when a new one comes', async () => {
  const said = await about({ vids: [makeVid({ end: '0815' })] }, 'Permanent')
  expect(said).toContain('You can have one at a time. The one you have, ending 0815, stops working at once')
})

test('a kind that is full and replaces none says that there is no room', async () => {
  const two = [makeVid({ type: 'TEMPORARY' }), makeVid({ type: 'TEMPORARY', id: '2' })]
  expect(await about({ vids: two }, 'Temporary')).toContain('there is no room for another')
  expect(await about({ vids: two.slice(1) }, 'Temporary')).toContain('You can have 2 at a time. You have 1 now.')
})

test('those that have ended take no room', async () => {
  expect(await about({ vids: [makeVid({ state: 'revoked' })] }, 'Permanent')).toContain('You have none now.')
})

test('nothing is chosen until somebody chooses, and then it stays', async () => {
  const chosen = async (type: Props['chosen']) =>
    listFields(await render(make({ chosen: type }))).flatMap(({ isChosen, value }) => (isChosen ? [value] : []))
  expect(await chosen(null)).toEqual([])
  expect(await chosen('TEMPORARY')).toEqual(['TEMPORARY'])
})

test('an error stands at the group and marks each choice', async () => {
  const fields = listFields(await render(make({ error: 'Choose which kind you want' })))
  for (const { said, isWrong } of fields) expect([said[0], isWrong]).toEqual(['Choose which kind you want', true])
})

test('the form can be sent once, and left, in each language', async () => {
  for (const [locale, page] of await renderAll((each) => make({ locale: each }))) {
    expect(listHidden(page).key).toMatch(/^[0-9a-f-]{36}$/)
    expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/account/virtual-ids`])
  }
})
