/** True unless the portal serves real residents; decides the banner and the links to the demo pages. */
export function isDemo(): boolean {
  return process.env.PORTAL_MODE !== 'production'
}
