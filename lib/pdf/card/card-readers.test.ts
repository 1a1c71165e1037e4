import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arabicStatement, frenchStatement, sampleStatement } from '@/lib/pdf/statements/testing/sample-statement'
import { type DrawingPool, openDrawingPool } from '../drawing-pool'
import { buildDrawingWorkerOnce } from '../testing/build-drawing-worker-once'
import { listDemoCards } from './testing/demo-cards'
import { findMisread, listCardTexts, listStatementTexts } from './testing/find-misread'
import { listPdfReaders } from '../testing/pdf-readers'
import { sampleCard } from './testing/sample-card'

// `npm run proof:card-readers` asks the same of the cards of all residents.
const residents = 2

let pool: DrawingPool
beforeAll(async () => {
  await buildDrawingWorkerOnce()
  pool = openDrawingPool({ threads: 1 })
})
afterAll(() => pool.close())

const mixedNames = ['محمد 12', '12 محمد (ثالث) 45', 'صلاح الدين (الثاني)', 'عمر، 12 (UIN) علي.', 'ٱلله مُحَمَّدُ']
const mixedCards = mixedNames.flatMap((arabic) =>
  (['en', 'ar'] as const).map((language) => ({
    ...{ ...sampleCard, language },
    names: { latin: 'Rue (V) d’Aït', arabic, others: ['यूसुफ़ (द्वितीय) १२'] },
  })),
)

describe.each(listPdfReaders())('$name', ({ name, version, read }) => {
  test('says what is registered on cards, in the order of reading', async ({ skip }) => {
    if (version === null) skip(`${name} is not on this machine`)
    const cards = (await listDemoCards()).slice(0, residents * 3)
    for (const card of [...cards, ...mixedCards]) {
      const text = await read(await pool.render(card), card.password)
      expect(findMisread(listCardTexts(card), text)).toEqual([])
    }
  })

  test('says what is written on statements', async ({ skip }) => {
    if (version === null) skip(`${name} is not on this machine`)
    for (const statement of [sampleStatement, frenchStatement, arabicStatement]) {
      const text = await read(await pool.renderStatement(statement), '')
      expect(findMisread(listStatementTexts(statement), text)).toEqual([])
    }
  })
})

test('a text that is turned round, cut or in another order is found', () => {
  const read = 'رقم الهوية\n12 Main Street,\nOld Town\nاليمأ'
  expect(findMisread(['رقم الهوية', '12 Main Street, Old Town', 'أميلا', 'Town Old', 'Main Street 12'], read)).toEqual([
    'أميلا',
    'Town Old',
    'Main Street 12',
  ])
})
