import { expect, test } from 'vitest'
import { makeCardPassword, makeRandomCardPassword } from './card-password'

test.each([
  ['Amina Diallo', 'AMIN1990'],
  ['Ali', 'ALIA1990'],
  ['Bo', 'BOBO1990'],
  ['O', 'OOOO1990'],
  ['Li Na', 'LINA1990'],
  ['  jo  e ', 'JOEJ1990'],
  ['Élodie', 'ELOD1990'],
  ['E\u0301lodie', 'ELOD1990'],
  ['Zoë-Ann', 'ZOEA1990'],
  ['O’Brien', 'OBRI1990'],
  ["D'Arcy", 'DARC1990'],
  ['Łukasz', 'LUKA1990'],
  ['Œuvrard', 'OEUV1990'],
  ['Ærø', 'AERO1990'],
  ['Weiß', 'WEIS1990'],
  ['Þór', 'THOR1990'],
  ['İpek Şahin', 'IPEK1990'],
  ['Işık', 'ISIK1990'],
  ['Đặng', 'DANG1990'],
  ['Ɗanjuma', 'DANJ1990'],
  ['ɗanjuma', 'DANJ1990'],
  ['Ƙwarai', 'KWAR1990'],
  ['Ɓala', 'BALA1990'],
  ['Əliyev', 'ELIY1990'],
  ['Ŋmabɛ Ɔkɔ', 'NMAB1990'],
  ['Ɣana', 'GANA1990'],
  ['Ƴusuf', 'YUSU1990'],
  ['ĲSBRAND', 'IJSB1990'],
  ['ʻAlī', 'ALIA1990'],
  ['Ａｌｉ', 'ALIA1990'],
  ['Ali 2nd', 'ALIN1990'],
])('%s, born in 1990, has the password %s', (name, password) => {
  expect(makeCardPassword(name, '1990/03/14')).toBe(password)
})

test.each(['', 'أمينة ديالو', '漢字', '123'])('the name %j, without Latin letters, gives XXXX and the year', (name) => {
  expect(makeCardPassword(name, '1984/12/31')).toBe('XXXX1984')
})

test.each(['', '1990', '1990-03-14', '14/03/1990', '90/03/14'])('the date of birth %j is refused', (date) => {
  expect(() => makeCardPassword('Ali', date)).toThrow(RangeError)
})

test('random passwords are three groups of four unmistakable characters, and no two are alike', () => {
  const passwords = Array.from({ length: 500 }, makeRandomCardPassword)
  for (const password of passwords) expect(password).toMatch(/^[A-HJKMNP-Z2-9]{4}(-[A-HJKMNP-Z2-9]{4}){2}$/)
  expect(new Set(passwords).size).toBe(500)
  expect(new Set(passwords.join('')).size).toBe('ABCDEFGHJKMNPQRSTUVWXYZ23456789-'.length)
})
