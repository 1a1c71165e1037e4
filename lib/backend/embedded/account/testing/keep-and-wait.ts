import { openContainer } from '@/lib/container/open-container'
import { readSettings } from '@/lib/config/settings'

/** A portal of its own that keeps an answer, says so, and then waits to be killed. */
const [residentId = '', migrationsFolder = '', name = ''] = process.argv.slice(2)
const portal = await openContainer(readSettings(process.env), { migrationsFolder })
const { update: updates } = portal.backend.account
await updates.chooseItems(residentId, ['name'])
const kept = await updates.keepAnswer(residentId, 'name', { 'name.eng': name, 'name.ara': 'أمينة ديالو' })
process.stdout.write(`${kept.outcome}\n`)
setInterval(() => undefined, 60_000)
