import { expect, test } from 'vitest'
import { listAnswerLines } from './answer-lines'

const words = { locale: 'en', gender: (code: string) => `a ${code}` } as const

test('a name is told in each of its languages, and marked as written in it', () => {
  expect(
    listAnswerLines('name', { 'name.eng': 'Amina Diallo', 'name.fra': '', 'name.ara': 'أمينة ديالو' }, words),
  ).toEqual([
    { text: 'Amina Diallo', locale: 'en', isLtr: false },
    { text: 'أمينة ديالو', locale: 'ar', isLtr: false },
  ])
})

test('a date of birth is one line in words, and none until it is whole', () => {
  expect(listAnswerLines('dateOfBirth', { day: '3', month: '2', year: '1990' }, words)).toEqual([
    { text: '3 February 1990', locale: null, isLtr: false },
  ])
  expect(listAnswerLines('dateOfBirth', { day: '3', month: '', year: '1990' }, words)).toEqual([])
})

test('an address leaves out its empty lines and ends with the postcode, left to right', () => {
  const address = { line1: '48 شارع الزيتون', line2: '', line3: '', city: 'سانتا ميرا', province: '', region: '' }
  expect(listAnswerLines('address', { ...address, postalCode: '10733', language: 'ara' }, words)).toEqual([
    { text: '48 شارع الزيتون', locale: 'ar', isLtr: false },
    { text: 'سانتا ميرا', locale: 'ar', isLtr: false },
    { text: '10733', locale: null, isLtr: true },
  ])
})

test('contacts run left to right, choices are told in words, and what is not there is nothing', () => {
  expect(listAnswerLines('phone', { value: '+919876543210' }, words)).toEqual([
    { text: '098765 43210', locale: null, isLtr: true },
  ])
  expect(listAnswerLines('phone', { value: '+442079460958' }, words)).toMatchObject([{ text: '+44 20 7946 0958' }])
  expect(listAnswerLines('email', { value: '' }, words)).toEqual([])
  expect(listAnswerLines('gender', { gender: 'other' }, words)).toEqual([
    { text: 'a other', locale: null, isLtr: false },
  ])
  expect(listAnswerLines('gender', { gender: '' }, words)).toEqual([])
  expect(listAnswerLines('language', { language: 'fra' }, words)).toEqual([
    { text: 'Français', locale: 'fr', isLtr: false },
  ])
  expect(listAnswerLines('language', { language: 'xyz' }, words)).toEqual([])
})
