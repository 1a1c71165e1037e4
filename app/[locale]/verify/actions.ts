'use server'

import { headers } from 'next/headers'
import { getLocale } from 'next-intl/server'
import type { CheckState } from '@/components/verify/use-card-check'
import { readClientAddress } from '@/lib/server/client-address'
import { verifyOnServer } from '@/lib/http/verify-on-server'
import { spendPageLimit } from '@/lib/http/page-call'
import { searchOnServer } from '@/lib/http/search-on-server'
import { describeVerification } from '@/lib/signed-card/verify/check-result'
import { readCheckForm } from '@/lib/signed-card/verify/read-check-form'

/** For browsers without scripts; keeps nothing. */
export async function checkOnServer(_before: CheckState | null, form: FormData): Promise<CheckState> {
  const waitSeconds = await spendPageLimit('verifyCard')
  if (waitSeconds) return { problem: 'tooMany', minutes: Math.ceil(waitSeconds / 60) }
  const address = readClientAddress(await headers())
  const readPicture = async (file: Blob) => searchOnServer(new Uint8Array(await file.arrayBuffer()), address)
  const read = await readCheckForm(form, { readPicture, readPdf: null })
  if ('problem' in read) return read
  return { result: describeVerification(await verifyOnServer(read.text, await getLocale()), Date.now()) }
}
