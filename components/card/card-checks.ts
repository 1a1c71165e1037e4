import type { CheckedFormParts } from '@/components/form/checked-form'
import { FormChecks } from '@/components/form/form-checks'

/** @param numberMissing what to say when nobody has chosen how the number appears */
export function prepareCardChecks(numberMissing: string): CheckedFormParts {
  const judge = ({ number }: Record<string, string>): Record<string, string> =>
    number ? {} : { number: numberMissing }
  return { fields: ['number'], judge, FormChecks }
}
