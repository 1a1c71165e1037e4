import { expect, test } from 'vitest'
import { findAll, findOne, listFacts, listHeadings, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { Contacts } from './contacts'
import { Face } from './face'
import { HelpAside } from './help-aside'
import { Id } from './id'
import { LinkRow, LinkRows } from './link-rows'
import { Notice } from './notice'
import { Panel } from './panel'
import { PasswordRule } from './password-rule'
import { Receipt } from './receipt'
import { Section } from './section'
import { SummaryList } from './summary-list'
import { TaskColumns } from './task-columns'
import { Timeline } from './timeline'

test.each([
  ['en', 'aXXz@example.com and XXXXXX210'],
  ['fr', 'aXXz@example.com et XXXXXX210'],
  ['ar', 'aXXz@example.com وXXXXXX210'],
] as const)('contacts are joined as %s joins words, each left to right', async (locale, words) => {
  const contacts = ['aXXz@example.com', 'XXXXXX210']
  const page = await render(<Contacts locale={locale} contacts={contacts} />, { locale })
  expect(readText(page)).toBe(words)
  expect(readTexts(page, 'bdi', { dir: 'ltr' })).toEqual(contacts)
})

test('no contact is no word', async () => {
  expect(readText(await render(<Contacts locale="en" contacts={[]} />))).toBe('')
})

test('a face that is not on record is a sign, and no broken picture', async () => {
  expect(findAll(await render(<Face src={null} alt="" />), 'img')).toEqual([])
  expect(findOne(await render(<Face src="/api/v1/account/portrait" alt="Your photo" />), 'img').attributes.alt).toBe(
    'Your photo',
  )
})

test.each([
  [false, 'id'],
  [true, 'addr'],
])('a number that may break (%s) is set apart as %s', async (mayBreak, look) => {
  const { attributes } = findOne(await render(<Id mayBreak={mayBreak}>12</Id>, { locale: 'ar' }), 'bdi')
  expect(attributes).toEqual({ class: look, dir: 'ltr' })
})

test('help says whom to call and leads to the page of help in each language', async () => {
  for (const [locale, page] of await renderAll((each) => <HelpAside locale={each} notes={['1', '2']} />)) {
    expect(readTexts(page, 'bdi')).toEqual(['1800 482 00'])
    expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/help`])
    expect(readTexts(page, 'p').slice(0, 2)).toEqual(['1', '2'])
  }
})

test('a row of services is one link with its name, news and purpose', async () => {
  const page = await render(
    <LinkRows>
      <LinkRow icon="card" title="Card" text="A PDF" href="/en/account/card" mark={<i>New</i>} />
      <LinkRow icon="help" title="Help" href="/en/help" />
    </LinkRows>,
  )
  expect(listLinks(page)).toEqual([
    ['CardNewA PDF', '/en/account/card'],
    ['Help', '/en/help'],
  ])
})

test('panels and sections are named by their headings', async () => {
  const page = await render(
    <>
      <Panel id="gone" heading="Gone" tone="warning">
        x
      </Panel>
      <Section id="next" heading="What happens next">
        y
      </Section>
    </>,
  )
  expect(findAll(page, 'section').map(({ attributes }) => [attributes.id, attributes['aria-labelledby']])).toEqual([
    ['gone', 'gone-heading'],
    ['next', 'next-heading'],
  ])
  expect(listHeadings(page)).toEqual(['2 Gone', '2 What happens next'])
})

test('news of what was just done is read out', async () => {
  expect(findOne(await render(<Notice tone="success">Kept</Notice>), 'div').attributes).toMatchObject({
    role: 'status',
    'data-color': 'success',
  })
})

test('the rule of the password is read as one word', async () => {
  const { attributes } = findOne(await render(<PasswordRule letters="OMAR" year="1984" />), 'p')
  expect(attributes).toMatchObject({ role: 'img', 'aria-label': 'OMAR1984' })
})

test('a receipt is the title of its page, with a reference where there is one', async () => {
  const page = await render(<Receipt title="Sent" label="Number" reference={<Id>1</Id>} note="Keep it" />)
  expect(listHeadings(page)).toEqual(['1 Sent'])
  expect(readTexts(page, 'p')).toEqual(['Number', '1', 'Keep it'])
  expect(readTexts(await render(<Receipt title="Sent" />), 'p')).toEqual([])
})

test('a list of facts has an action only in rows that have one', async () => {
  const rows = [
    { term: 'Name', value: 'Amina' },
    { term: 'Town', value: 'Alma', action: <a href="/en">Change</a> },
  ]
  expect(listFacts(await render(<SummaryList rows={rows} />))).toEqual([
    ['Name', 'Amina'],
    ['Town', 'Alma | Change'],
  ])
})

test('what helps with a task comes after it', async () => {
  const page = await render(<TaskColumns aside={<aside>help</aside>}>task</TaskColumns>)
  expect(readText(page)).toBe('taskhelp')
})

test('a timeline marks the step where it stands, and says each state in words', async () => {
  const steps = [
    { name: 'Received', state: 'done', stateText: 'done', detail: '3 November' },
    { name: 'Checked', state: 'now', stateText: 'now' },
    { name: 'Sent', state: 'todo', stateText: 'not started' },
    { name: 'Refused', state: 'stopped', stateText: 'ended here' },
  ] as const
  const page = await render(<Timeline label="Progress" steps={steps} />)
  expect(findOne(page, 'ol').attributes['aria-label']).toBe('Progress')
  expect(findAll(page, 'li').map(({ attributes }) => attributes['aria-current'])).toEqual([
    undefined,
    'step',
    undefined,
    'step',
  ])
  expect(readTexts(page, 'li')).toEqual([
    'Received – done3 November',
    'Checked – now',
    '3Sent – not started',
    'Refused – ended here',
  ])
})
