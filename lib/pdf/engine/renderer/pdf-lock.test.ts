import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { readCardPdf } from '../../testing/read-card-pdf'
import CardPdfDocument from './pdf-document'
import { hashPassword } from './pdf-lock'

async function writeLocked(userPassword: string) {
  const document = new CardPdfDocument({ userPassword, autoFirstPage: false, info: { Title: 'A card' } }).addPage()
  document.end()
  return buffer(document)
}

test('a password becomes what other writers of revision 6 make of it', () => {
  // As in the tests of pdf.js and of those who took them over.
  const salt = Buffer.from('53f59265c6f722c6', 'hex')
  const hash = Buffer.from(hashPassword(Buffer.from('user'), salt)).toString('hex')
  expect(hash).toBe('5ee6cd4ba663fa4cdb8011553911 21a4962e67b0a09cbbe9a6dfa3fd93eb5fb8'.replace(' ', ''))
})

test.each([
  ['AMIN1990', 'AMIN1990'],
  ['Zoë1990', 'Zoë1990'.normalize('NFD')],
  ['علي1978', 'علي1978'],
  ['राम २०१०', 'राम\u00a0२०१०'],
  ['1990', '１９９０'],
  ['Łucja', 'Łu\u00adc\u200dja'],
])('a card that is locked with %s opens when it is typed', async (typed, given) => {
  const pdf = await writeLocked(given)
  expect((await readCardPdf(pdf, typed)).pages).toHaveLength(1)
  await expect(readCardPdf(pdf, `${typed}0`)).rejects.toMatchObject({ name: 'PasswordException' })
  await expect(readCardPdf(pdf, '')).rejects.toMatchObject({ name: 'PasswordException' })
})

test('each lock has a key of its own, and shows no text', async () => {
  const [first, second] = [await writeLocked('AMIN1990'), await writeLocked('AMIN1990')]
  const findEntries = (pdf: Buffer) => pdf.toString('latin1').match(/\/(O|OE|U|UE|Perms) <[0-9a-f]+>/g) ?? []
  expect(new Set([...findEntries(first), ...findEntries(second)]).size).toBe(10)
  expect(first.toString('latin1')).not.toContain('A card')
})
