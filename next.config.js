import createNextIntlPlugin from 'next-intl/plugin'

const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  // Not "no-referrer", because browsers would send `Origin: null` with forms, which we refuse.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
// proxy.ts sets the policy of pages, which needs a nonce; anything else may load nothing.
const apiHeaders = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" }

const workerHeaders = {
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
  'Cache-Control': 'no-cache',
}

const listHeaders = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }))

/** The address that Next gives a font of styles/fonts.css in the build. */
const fontAddresses = {
  test: /\.woff2$/,
  issuer: /\.tsx?$/,
  type: 'asset/resource',
  generator: { emit: false, filename: 'static/media/[name].[hash:8][ext]' },
}

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  // Read from disk at run time, so the tracer does not find them by imports.
  outputFileTracingIncludes: {
    '/**': [
      './db/migrations/**/*',
      './dist/pdf/**/*',
      './dist/documents/**/*',
      './dist/verify/**/*',
      './messages/*.json',
    ],
  },
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino', 'piscina', 'sharp', '@react-pdf/renderer', 'nodemailer'],
  poweredByHeader: false,
  agentRules: false,
  allowedDevOrigins: ['127.0.0.1'],
  // Streamed metadata puts the title into the body, where browsers without JavaScript miss it.
  htmlLimitedBots: /.*/,
  // Next draws its own 404 page only in the browser; this one is whole in the HTML.
  // The limit is above every form's own (lib/http/long-body.ts), because Next would cut a body or answer without words.
  experimental: { globalNotFound: true, serverActions: { bodySizeLimit: '14mb' }, proxyClientMaxBodySize: '14mb' },
  webpack: (webpack) => {
    webpack.module.rules.push(fontAddresses)
    return webpack
  },
  headers: async () => [
    { source: '/:path*', headers: listHeaders(securityHeaders) },
    { source: '/:api(api|resident|registrationprocessor|demo|card-status)/:path*', headers: listHeaders(apiHeaders) },
    { source: '/sw.js', headers: listHeaders(workerHeaders) },
  ],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
