import type { Identity } from '@/lib/identity/identity'

const localize = (eng: string, fra: string, ara: string) => [
  { language: 'eng', value: eng },
  { language: 'fra', value: fra },
  { language: 'ara', value: ara },
]

/** A record in three languages, as the demo country has them. */
export const testIdentity: Identity = {
  fullName: localize('Amina Diallo', 'Amina Diallo', 'أمينة ديالو'),
  gender: localize('Female', 'Féminin', 'أنثى'),
  dateOfBirth: '1990/03/04',
  addressLine1: localize('12 Harbour Street', '12 rue du Port', '12 شارع الميناء'),
  addressLine2: localize('Flat 3', 'Appartement 3', 'شقة 3'),
  addressLine3: [],
  region: localize('Coast', 'Côte', 'الساحل'),
  province: localize('Alma', 'Alma', 'ألما'),
  city: localize('Port Alma', 'Port-Alma', 'ميناء ألما'),
  postalCode: '10004',
  parentOrGuardianName: [],
  preferredLang: 'eng',
}
