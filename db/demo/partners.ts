import type { Modality } from './demo-country'

/** A code is first requested and then entered, which makes two records. */
export type Way = Exclude<Modality, 'OTP-REQUEST'>

/** A partner listed twice is twice as frequent. */
type Partner = { name: string; ways: readonly Way[] }

export const partners: readonly Partner[] = [
  { name: 'Harbour Bank', ways: ['OTP-AUTH', 'OTP-AUTH', 'FACE-AUTH', 'KYC-AUTH'] },
  { name: 'Utopia Telecom', ways: ['OTP-AUTH', 'FINGERPRINT-AUTH', 'KYC-AUTH'] },
  { name: 'Ministry of Health', ways: ['FINGERPRINT-AUTH', 'DEMO-AUTH', 'OTP-AUTH'] },
  { name: 'Port Alma City Hall', ways: ['OTP-AUTH', 'DEMO-AUTH', 'IRIS-AUTH'] },
  { name: 'National Tax Office', ways: ['OTP-AUTH', 'KYC-AUTH'] },
  { name: 'Social Welfare Fund', ways: ['FINGERPRINT-AUTH', 'IRIS-AUTH', 'FINGERPRINT-AUTH'] },
  { name: 'Lighthouse Savings', ways: ['OTP-AUTH', 'FACE-AUTH', 'FINGERPRINT-AUTH'] },
  { name: 'Meridian Mobile', ways: ['FACE-AUTH', 'KYC-AUTH', 'OTP-AUTH'] },
  { name: 'Utopia Post', ways: ['OTP-AUTH', 'DEMO-AUTH'] },
  { name: 'Ministry of Education', ways: ['DEMO-AUTH', 'OTP-AUTH', 'FACE-AUTH'] },
  { name: 'Olive Tree Pharmacy', ways: ['FINGERPRINT-AUTH', 'OTP-AUTH', 'DEMO-AUTH'] },
  { name: 'Crescent Insurance', ways: ['KYC-AUTH', 'OTP-AUTH', 'IRIS-AUTH'] },
  { name: 'Electoral Commission', ways: ['IRIS-AUTH', 'FINGERPRINT-AUTH', 'FACE-AUTH'] },
  { name: 'Northern Rail', ways: ['FACE-AUTH', 'OTP-AUTH'] },
]
