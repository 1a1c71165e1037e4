import 'server-only'
import path from 'node:path'
import { SettingsError, readSettings, type Settings } from '@/lib/config/settings'
import { loadDemoCountryOnce } from '@/lib/demo/load-demo-country'
import { watchClientAddresses } from '@/lib/http/client-address'
import { watchFailures } from '@/lib/http/watch-failures'
import { openPortal } from './open-portal'
import { setPortal, type Portal } from './portal'

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

/** Opens the portal of this process, or ends it with words that name the setting. */
export async function startPortal(): Promise<void> {
  try {
    const opening = open()
    setPortal(opening)
    const portal = await opening
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void portal.close())
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
