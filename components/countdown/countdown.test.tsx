import { describe, expect, test } from 'vitest'
import { findAll, findOne, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render } from '@/components/testing/render'
import { ResendButton } from './resend-button'
import { RunningClock } from './running-clock'
import { TimeLeft } from './time-left'

describe('the button of a new code, before any script has run', () => {
  const words = { label: 'New code', waitingText: 'In {time} you can', readyText: 'Now' }

  test('is open, with the wait beside it', async () => {
    const page = await render(<ResendButton {...words} waitSeconds={119} />)
    expect(findOne(page, 'button').attributes).not.toHaveProperty('disabled')
    expect(readText(page)).toBe('New codeIn 1:59 you can')
    expect(findOne(page, 'bdi').attributes.dir).toBe('ltr')
  })

  test('says nothing where there is nothing to wait for', async () => {
    const page = await render(<ResendButton {...words} waitSeconds={0} />)
    expect(readText(page)).toBe('New code')
    expect(readTexts(page, 'p', { role: 'status' })).toEqual([''])
  })
})

test("what is left is said in the server's own words until a script counts", async () => {
  const page = await render(
    <TimeLeft endsAt={Date.now() + 60_000} sentence="In {left}" still="In 1 minute" endedText="Over" />,
  )
  expect(readText(page)).toBe('In 1 minute')
  expect(findAll(page, 'span', { role: 'status' })).toHaveLength(1)
})

test.each([
  [65_000, /^1:0[45]$/],
  [-5_000, /^0:00$/],
])('a clock with %i ms to go', async (left, words) => {
  expect(readText(await render(<RunningClock endsAt={Date.now() + left} />))).toMatch(words)
})
