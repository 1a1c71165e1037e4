import { getCountryCallingCode, isSupportedCountry, type CountryCode } from 'libphonenumber-js/max'

/** India's mobile numbers have the form that MOSIP asks for, and so have those of the demo country. */
export const defaultPhoneCountry: CountryCode = 'IN'

/** On `globalThis`, as Next bundles this file more than once and a process has one country. */
const store = globalThis as { residentPhoneCountry?: CountryCode } // our own key on the global object

/** Whether numbers of the country, ISO 3166-1 alpha-2, can be read. */
export const isPhoneCountry = (code: string): code is CountryCode => isSupportedCountry(code)

/** Sets the country whose numbers may be typed without a country code. */
export function setPhoneCountry(country: CountryCode): void {
  store.residentPhoneCountry = country
}

export const getPhoneCountry = (): CountryCode => store.residentPhoneCountry ?? defaultPhoneCountry

/** Whether a number with that country code is one of the country's own; some countries share a code. */
export const isOwnCallingCode = (code: string) => code === getCountryCallingCode(getPhoneCountry())
