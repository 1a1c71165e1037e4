import { expect, test } from 'vitest'
import { cardFields, defaultCardChoices, readCardChoices, writeCardChoices } from './card-choices'

test.each([
  { fields: [...cardFields], number: 'masked', language: 'en' },
  { fields: ['address', 'vid'], number: 'whole', language: 'ar' },
  { fields: [], number: 'none', language: 'fr' },
] as const)('choices come back from their words: %j', (choices) => {
  expect(readCardChoices(writeCardChoices(choices))).toEqual(choices)
})

test('unknown fields are left out, and the others stand in the order of the card', () => {
  const words = { show: 'vid,uin,gender', number: 'none', language: 'en' }
  expect(readCardChoices(words)?.fields).toEqual(['gender', 'vid'])
})

test.each([
  {},
  { show: 'vid', language: 'en' },
  { show: 'vid', number: 'half', language: 'en' },
  { show: '', number: 'none', language: 'en' },
  { show: 'none', number: 'none', language: 'toString' },
])('words that say too little are refused: %j', (words) => {
  expect(readCardChoices(words)).toBeNull()
})

test('without a choice all is shown, and the number hidden', () => {
  expect(defaultCardChoices('ar')).toEqual({ fields: cardFields, number: 'masked', language: 'ar' })
})
