import type { CheckedFormParts } from '@/components/form/checked-form'
import { FormChecks } from '@/components/form/form-checks'

/** @param numberMissing the message if no number style is chosen */
export function prepareCardChecks(numberMissing: string): CheckedFormParts {
  const validate = ({ number }: Record<string, string>): Record<string, string> =>
    number ? {} : { number: numberMissing }
  return { fields: ['number'], validate, FormChecks }
}
