import { createRequire } from 'node:module'
import { readSettings } from '@/lib/config/settings'
import { openContainer } from '@/lib/container/open-container'

/** Opens a portal, uses its limits, and prints whether SQLite's compiled driver was loaded. */
const [migrationsFolder = ''] = process.argv.slice(2)
const portal = await openContainer(readSettings(process.env), { migrationsFolder })
await portal.limits.spend('sendCode', '203.0.113.77')
const loaded = Object.keys(createRequire(import.meta.url).cache)
process.stdout.write(String(loaded.some((file) => file.includes('/node_modules/better-sqlite3/'))))
await portal.close()
