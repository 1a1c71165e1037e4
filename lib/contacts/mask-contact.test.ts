import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeNotification, maskContact } from './mask-contact'

test('an address is masked as in the document', () => {
  expect(maskContact({ channel: 'email', address: 'abcdefghijcd@xyz.com' })).toBe('abXXXXXXXXXcd@xyz.com')
})

test.each([
  ['a@xyz.com', 'XXXXXXXXX@xyz.com'],
  ['ali@xyz.com', 'aXXXXXXXXX@xyz.com'],
  ['amina1@xyz.com', 'aXXXXXXXXX1@xyz.com'],
])('a short local part shows a third at most: %s', (address, masked) => {
  expect(maskContact({ channel: 'email', address })).toBe(masked)
})

test('a phone number shows its last three digits', () => {
  for (const address of ['7712345678', '+917712345678', '+91 77123 45678', '077123 45678'])
    expect(maskContact({ channel: 'sms', address })).toBe('XXXXXXXXX678')
  expect(maskContact({ channel: 'sms', address: '+21620123456' })).toBe('XXXXXXXXX56')
})

test('the number of X never tells the length, and never more than a third is shown', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,40}$/), (local) => {
      const [masked = ''] = maskContact({ channel: 'email', address: `${local}@xyz.com` }).split('@')
      expect(masked.match(/X/g)).toHaveLength(9)
      expect(masked.length - 9).toBeLessThanOrEqual(local.length / 3)
    }),
  )
})

test('both channels are named when both are used', () => {
  expect(describeNotification(['aX@x.com', 'XX1'])).toBe('Notification has been sent to aX@x.com and XX1')
})

test('a domain is shown in its own letters', () => {
  expect(maskContact({ channel: 'email', address: 'yusuf@xn--bcher-kva.example' })).toBe('yXXXXXXXXX@bücher.example')
})
