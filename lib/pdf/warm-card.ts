import 'server-only'
import type { CardData, CardLabel } from './card/card-data'

const label: CardLabel = { lead: 'Aa', second: 'أب' }

/** Drawn at the start in all scripts, so that the first resident does not wait. */
export const warmCard: CardData = {
  language: 'en',
  issuer: { country: 'Aa', countryLocal: 'أب', document: 'Aa', documentLocal: 'أب', authority: 'Aa' },
  names: { latin: 'Aa', arabic: 'أب', others: ['अ'] },
  dateOfBirth: '1 1',
  gender: { latin: 'Aa', arabic: 'أب' },
  address: { latin: ['Aa'], arabic: ['أب'] },
  uin: '1',
  code: { text: 'A0'.repeat(500), digits: '1', validUntil: '1', checkAddress: 'Aa' },
  portrait: null,
  issuedOn: '1',
  labels: {
    ...{ name: label, dateOfBirth: label, gender: label, address: label, uin: label, issuedOn: label },
    ...{ validUntil: label, qr: label, check: label },
    ...{
      noVid: 'Aa',
      noPortrait: 'Aa',
      fold: 'Aa',
      portrait: 'Aa',
      code: 'Aa',
      howToTitle: 'Aa',
      howTo: ['Aa'],
      footer: 'Aa',
    },
  },
  password: 'A',
}
