import { listChanged, type ChangedAttribute, type IdentityChange } from '@/lib/identity/identity-change'
import { updateItems, type UpdateItem } from './update-items'

const itemOfAttribute: Record<ChangedAttribute, UpdateItem> = {
  fullName: 'name',
  gender: 'gender',
  dateOfBirth: 'dateOfBirth',
  addressLine1: 'address',
  addressLine2: 'address',
  addressLine3: 'address',
  region: 'address',
  province: 'address',
  city: 'address',
  postalCode: 'address',
  parentOrGuardianName: 'guardian',
  preferredLang: 'language',
  phone: 'phone',
  email: 'email',
}

export function listItemsOfChange(change: IdentityChange): UpdateItem[] {
  const touched = listChanged(change).map((attribute) => itemOfAttribute[attribute])
  return updateItems.filter((item) => touched.includes(item))
}
