import type en from '@/messages/en.json'

/** The browser has no messages of its own. */
export type VerifyWords = (typeof en)['verify'] & { errorsTitle: string; errorPrefix: string }
