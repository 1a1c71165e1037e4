import { expect, test } from 'vitest'
import { listNameLanguages } from './list-name-languages'

test('a name is in a language that has its letters, the page’s own first', () => {
  expect(listNameLanguages('Amina Diallo', 'en')).toEqual(['eng', 'fra'])
  expect(listNameLanguages('Amina Diallo', 'fr')).toEqual(['fra', 'eng'])
  expect(listNameLanguages('Amina Diallo', 'ar')).toEqual(['eng', 'fra'])
  expect(listNameLanguages('أمينة ديالو', 'en')).toEqual(['ara'])
})

test('letters that no language of the pages has are taken for the page’s', () => {
  expect(listNameLanguages('阿米娜', 'fr')).toEqual(['fra'])
})
