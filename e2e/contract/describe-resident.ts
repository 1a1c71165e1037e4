import type { Resident } from '../support/residents'

/** As the OTP API's second sample spells it. */
export const describeInDemographics = ({ name, gender, postalCode, phone, email }: Resident) => ({
  name: [{ language: 'eng', value: name.eng }],
  gender: [{ language: 'eng', value: gender }],
  postalCode: { type: postalCode },
  phone: phone ? { type: phone } : null,
  email: email ? { type: email } : null,
})

/** What the lost API's sample is filled with. */
export const describeLost = ({ name, postalCode, email }: Resident, idType: 'UIN' | 'RID' = 'UIN') => ({
  idType,
  name: name.eng,
  postalCode,
  contactType: 'EMAIL',
  contactValue: email,
  langCode: 'eng',
})
