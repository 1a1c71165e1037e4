import { describe, expect, test } from 'vitest'
import { doNothing } from '@/components/testing/scenes'
import { findAll, findField, findOne, listFacts, listHidden, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { MailboxFilter } from './mailbox-filter'
import type { DeliveredMessage } from './mailbox-message'
import { MailboxMessages } from './mailbox-messages'
import type { DemoPerson } from './resident-row'
import { ResidentsTable } from './residents-table'

const person: DemoPerson = {
  case: 'ordinary',
  uin: '4830 192 175',
  vid: '1234 5678 9012 4711',
  rid: '10008100320482120261103081500',
  name: { eng: 'Nadia Rahal', ara: 'نادية رحال' },
  email: 'nadia.rahal@utopia.example',
  phone: '+919876543210',
}
const nobody: DemoPerson = { ...person, case: 'no-contact', vid: null, rid: null, email: null, phone: null }
const actions = { prefillSignIn: doNothing, prefillStatus: doNothing, openMessages: doNothing }

describe('the demo residents', () => {
  test('are a table whose rows are named in the two scripts, the one of the page first', async () => {
    const pages = await renderAll((locale) => <ResidentsTable {...{ locale, actions }} residents={[person]} />)
    expect(pages.map(([, page]) => readTexts(page, 'th', { scope: 'row' })[0])).toEqual([
      'Nadia Rahal نادية رحال',
      'Nadia Rahal نادية رحال',
      'نادية رحال Nadia Rahal',
    ])
    for (const [, page] of pages) expect(findAll(page, 'th', { scope: 'col' })).toHaveLength(4)
  })

  test('show their numbers and contacts, or that there is none', async () => {
    const facts = async (resident: DemoPerson) =>
      listFacts(await render(<ResidentsTable locale="en" actions={actions} residents={[resident]} />))
    expect(await facts(person)).toEqual([
      ['ID number', '4830 192 175'],
      ['Virtual ID', '1234 5678 9012 4711'],
      ['Application', expect.stringMatching(/^[\d\s\u200B-]+$/)],
      ['Phone', '098765 43210'],
      ['Email', 'nadia.rahal@utopia.example'],
    ])
    expect((await facts(nobody)).slice(1).map(([, value]) => value)).toEqual(['None', 'None', 'None', 'None'])
  })

  test.each([
    [person, ['Sign in as Nadia Rahal', 'Check the application of Nadia Rahal', 'Messages to Nadia Rahal']],
    [nobody, ['Sign in as Nadia Rahal']],
  ])('can start what there is for them, by their case and never by a number', async (resident, buttons) => {
    const page = await render(<ResidentsTable locale="en" actions={actions} residents={[resident]} />)
    expect(readTexts(page, 'button', { type: 'submit' })).toEqual(buttons)
    expect(listHidden(page)).toEqual({ case: resident.case })
  })
})

describe('the mailbox', () => {
  const message: DeliveredMessage = {
    to: 'nadia.rahal@utopia.example',
    channel: 'email',
    subject: 'Your code',
    text: 'Good day\nyour code is here.\n\nDo not pass it on.',
    otp: '314159',
    at: new Date('2026-11-03T08:15:00Z'),
  }

  test('shows a code first, then the message in its paragraphs and lines', async () => {
    const page = await render(<MailboxMessages messages={[message]} to={null} />)
    expect(readTexts(page, 'bdi', { class: 'id' })).toEqual(['314159'])
    expect(readTexts(page, 'p', { dir: 'auto' })).toEqual(['Good day your code is here.', 'Do not pass it on.'])
    expect(readTexts(page, 'h2')).toEqual(['Your code'])
  })

  test('calls a text message so, which has no subject, and groups its number', async () => {
    const page = await render(
      <MailboxMessages messages={[{ ...message, channel: 'sms', subject: null, to: '+919876543210' }]} to={null} />,
    )
    expect(readTexts(page, 'h2')).toEqual(['Text message'])
    expect(readText(page)).toContain('To 098765 43210, 3 November 2026')
  })

  test('shows a message in another language than the page', async () => {
    const arabic = { ...message, subject: 'رمزك', text: 'مرحبًا', otp: null }
    for (const [, page] of await renderAll(() => <MailboxMessages messages={[arabic]} to={null} />)) {
      expect(readTexts(page, 'p', { dir: 'auto' })).toEqual(['مرحبًا'])
    }
  })

  test.each([
    [null, 1],
    ['nadia.rahal@utopia.example', 2],
  ])('that is empty for %s says so', async (to, paragraphs) => {
    const page = await render(<MailboxMessages messages={[]} to={to} />)
    expect(readTexts(page, 'h2')).toEqual(['No messages yet'])
    expect(findAll(page, 'p')).toHaveLength(paragraphs)
  })

  test.each([
    [null, false, ['Show']],
    ['nadia.rahal@utopia.example', true, ['Show', 'Show all messages']],
  ])('narrowed to %s', async (to, isOpen, buttons) => {
    const page = await render(<MailboxFilter action={doNothing} to={to} />)
    expect('open' in findOne(page, 'details').attributes).toBe(isOpen)
    expect(findField(page, 'Email or phone').value ?? '').toBe(to ?? '')
    expect(readTexts(page, 'button')).toEqual(buttons)
  })
})
