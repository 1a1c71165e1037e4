import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDrawingWorker } from '@/scripts/build-drawing-worker.mjs'
import type { CardData } from './card/card-data'
import { type DrawingPool, openDrawingPool } from './drawing-pool'
import { countLetters, readCardPdf } from './testing/read-card-pdf'
import { drawPortrait, sampleCard } from './card/testing/sample-card'

let pool: DrawingPool
beforeAll(async () => {
  await buildDrawingWorker()
  pool = openDrawingPool({ threads: 1 })
})
afterAll(() => pool.close())

const eightyLetters = 'Maximiliana-Alexandrina Konstantinopolska Featherstonehaugh van der Westhuizen X'
const longArabic = 'مكسيميليانا ألكسندرينا قسطنطينوبولسكا فيذرستونهاو فان در فيستهويزن بنت عبد اللطيف الإسكندراني'
// Every letter of the alphabet in each of its forms, the ligatures of lam, hamza with its seats, Persian letters and vowels.
const arabicLetters = [
  'صدرت على الرحمن تحديثًا لا لأ لإ لآ كلا بلأ',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي ىةءأإآؤئ',
  'ببب تتت ثثث ججج ححح خخخ سسس ششش صصص ضضض ططط ظظظ ععع غغغ ففف ققق ككك للل ممم ننن ههه ييي',
  'پریسا گل چمن ژاله مُحَمَّد عَبْدُ ڤيكتور ٱلله',
]

const render = async (changes: Partial<CardData>) => {
  const data = { ...sampleCard, ...changes }
  return readCardPdf(await pool.render(data), data.password)
}
const named = (latin: string, arabic: string | null = null) => render({ names: { latin, arabic, others: [] } })

function expectEveryLetter(text: string, expected: string) {
  const found = countLetters(text)
  const missing = [...countLetters(expected)].filter(([letter, count]) => (found.get(letter) ?? 0) < count)
  expect(missing).toEqual([])
}

test('the card opens with its password alone, and is encrypted by AES-256, revision 6', async () => {
  const pdf = await pool.render({ ...sampleCard, portrait: await drawPortrait() })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const dictionary = /<<\s*\/Filter \/Standard[^]*?endobj/.exec(pdf.toString('latin1'))?.[0]
  const entries = ['/V 5', '/R 6', '/EncryptMetadata true', '/CFM /AESV3']
  expect(dictionary?.match(/\/(V|R|CFM|EncryptMetadata) \S+/g)).toEqual(entries)
  expect(pdf.toString('latin1')).not.toContain('Amina')
  for (const wrong of ['', 'AMIN1991', 'amin1990']) {
    await expect(readCardPdf(pdf, wrong)).rejects.toMatchObject({ name: 'PasswordException' })
  }
  const { sizes, text } = await readCardPdf(pdf, sampleCard.password)
  // A4, or a printer that fits the page to its paper makes the small card larger than it is.
  expect(sizes).toEqual(Array.from({ length: 2 }, () => [expect.closeTo(595.28, 1), expect.closeTo(841.89, 1)]))
  for (const part of ['Amina Diallo', '482 093 1175', '14 March 1990', 'Female', '14 Harbour Road, Flat 3']) {
    expect(text).toContain(part)
  }
  expect(pdf.length).toBeLessThan(90_000)
})

test('whatever is on the card can be read out of it, in both scripts', async () => {
  const { text } = await render({})
  const { names, gender, address, issuer, labels } = sampleCard
  const parts = [names.latin, names.arabic, gender.latin, gender.arabic, ...address.latin, ...address.arabic]
  const issued = [issuer.country, issuer.countryLocal, issuer.documentLocal, issuer.authority]
  expectEveryLetter(text, [...parts, ...issued, labels.name.second, labels.footer, labels.noPortrait].join(' '))
})

test('an eighty-letter name is whole and stays within the page, in both scripts', async () => {
  const { text, pages, pageWidth } = await named(eightyLetters, longArabic)
  expectEveryLetter(text, `${eightyLetters} ${longArabic}`)
  expect(text).toContain('Featherstonehaugh van der Westhuizen X')
  expect(pages).toHaveLength(2)
  for (const { left, right, bottom } of pages.flat()) {
    expect(left).toBeGreaterThan(40)
    expect(right).toBeLessThan(pageWidth - 40)
    expect(bottom).toBeGreaterThan(20)
  }
})

test('one word of eighty wide letters is divided and not cut', async () => {
  const { pages, pageWidth } = await named('W'.repeat(80))
  for (const page of pages) {
    const name = page.filter(({ text }) => /^W+$/.test(text))
    expect(name.map(({ text }) => text).join('')).toBe('W'.repeat(80))
    for (const { right } of name) expect(right).toBeLessThan(pageWidth - 40)
  }
})

test.each(['Zoë Ångström-Łukasiewicz', 'Nguyễn Thị Ánh', 'O’Brien Şırnak Œuvrard', 'Ali'])(
  'no letter of %s is lost',
  async (name) => {
    const { text } = await named(name)
    expectEveryLetter(text, name)
    expect(text.normalize().replaceAll(/\s/g, '')).toContain(name.normalize().replaceAll(/\s/g, ''))
  },
)

test('a name written with separate accents is the same as one with composed letters', async () => {
  const { text } = await named('Nguyễn Ánh'.normalize('NFD'))
  expect(text.replaceAll(/\s/g, '')).toContain('NguyễnÁnh')
})

test('a letter that no font has leaves a visible sign', async () => {
  const { text } = await named('Amina 漢')
  expect(text).toContain('Amina \ufffd')
})

test.each(['अमीना यूसुफ़ रहमान', 'कृष्णमूर्ति श्रीवास्तव', 'क्षेत्रज्ञ'])('no letter of %s is lost', async (name) => {
  const { text } = await render({ names: { latin: 'Amina', arabic: 'أمينة', others: [name] } })
  expectEveryLetter(text, name)
})

test('no Arabic letter is lost, whatever the worker made before', async () => {
  for (const arabic of [...arabicLetters, ...arabicLetters.toReversed()]) {
    const { text } = await named('', arabic)
    expectEveryLetter(text, arabic)
  }
})

test.each([
  'عبد الله الإسلام',
  'لا لأ لإ لآ كلا بلأ',
  'پریسا گل چمن 12 ڤيكتور 34',
  'عمر، 12 (UIN) علي.',
  'ٱلله مُحَمَّدُ',
  'Rue محمد V',
  'صلاح الدين (الثاني)',
])('%s is read in the order in which it is registered', async (arabic) => {
  for (const language of ['en', 'ar'] as const) {
    const { lines } = await render({ language, names: { latin: 'Amina', arabic, others: [] } })
    expect(lines.normalize()).toContain(arabic.normalize())
    for (const label of ['الاسم', 'تاريخ الميلاد', 'رقم الهوية', 'جمهورية يوتوبيا']) expect(lines).toContain(label)
  }
})

test.each(['हिन्दी', 'राम रोम क्ष', 'कृष्णमूर्ति श्रीवास्तव', 'यूसुफ़ त्रिपाठी'])('%s is read so too', async (name) => {
  const { lines } = await render({ names: { latin: 'Amina', arabic: null, others: [name] } })
  expect(lines.normalize()).toContain(name.normalize())
})

test('in Arabic the page runs from right to left, and the number keeps its order', async () => {
  const isRight = (pages: { text: string; left: number }[][], text: string, pageWidth: number) =>
    (pages.flat().find((item) => item.text.includes(text))?.left ?? 0) > pageWidth / 2
  const arabic = await render({ language: 'ar' })
  const english = await render({ language: 'en' })
  expect(arabic.text).toContain('482 093 1175')
  expect(isRight(arabic.pages, '482 093 1175', arabic.pageWidth)).toBe(true)
  expect(isRight(english.pages, '482 093 1175', english.pageWidth)).toBe(false)
})

test('without a live VID words stand where its digits would be', async () => {
  expect((await render({ code: { ...sampleCard.code, digits: null } })).text).toContain('No virtual ID is active.')
  expect((await render({})).text).not.toContain('No virtual ID is active.')
})

test('a portrait that is no JPEG leaves the empty frame with its words', async () => {
  expect((await render({ portrait: new Uint8Array([1, 2, 3]) })).text).toContain('No portrait on record')
  expect((await render({ portrait: await drawPortrait() })).text).not.toContain('No portrait on record')
})

test('a very long address goes on over the page and loses nothing', async () => {
  const latin = Array.from({ length: 14 }, (_, index) => `${index} Harbourmaster Residences ${eightyLetters}`)
  const { text } = await render({ address: { latin, arabic: [longArabic] } })
  expectEveryLetter(text, [...latin, longArabic, sampleCard.labels.footer].join(' '))
})

test('all that a first page is trusted to hold stays on it, with the portrait, the code and the widest letters', async () => {
  const wide = (letters: number) => 'W'.repeat(letters)
  const names = { latin: wide(60), arabic: longArabic, others: [] }
  const arabic = Array.from({ length: 6 }, () => 'شارع الميناء')
  const address = { latin: [wide(90), wide(90), wide(90), wide(30), wide(30), wide(30)], arabic }
  const { pages, text } = await render({ names, address, portrait: await drawPortrait() })
  expect(pages).toHaveLength(2)
  expectEveryLetter(text, [names.latin, longArabic, ...address.latin, ...arabic, sampleCard.labels.footer].join(' '))
  const places = (pages[0] ?? []).map(({ text: words, bottom }) => ({ words, bottom }))
  for (const { bottom } of places) expect(bottom).toBeGreaterThan(20)
  const footer = places.find(({ words }) => words.includes(sampleCard.labels.footer.slice(0, 12)))
  const address90 = places.filter(({ words }) => /^W+$/.test(words)).map(({ bottom }) => bottom)
  expect(Math.min(...address90)).toBeGreaterThan((footer?.bottom ?? Infinity) + 20)
})

const nothing = { dateOfBirth: null, gender: null, address: null, uin: null, code: null }

test('what was not chosen is not in the file, nor is its label', async () => {
  const { text, pages } = await render(nothing)
  const { dateOfBirth, gender, address, uin, labels } = sampleCard
  expect(text).toContain('Amina Diallo')
  const left = [dateOfBirth, gender.latin, ...address.latin, uin]
  const words = [labels.dateOfBirth.lead, labels.gender.lead, labels.address.lead, labels.uin.lead, labels.qr.lead]
  for (const part of [...left, ...words]) expect(text).not.toContain(part)
  expect(pages).toHaveLength(2)
})

test.each(['dateOfBirth', 'gender', 'address', 'uin', 'code'] as const)(
  '%s can be the only thing besides the name',
  async (part) => {
    const { text } = await render({ ...nothing, [part]: sampleCard[part] })
    const label = sampleCard.labels[part === 'code' ? 'qr' : part].lead
    expect(text).toContain(label)
  },
)
