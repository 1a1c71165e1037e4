import type en from '@/messages/en.json'

/** All that the check says, handed down by the page: the browser has no messages of its own. */
export type VerifyWords = (typeof en)['verify'] & { errorsTitle: string; errorPrefix: string }
