import { defineConfig } from 'drizzle-kit'
import { isPostgres } from './db/dialect'

// Run once per dialect by `npm run db:generate`; DATABASE_URL picks it, here as in the portal.
export default defineConfig({
  dialect: isPostgres ? 'postgresql' : 'sqlite',
  schema: './db/schema/*.ts',
  out: `./db/migrations/${isPostgres ? 'postgres' : 'sqlite'}`,
})
