import { describe, expect, test } from 'vitest'
import type { UpdateItem } from '@/lib/update/update-items'
import { doNothing } from '@/components/testing/scenes'
import {
  findAll,
  findField,
  findOne,
  listFacts,
  listFields,
  listHeadings,
  listHidden,
  listLinks,
  readTexts,
} from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { AnswerReview } from './answer-review'
import { AnswerValue } from './answer-value'
import { DraftOffer } from './draft-offer'
import { ItemChooser, type ItemOption } from './item-chooser'
import { NextSteps } from './next-steps'
import { SendForm } from './send-form'
import { StepHead } from './step-head'

const option = (item: UpdateItem, differing: Partial<ItemOption> = {}): ItemOption => ({
  item,
  current: {},
  proofs: [],
  isPending: false,
  isChosen: false,
  ...differing,
})
const options = [
  option('name', { current: { 'name.eng': 'Nadia Rahal', 'name.ara': 'نادية رحال' }, proofs: ['proofOfIdentity'] }),
  option('phone', { current: { value: '+919876543210' }, isChosen: true }),
  option('language', { current: { language: 'fra' } }),
]
const choose = { action: doNothing, options, error: undefined }

describe('choosing what to change', () => {
  test('shows what is on record and what a change needs, in words', async () => {
    const page = await render(<ItemChooser {...choose} />)
    expect(listFields(page).map(({ label, isChosen, said }) => [label, isChosen, ...said])).toEqual([
      ['Name', false, 'On record now: Nadia RahalYou need a paper with the new name'],
      ['Phone', true, 'On record now: 098765 43210We send a code to the new phone'],
      ['Preferred language', false, 'On record now: FrançaisYou need no paper'],
    ])
  })

  test('has the name in the language of the page, where there is one', async () => {
    const pages = await renderAll(() => <ItemChooser {...choose} />)
    const names = pages.map(([, page]) => findAll(page, 'bdi')[0]).map((run) => run && readText(run))
    expect(names).toEqual(['Nadia Rahal', 'Nadia Rahal', 'نادية رحال'])
  })

  test('leads an error to the first that can be chosen', async () => {
    const pending = [option('name', { isPending: true }), option('gender'), option('phone')]
    const page = await render(<ItemChooser {...choose} options={pending} error="Choose at least one thing" />)
    expect(findOne(page, 'input', { id: 'item' }).attributes.value).toBe('gender')
    expect(listFields(page).map(({ said, isWrong }) => [said[0], isWrong])).toEqual([
      ['Choose at least one thing', true],
      ['Choose at least one thing', true],
    ])
  })

  test('leads to the request of what is changed already', async () => {
    const page = await render(
      <ItemChooser {...choose} options={[option('name', { isPending: true }), option('phone')]} />,
    )
    expect(listLinks(page)).toEqual([['See your requests', '/en/account/requests']])
    expect(listFields(page)).toHaveLength(1)
  })

  test('with nothing left to choose has no button', async () => {
    const page = await render(<ItemChooser {...choose} options={[option('name', { isPending: true })]} />)
    expect(findAll(page, 'button')).toEqual([])
    expect(readText(page)).toContain('A change of each of these is under way.')
  })

  test('says where nothing is on record', async () => {
    const page = await render(<ItemChooser {...choose} options={[option('email')]} />)
    expect(findField(page, 'Email').said[0]).toContain('nothing on record')
  })
})

describe('an answer', () => {
  test('is each line in its own language; the same name twice is read once', async () => {
    const answer = { 'name.eng': 'Nadia Rahal', 'name.fra': 'Nadia Rahal', 'name.ara': 'نادية رحال' }
    const page = await render(<AnswerValue item="name" answer={answer} />)
    expect(findAll(page, 'bdi').map((run) => [run.attributes.lang, readText(run)])).toEqual([
      ['en', 'Nadia Rahal'],
      ['ar', 'نادية رحال'],
    ])
  })

  test('with a number runs left to right in each language', async () => {
    for (const [, page] of await renderAll(() => <AnswerValue item="phone" answer={{ value: '+919876543210' }} />)) {
      expect(readTexts(page, 'bdi', { dir: 'ltr' })).toEqual(['098765 43210'])
    }
  })

  test('is reviewed beside what it replaces, and can be changed', async () => {
    const page = await render(
      <AnswerReview
        item="gender"
        current={{ gender: 'female' }}
        answer={{ gender: 'other' }}
        href="/en/account/update"
      />,
    )
    expect(listFacts(page)).toEqual([
      ['Now', 'Female'],
      ['New', 'Other'],
    ])
    expect(listLinks(page)).toEqual([['Change Gender', '/en/account/update']])
  })
})

describe('what was begun before', () => {
  const offer = (items: UpdateItem[]) => (
    <DraftOffer items={items} expiresAt={new Date('2026-11-04T09:30:00Z')} href="#on" startAgain={doNothing} />
  )

  test.each([
    [['name'], 'It is about: Name.'],
    [['name', 'address'], 'It is about: Name and Address.'],
    [['name', 'address', 'phone'], 'It is about: Name, Address and Phone.'],
  ] as const)('with %j is offered, with until when it is kept', async (items, words) => {
    const text = readText(await render(offer([...items])))
    expect(text).toContain(words)
    expect(text).toContain('We keep it for you until 4 November 2026')
  })

  test('goes on by a link, and is thrown away by a button alone', async () => {
    for (const [, page] of await renderAll(() => offer(['name']))) {
      expect(listLinks(page).map(([, href]) => href)).toEqual(['#on'])
      expect(findAll(page, 'button').map(({ attributes }) => attributes.type)).toEqual(['submit'])
    }
  })
})

test.each([
  [false, 0],
  [true, 1],
])('sending says where messages go until then, when a contact changes: %s', async (hasContact, sentences) => {
  const page = await render(<SendForm action={doNothing} hasContact={hasContact} />)
  const said = readTexts(page, 'p').filter((words) => words.startsWith('Until then codes and messages go'))
  expect(said).toHaveLength(sentences)
  expect(listHidden(page).key).toMatch(/^[0-9a-f-]{36}$/)
  expect(listLinks(page)).toEqual([['Change what this request is about', '/en/account/update?choose=again']])
})

test('a step says how far one has come, above its title', async () => {
  const page = await render(<StepHead title="Your new name" position={2} count={5} />)
  expect(readTexts(page, 'p')).toEqual(['Step 2 of 5'])
  expect(findAll(page, 'i', { class: 'on' })).toHaveLength(2)
  expect(findAll(page, 'i')).toHaveLength(5)
  expect(listHeadings(page)).toEqual(['1 Your new name'])
})

test('after sending, all that is to come has not begun', async () => {
  for (const [, page] of await renderAll(() => <NextSteps />)) {
    expect(findAll(page, 'li').map(({ attributes }) => attributes.class)).toEqual(['todo', 'todo', 'todo'])
  }
})
