import { demoRoute } from '@/lib/http/demo-route'
import { listDemoResidents } from '@/lib/demo/named-residents'

export const dynamic = 'force-dynamic'

/** docs/design.md, Modes. */
export const GET = demoRoute(listDemoResidents)
