import 'server-only'
import path from 'node:path'
import { SettingsError, readSettings, type Settings } from '@/lib/config/settings'
import { loadDemoCountryOnce } from '@/lib/demo/load-demo-country'
import { watchClientAddresses } from '@/lib/http/client-address'
import { watchCalls, type OpenCalls } from '@/lib/http/open-calls'
import { watchFailures } from '@/lib/http/watch-failures'
import { openPortal } from './open-portal'
import { setPortal, type Portal } from './portal'
import { describeStartFailure } from './start-failure'
import { stopOnSignal } from './stop-on-signal'

const loopback = ['127.0.0.1', 'localhost', '::1']

/** The mailbox publishes codes, so a demo answers other machines only when HOST says so. */
function refuseOpenDemo(settings: Settings) {
  const listensOn = process.env.HOSTNAME ?? '0.0.0.0'
  if (settings.isDemo && !settings.HOST && process.env.NODE_ENV === 'production' && !loopback.includes(listensOn)) {
    throw new SettingsError('HOST: demo mode listens on 127.0.0.1 unless HOST is set (start it with npm start)')
  }
}

const tell = (line: string) => void process.stdout.write(`${line}\n`)

async function open(): Promise<Portal> {
  const settings = readSettings(process.env)
  refuseOpenDemo(settings)
  watchClientAddresses(settings.TRUSTED_PROXIES)
  // The development server shows what went wrong itself.
  if (process.env.NODE_ENV === 'production') watchFailures()
  const portal = await openPortal(settings, { migrationsFolder: path.join(process.cwd(), 'db/migrations') })
  if (settings.isDemo) await loadDemoCountryOnce({ ...portal, now: () => new Date(), tell })
  portal.outbox.nudge()
  return portal
}

const quietMs = 3_000
const callsEndWithinMs = 12_000

/** Calls first, as they need the workers and the database; then those. */
async function stop(calls: OpenCalls, portal: Portal): Promise<void> {
  portal.beginStop()
  portal.log.info('stopping')
  const cut = await calls.end({ quietMs, withinMs: callsEndWithinMs })
  if (cut > 0) portal.log.warn({ cut }, 'calls cut off')
  await portal.close()
  portal.log.info('stopped')
}

/** Opens the portal of this process, or ends it with words that name the setting. */
export async function startPortal(): Promise<void> {
  let portal: Portal | null = null
  // The development server ends its connections and itself.
  if (process.env.NODE_ENV === 'production') {
    const calls = watchCalls()
    stopOnSignal(async () => {
      if (portal) await stop(calls, portal)
    })
  }
  try {
    const opening = open()
    setPortal(opening)
    portal = await opening
  } catch (error) {
    process.stderr.write(`${describeStartFailure(error, process.env)}\n`)
    process.exit(1)
  }
}
