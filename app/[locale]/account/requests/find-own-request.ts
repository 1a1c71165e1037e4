import 'server-only'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { z } from 'zod'
import type { RequestView } from '@/components/requests/request-view'
import type { ResidentRequest } from '@/lib/requests/resident-request'
import { languages } from '@/lib/i18n/languages'
import { getContainer } from '@/lib/container/container'
import { presentAddress } from '@/lib/backend/account/present-address'
import { findRequestState } from '@/lib/requests/request-state'

export const viewRequest = (request: ResidentRequest): RequestView => ({
  ...request,
  state: findRequestState(request.status, request.steps),
})

/** Null if the request is missing or another resident's. */
export const findOwnRequest = cache(async (residentId: string, id: string | undefined): Promise<RequestView | null> => {
  const rowId = z.uuid().safeParse(id)
  if (!rowId.success) return null
  const { backend } = await getContainer()
  const { requests } = backend.account
  const request = await requests.read(residentId, rowId.data)
  if (!request) return null
  const language = languages[await getLocale()].wireCode
  return viewRequest({ ...request, address: await presentAddress(requests, residentId, request, language) })
})
