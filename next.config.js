import createNextIntlPlugin from 'next-intl/plugin'

const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  // Not "no-referrer": browsers then send `Origin: null` with form posts, which are refused.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
// The policy of pages needs a nonce and comes from proxy.ts; what is not a page may load nothing at all.
const apiHeaders = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" }

const workerHeaders = {
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
  'Cache-Control': 'no-cache',
}

const listHeaders = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }))

/** The address of a font that styles/fonts.css puts into the build, under the name that Next gives it there. */
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
  // Read from disk at run time, so no import leads the tracer to them.
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
  // Streamed metadata puts the title into the body, where a browser without JavaScript does not find it.
  htmlLimitedBots: /.*/,
  // The 404 page by a thrown `notFound()` is drawn in the browser only; this one is whole in the HTML.
  // More than any form may send (lib/http/long-body.ts): Next cuts longer ones off, or answers them without words.
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
