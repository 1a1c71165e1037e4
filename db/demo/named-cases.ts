import { type Address, countryLanguages, drawAddress } from './build-identity'
import { capital, cities } from './cities'
import type { Gender, NameInTwoScripts } from './demo-country'
import type { ResidentPlan } from './resident-plan'
import { createSeededRandom } from './seeded-random'
import { harbourStreet } from './streets'

/** What is missing is as in the ordinary case. */
type NamedCase = { case: string; name: NameInTwoScripts; gender: Gender; dateOfBirth: string } & Partial<ResidentPlan>

const addressOfOrdinary: Address = {
  city: capital,
  street: harbourStreet,
  houseNumber: 12,
  flatNumber: 3,
  quarter: null,
  postalCode: '10420',
}

const name = (latin: string, arabic: string): NameInTwoScripts => ({ latin, arabic })
const sameName = name('Mariam Haddad', 'مريم حداد')
// Eighty letters without spaces, which card and forms must still hold.
const longName = name(
  'Abdulrahman Fakhruddin Maximilian Konstantinos Lindenberger Benabdelkader Papadopoulos',
  'عبد الرحمن فخر الدين ماكسيميليان قسطنطينوس ليندنبرغر بن عبد القادر بابادوبولوس',
)

const withoutFrench = ['eng', 'ara'] as const

const namedCases: readonly NamedCase[] = [
  {
    case: 'ordinary',
    name: name('Amina Diallo', 'أمينة ديالو'),
    gender: 'female',
    dateOfBirth: '1990/03/14',
    address: addressOfOrdinary,
    portraitVariety: 40_812,
  },
  {
    case: 'email-only',
    name: name('Samuel Okoro', 'صامويل أوكورو'),
    gender: 'male',
    dateOfBirth: '1978/11/02',
    hasPhone: false,
  },
  {
    case: 'phone-only',
    name: name('Fatou Ndiaye', 'فاتو ندياي'),
    gender: 'female',
    dateOfBirth: '1995/06/21',
    preferredLang: 'fra',
    hasEmail: false,
  },
  {
    case: 'no-contact',
    name: name('Joseph Mensah', 'جوزيف منساه'),
    gender: 'male',
    dateOfBirth: '1949/01/30',
    hasEmail: false,
    hasPhone: false,
  },
  {
    case: 'bio-locked',
    name: name('Layla Khoury', 'ليلى خوري'),
    gender: 'female',
    dateOfBirth: '1985/09/17',
    locks: [{ authType: 'bio', lockedDaysAgo: 21 }],
  },
  {
    case: 'demo-locked',
    name: name('Julien Moreau', 'جوليان مورو'),
    gender: 'male',
    dateOfBirth: '1982/04/08',
    preferredLang: 'fra',
    locks: [{ authType: 'demo', lockedDaysAgo: 34 }],
  },
  {
    case: 'vid-revoked',
    name: name('Nadia Benali', 'نادية بن علي'),
    gender: 'female',
    dateOfBirth: '1991/12/05',
    vids: 'revoked',
  },
  {
    case: 'vid-expired',
    name: name('Elias Novak', 'إلياس نوفاك'),
    gender: 'male',
    dateOfBirth: '1998/07/26',
    vids: 'temporary-expired',
  },
  { case: 'same-name-1', name: sameName, gender: 'female', dateOfBirth: '1987/02/19' },
  {
    case: 'same-name-2',
    name: sameName,
    gender: 'female',
    dateOfBirth: '1994/10/11',
    languages: withoutFrench,
  },
  {
    case: 'prefers-arabic',
    name: name('Yusuf Najjar', 'يوسف نجار'),
    gender: 'male',
    dateOfBirth: '1975/05/13',
    preferredLang: 'ara',
    languages: withoutFrench,
  },
  {
    case: 'rid-in-process',
    name: name('Grace Owusu', 'غريس أووسو'),
    gender: 'female',
    dateOfBirth: '1989/08/03',
    laterRegistration: { kind: 'UPDATE', status: 'PROCESSING' },
  },
  {
    case: 'rid-rejected',
    name: name('Marco Ferreira', 'ماركو فيريرا'),
    gender: 'male',
    dateOfBirth: '1968/03/27',
    laterRegistration: { kind: 'UPDATE', status: 'REJECTED' },
  },
  {
    case: 'short-name',
    name: name('Ali', 'علي'),
    gender: 'male',
    dateOfBirth: '1993/01/09',
    languages: withoutFrench,
  },
  { case: 'long-name', name: longName, gender: 'male', dateOfBirth: '1971/10/24' },
]

function findAddress(slug: string, drawn: Address): Address {
  const city = cities.at(1)
  return slug.startsWith('same-name-') && city ? { ...drawn, city, postalCode: `${city.postalPrefix}30` } : drawn
}

export function planNamedCases(): ResidentPlan[] {
  return namedCases.map((named, index) => {
    const random = createSeededRandom(500_000 + index)
    return {
      guardian: null,
      address: findAddress(named.case, drawAddress(random)),
      preferredLang: 'eng',
      languages: countryLanguages,
      hasEmail: true,
      hasPhone: true,
      vids: 'live',
      locks: [],
      laterRegistration: null,
      portraitVariety: random.below(1e6),
      ...named,
    }
  })
}
