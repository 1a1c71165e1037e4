'use client'

import type { ComponentProps } from 'react'
import { CheckedForm } from '@/components/form/checked-form'

type CheckedCardFormProps = Omit<ComponentProps<typeof CheckedForm>, 'loadParts'> & { numberMissing: string }

export function CheckedCardForm({ numberMissing, ...form }: CheckedCardFormProps) {
  const loadParts = async () => (await import('./card-checks')).prepareCardChecks(numberMissing)
  return <CheckedForm {...form} loadParts={loadParts} />
}
