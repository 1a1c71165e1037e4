import { demoRoute } from '@/lib/http/demo-route'
import { readMailbox } from '@/lib/demo/read-mailbox'

export const dynamic = 'force-dynamic'

const listedEntries = 1_000

/** docs/design.md, Modes. */
export const GET = demoRoute((container, request) => {
  const to = new URL(request.url).searchParams.get('to')
  return readMailbox(container, to === '' ? null : to, listedEntries)
})
