import type { ComponentProps } from 'react'
import type { ItemField } from '@/lib/update/item-fields'
import { findLocaleOfWireCode, languages } from '@/lib/i18n/languages'
import type { UpdateItem } from '@/lib/update/update-items'

export type InputTraits = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'autoCapitalize' | 'dir' | 'inputMode' | 'lang' | 'spellCheck' | 'type'
>

const ofAddress: Record<string, InputTraits> = {
  line1: { autoComplete: 'address-line1' },
  line2: { autoComplete: 'address-line2' },
  line3: { autoComplete: 'address-line3' },
  city: { autoComplete: 'address-level2' },
  region: { autoComplete: 'address-level1' },
  postalCode: { autoComplete: 'postal-code', autoCapitalize: 'characters', dir: 'ltr', spellCheck: false },
}

/** A section for each language, so that the browser does not fill a name into another's field. */
function describeName(item: UpdateItem, wireCode: string | null): InputTraits {
  const locale = findLocaleOfWireCode(wireCode ?? '')
  const written = {
    lang: locale,
    dir: languages[locale].direction,
    autoCapitalize: 'words',
    spellCheck: false,
  } as const
  return item === 'name' ? { ...written, autoComplete: `section-${locale} name` } : { ...written, autoComplete: 'off' }
}

export function findInputTraits(item: UpdateItem, { name, language }: ItemField): InputTraits {
  if (item === 'name' || item === 'guardian') return describeName(item, language)
  if (item === 'phone') return { type: 'tel', inputMode: 'tel', autoComplete: 'tel', dir: 'ltr' }
  if (item === 'email') {
    return {
      type: 'email',
      inputMode: 'email',
      autoComplete: 'email',
      autoCapitalize: 'none',
      dir: 'ltr',
      spellCheck: false,
    }
  }
  return { dir: 'auto', autoCapitalize: 'words', spellCheck: false, ...ofAddress[name] }
}
