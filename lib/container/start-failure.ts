import 'server-only'
import path from 'node:path'
import { SettingsError } from '@/lib/config/settings'

type Env = Record<string, string | undefined>
type Failure = { code: string; message: string; path: string | null; isOfPostgres: boolean }

const unreachable = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|EPIPE|08|57P0[1-3]|53300)/
/** node-postgres gives these no code. */
const unreachableWords = /^(timeout expired|Connection terminated)/

/** The error of the driver or system, below its wrappers. */
function findFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: '', message: String(error), path: null, isOfPostgres: false }
  if (error.cause instanceof Error) return findFailure(error.cause)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const file = 'path' in error && typeof error.path === 'string' ? error.path : null
  return { code, message: error.message, path: file, isOfPostgres: 'severity' in error }
}

/** It may be starting, restarting, full or out of reach. */
export function isDatabaseUnreachable(error: unknown): boolean {
  const { code, message } = findFailure(error)
  return unreachable.test(code) || unreachableWords.test(message)
}

/** Without user and password. */
function describePlace(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return 'its address'
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

function describePostgres({ code, message }: Failure): string {
  if (code.startsWith('28')) return 'refuses the user or the password'
  if (code === '3D000') return 'does not exist on its server'
  if (code === '42501') return 'does not let this user make tables'
  if (code === '53100') return 'has no room left on its disk'
  if (code === '25006') return 'is read-only'
  return `could not be brought up to date (${code} ${message})`
}

function describeSqlite({ code, message }: Failure): string {
  if (code === 'SQLITE_FULL') return 'has no room left on its disk'
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|IOERR)/.test(code)) return `cannot be written to (${code})`
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'holds a database that another program keeps locked'
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return 'holds a database that is damaged'
  return `holds a database that could not be brought up to date (${message})`
}

const diskFull = new Set(['ENOSPC', 'EDQUOT'])
const notWritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT'])

function describeFile(failure: Failure, folder: string): string | null {
  const { code, path: file } = failure
  if (!file || path.relative(folder, path.resolve(file)).startsWith('..')) return null
  if (diskFull.has(code)) return `DATA_DIR: ${folder} has no room left on its disk`
  return notWritable.has(code) ? `DATA_DIR: ${file} cannot be used (${code})` : null
}

function withoutSecrets(message: string, env: Env): string {
  const secrets = Object.entries(env).filter(([name]) => /KEY|SECRET|_URL$|HEADERS/.test(name))
  const [line = ''] = secrets
    .flatMap(([, value]) => (value && value.length > 5 ? [value] : []))
    .reduce((text, secret) => text.replaceAll(secret, '…'), message)
    .split('\n')
  return line.replace(/:\/\/[^/\s]*@/g, '://…@')
}

/** Names the setting and the remedy; without a stack or a secret. */
export function describeStartFailure(error: unknown, env: Env): string {
  if (error instanceof SettingsError) return error.message
  const failure = findFailure(error)
  const folder = path.resolve(env.DATA_DIR ?? '.data')
  if (env.DATABASE_URL && isDatabaseUnreachable(error))
    return `DATABASE_URL: the database at ${describePlace(env.DATABASE_URL)} does not answer (${failure.code || 'timeout'})`
  if (failure.code === 'ERR_INVALID_URL') return 'DATABASE_URL: cannot be read as an address'
  if (failure.isOfPostgres)
    return withoutSecrets(
      `DATABASE_URL: the database ${describePlace(env.DATABASE_URL)} ${describePostgres(failure)}`,
      env,
    )
  if (failure.code.startsWith('SQLITE_')) return withoutSecrets(`DATA_DIR: ${folder} ${describeSqlite(failure)}`, env)
  return describeFile(failure, folder) ?? withoutSecrets(`The portal could not start: ${failure.message}`, env)
}
