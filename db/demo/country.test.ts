import { expect, test } from 'vitest'
import { isUin } from '@/lib/identity/uin'
import { isRid } from '@/lib/identity/rid'
import { isVid } from '@/lib/identity/vid'
import { buildDemoCountry } from './country'
import type { DemoResident } from './demo-country'

const country = buildDemoCountry()
const { residents, applications } = country
const everyone = [...residents, ...applications]

function findDuplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

test('the country has 200 residents and is the same every time', () => {
  expect(residents).toHaveLength(200)
  expect(buildDemoCountry()).toEqual(country)
})

test('every UIN, VID and RID is well formed and given out once', () => {
  const uins = residents.map(({ uin }) => uin)
  const vids = residents.flatMap((resident) => resident.vids.map(({ vid }) => vid))
  const registrations = [...residents.flatMap((resident) => resident.registrations), ...applications]
  const rids = registrations.map(({ rid }) => rid)
  expect(uins.filter((uin) => !isUin(uin))).toEqual([])
  expect(vids.filter((vid) => !isVid(vid))).toEqual([])
  expect(rids.filter((rid) => !isRid(rid))).toEqual([])
  expect(findDuplicates([...uins, ...vids, ...rids])).toEqual([])
})

test('no contact is shared, every phone is a mobile number, every e-mail is at a reserved domain', () => {
  const emails = everyone.flatMap(({ email }) => email ?? [])
  const phones = everyone.flatMap(({ phone }) => phone ?? [])
  expect(findDuplicates([...emails, ...phones])).toEqual([])
  expect(phones.filter((phone) => !/^[6-9][0-9]{9}$/.test(phone))).toEqual([])
  expect(emails.filter((email) => !/^[a-z]+(\.[a-z]+)?[0-9]*@[a-z]+\.example$/.test(email))).toEqual([])
})

test('a name belongs to one resident, but for the two who are alike on purpose', () => {
  const names = everyone.map((person) => {
    const fullName = 'identity' in person ? person.identity.fullName : person.fullName
    return fullName.find(({ language }) => language === 'eng')?.value ?? ''
  })
  expect(findDuplicates(names)).toEqual(['Mariam Haddad'])
})

test('names, genders and addresses are there in the languages of the record, each in its own letters', () => {
  for (const { identity } of residents) {
    const { fullName, gender, addressLine1, region, province, city } = identity
    const own = fullName.map(({ language }) => language)
    for (const texts of [fullName, gender, addressLine1, region, province, city]) {
      expect(texts.map(({ language }) => language)).toEqual(own)
      for (const { language, value } of texts) {
        const letters = language === 'ara' ? /^[\p{Script=Arabic} 0-9]+$/u : /^[\p{Script=Latin} ’0-9-]+$/u
        expect(value).toMatch(letters)
      }
    }
  }
})

test('many are registered in fewer languages than the country has, some in none that they prefer', () => {
  const kept = residents.map(({ identity }) => identity.fullName.map(({ language }) => language).join(' '))
  for (const languages of ['eng fra ara', 'eng ara', 'eng fra', 'eng']) {
    expect(kept.filter((own) => own === languages).length).toBeGreaterThan(10)
  }
  const isWithout = ({ identity }: DemoResident) =>
    identity.fullName.every(({ language }) => language !== identity.preferredLang)
  expect(residents.filter(isWithout).length).toBeGreaterThan(20)
})

test('birth dates exist, postal codes have five digits, and minors alone have a guardian', () => {
  for (const { identity } of residents) {
    const born = new Date(`${identity.dateOfBirth.replaceAll('/', '-')}T00:00:00Z`)
    expect(born.toISOString().slice(0, 10).replaceAll('-', '/')).toBe(identity.dateOfBirth)
    expect(identity.postalCode).toMatch(/^[1-4][0-9]{4}$/)
    expect(identity.parentOrGuardianName.length > 0).toBe(born.getUTCFullYear() >= 2010)
  }
  const years = residents.map(({ identity }) => Number(identity.dateOfBirth.slice(0, 4)))
  expect(Math.min(...years)).toBeLessThan(1940)
  expect(years.filter((year) => year >= 2010).length).toBeGreaterThan(20)
})

test('each of the three languages is preferred by many', () => {
  for (const language of ['eng', 'fra', 'ara']) {
    expect(residents.filter(({ identity }) => identity.preferredLang === language).length).toBeGreaterThan(40)
  }
})
