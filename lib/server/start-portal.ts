import 'server-only'
import path from 'node:path'
import { SettingsError, readSettings, type Settings } from '@/lib/config/settings'
import { loadDemoCountryOnce } from '@/lib/demo/load-demo-country'
import { watchClientAddresses } from './client-address'
import { watchCalls, type OpenCalls } from './open-calls'
import { watchFailures } from './watch-failures'
import { openContainer } from '@/lib/container/open-container'
import { setContainer, type Container } from '@/lib/container/container'
import { describeStartFailure } from '@/lib/container/start-failure'
import { stopOnSignal } from './stop-on-signal'

const loopback = ['127.0.0.1', 'localhost', '::1']

/** The mailbox publishes codes, so a demo listens on loopback unless HOST is set. */
function refuseOpenDemo(settings: Settings) {
  const listensOn = process.env.HOSTNAME ?? '0.0.0.0'
  if (settings.isDemo && !settings.HOST && process.env.NODE_ENV === 'production' && !loopback.includes(listensOn)) {
    throw new SettingsError('HOST: demo mode listens on 127.0.0.1 unless HOST is set (start it with npm start)')
  }
}

const printLine = (line: string) => void process.stdout.write(`${line}\n`)

async function open(): Promise<Container> {
  const settings = readSettings(process.env)
  refuseOpenDemo(settings)
  watchClientAddresses(settings.TRUSTED_PROXIES)
  // The development server shows its own error page.
  if (process.env.NODE_ENV === 'production') watchFailures()
  const container = await openContainer(settings, { migrationsFolder: path.join(process.cwd(), 'db/migrations') })
  if (settings.isDemo) await loadDemoCountryOnce({ ...container, now: () => new Date(), printLine })
  container.outbox.nudge()
  return container
}

const quietMs = 3_000
const callsEndWithinMs = 12_000

/** Calls first, because they need the workers and the database. */
async function stop(calls: OpenCalls, container: Container): Promise<void> {
  container.beginStop()
  container.log.info('stopping')
  const cut = await calls.end({ quietMs, withinMs: callsEndWithinMs })
  if (cut > 0) container.log.warn({ cut }, 'calls cut off')
  await container.close()
  container.log.info('stopped')
}

export async function startPortal(): Promise<void> {
  let container: Container | null = null
  // The development server ends its connections itself.
  if (process.env.NODE_ENV === 'production') {
    const calls = watchCalls()
    stopOnSignal(async () => {
      if (container) await stop(calls, container)
    })
  }
  try {
    const opening = open()
    setContainer(opening)
    container = await opening
  } catch (error) {
    process.stderr.write(`${describeStartFailure(error, process.env)}\n`)
    process.exit(1)
  }
}
