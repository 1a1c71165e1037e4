export function isDemo(): boolean {
  return process.env.PORTAL_MODE !== 'production'
}
