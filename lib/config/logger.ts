import 'server-only'
import pino from 'pino'

export type Logger = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>

/** Fields with personal data or secrets; removed up to three levels deep. */
const secretFields = [
  'uin',
  'vid',
  'rid',
  'otp',
  'code',
  'password',
  'name',
  'fullName',
  'email',
  'phone',
  'address',
  'to',
  'text',
  'subject',
  'individualId',
  'idValue',
  'identifier',
  'token',
  'cookie',
  'authorization',
  'body',
  'key',
]
const levels = ['', '*.', '*.*.']

/** Every ID and code has six or more digits. */
const maskDigits = (text: string) => text.replace(/\d{6,}/g, '[digits]')

function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: 'unknown' }
  return { type: error.name, at: maskDigits(error.stack?.split('\n').slice(1, 8).join('\n') ?? '') }
}

/** JSON lines on stdout; `destination` is for tests. */
export function createLogger(level: string, destination?: pino.DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: levels.flatMap((prefix) => secretFields.map((field) => `${prefix}${field}`)), censor: '[cut]' },
    serializers: { err: describeError },
    hooks: {
      logMethod(args, method) {
        const cut = args.map((arg) => (typeof arg === 'string' ? maskDigits(arg) : arg)) as typeof args // same shape
        method.apply(this, cut)
      },
    },
  }
  return destination ? pino(options, destination) : pino(options)
}
