import sharp from 'sharp'
import type { CardData, CardLabel } from '../card-data'

const label = (lead: string, second: string): CardLabel => ({ lead, second })

/** A fictional card in English with every part but the portrait. */
export const sampleCard = {
  language: 'en',
  issuer: {
    country: 'Republic of Utopia',
    countryLocal: 'جمهورية يوتوبيا',
    document: 'National identity card',
    documentLocal: 'بطاقة الهوية الوطنية',
    authority: 'National Identity Authority',
  },
  names: { latin: 'Amina Diallo', arabic: 'أمينة ديالو', others: [] },
  dateOfBirth: '14 March 1990',
  gender: { latin: 'Female', arabic: 'أنثى' },
  address: {
    latin: ['14 Harbour Road, Flat 3', 'Old Town', '11205 Port Azure'],
    arabic: ['١٤ شارع الميناء، شقة ٣', 'المدينة القديمة', '11205 بورت أزور'],
  },
  uin: '482 093 1175',
  code: {
    text: 'NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL-AH-R6IOO6+IDOEJ0JXSMUAPC9H$KD',
    digits: '5493 1802 6713 4820',
    validUntil: '22 November 2026',
    checkAddress: 'id.utopia.example/verify',
  },
  portrait: null,
  issuedOn: '22 November 2025',
  labels: {
    name: label('Name', 'الاسم'),
    dateOfBirth: label('Date of birth', 'تاريخ الميلاد'),
    gender: label('Gender', 'الجنس'),
    address: label('Address', 'العنوان'),
    uin: label('Identity number', 'رقم الهوية'),
    issuedOn: label('Issued', 'صدرت في'),
    validUntil: label('Valid until', 'صالحة حتى'),
    qr: label('Virtual ID', 'المعرّف الافتراضي'),
    check: label('Check this card', 'تحقّق من هذه البطاقة'),
    noVid: 'No virtual ID is active.',
    noPortrait: 'No portrait on record',
    portrait: 'Portrait of the holder',
    code: 'QR code that proves this card',
    fold: 'Fold',
    howToTitle: 'How to use this card',
    howTo: ['Show it on a screen or print it on A4 paper.', 'Give the virtual ID wherever that is enough.'],
    footer: 'This file opens only with your password.',
  },
  password: 'AMIN1990',
} satisfies CardData

/** The size and the weight of a real portrait. */
export async function drawPortrait(): Promise<Uint8Array> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="600" viewBox="0 0 80 100">' +
    '<path fill="#c9d3d6" d="M0 0h80v100H0z"/><circle cx="40" cy="40" r="18" fill="#a9745a"/>' +
    '<path fill="#24474f" d="M6 100c2-18 13-24 34-24s32 6 34 24z"/></svg>'
  return new Uint8Array(await sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer())
}
