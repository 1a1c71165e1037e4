'use client'

import type { ComponentProps } from 'react'
import { CheckedForm } from '@/components/form/checked-form'
import type { FieldChecks } from './field-checks'

type CheckedFieldFormProps = Omit<ComponentProps<typeof CheckedForm>, 'loadParts'> & { checks: FieldChecks }

export function CheckedFieldForm({ checks, ...form }: CheckedFieldFormProps) {
  const loadParts = async () => (await import('./field-checks')).prepareFieldChecks(checks)
  return <CheckedForm {...form} loadParts={loadParts} />
}
