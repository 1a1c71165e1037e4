type PolicyOptions = { nonce: string; isDevelopment: boolean }

/**
 * The Content-Security-Policy of a page: own origin only, scripts by nonce, no inline styles.
 * The development server compiles with `eval`, paints its overlay with inline styles and reloads over a web socket;
 * only it gets leave for that.
 */
export function buildContentSecurityPolicy({ nonce, isDevelopment }: PolicyOptions): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
