const key = Buffer.alloc(32, 7).toString('base64')

/** The least that production starts with. */
export const productionSettings = {
  PORTAL_MODE: 'production',
  BASE_URL: 'https://id.example',
  DATA_KEYS: `first:${key}`,
  LOOKUP_KEY: key,
  SESSION_SECRET: 'for-tests-only-for-tests-only-for-tests-only',
  CARD_SIGNING_KEYS: JSON.stringify([
    {
      kid: 'for-tests-only',
      kty: 'OKP',
      crv: 'Ed25519',
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
      d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    },
  ]),
  SMTP_URL: 'smtp://127.0.0.1:25',
  MAIL_FROM: 'portal@id.example',
}
