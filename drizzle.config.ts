import { defineConfig } from 'drizzle-kit'
import { isPostgres } from './db/dialect'

// `npm run db:generate` runs it once for each dialect; DATABASE_URL chooses, as in the portal.
export default defineConfig({
  dialect: isPostgres ? 'postgresql' : 'sqlite',
  schema: './db/schema/*.ts',
  out: `./db/migrations/${isPostgres ? 'postgres' : 'sqlite'}`,
})
