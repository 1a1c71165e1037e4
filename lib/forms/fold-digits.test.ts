import { expect, test } from 'vitest'
import { foldDigits } from './fold-digits'

test('digits of Arabic and Persian keyboards become 0 to 9, all else stays', () => {
  expect(foldDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 48-a')).toBe('0123456789 0123456789 48-a')
})
