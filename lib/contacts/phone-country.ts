import { getCountryCallingCode, isSupportedCountry, type CountryCode } from 'libphonenumber-js/max'

/** India's mobile numbers have the form that MOSIP requires, as do the demo country's. */
export const defaultPhoneCountry: CountryCode = 'IN'

/** On `globalThis`, because Next bundles this file more than once. */
const store = globalThis as { residentPhoneCountry?: CountryCode } // our own key on the global object

/** `code` is ISO 3166-1 alpha-2. */
export const isPhoneCountry = (code: string): code is CountryCode => isSupportedCountry(code)

export function setPhoneCountry(country: CountryCode): void {
  store.residentPhoneCountry = country
}

export const getPhoneCountry = (): CountryCode => store.residentPhoneCountry ?? defaultPhoneCountry

/** Some countries share a calling code. */
export const isOwnCallingCode = (code: string) => code === getCountryCallingCode(getPhoneCountry())
