import 'server-only'
import sharp from 'sharp'
import type { Judgement } from '@/lib/claim169/judge-card'
import { getPortal } from '@/lib/portal/portal'
import { statusPath } from '@/lib/portal/choose-issuer'
import { checkText } from '@/lib/verify/check-text'
import { decodePicture, longestSidePixels, quietPixels } from '@/lib/verify/decode-picture'

/** A photo of a very good phone; what unpacks to more is an attack. */
const mostPixels = 60_000_000
/** Milliseconds; other requests wait as long. */
const decodeTimeLimit = 250

/** The text of the code in a picture, or null when there is none. @throws for what is no whole picture */
export async function readPictureOnServer(content: Uint8Array): Promise<string | null> {
  const { data, info } = await sharp(content, { limitInputPixels: mostPixels })
    .resize({ width: longestSidePixels, height: longestSidePixels, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .extend({ top: quietPixels, bottom: quietPixels, left: quietPixels, right: quietPixels, background: '#fff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decodePicture({ width: info.width, height: info.height, data }, decodeTimeLimit)
}

/** Judges the text of a code; our own status list is asked without a network. */
export async function judgeOnServer(text: string): Promise<Judgement> {
  const { cardIssuer, database, now, settings, trustedIssuers } = await getPortal()
  const base = `${settings.origins[0] ?? ''}${statusPath}`
  const fetchStatus = async (uri: string) => {
    const list = uri.startsWith(base) ? uri.slice(base.length) : ''
    return /^\d{1,6}$/.test(list) ? cardIssuer.signList(database.reader, Number(list), now()) : null
  }
  return checkText(text, { issuers: trustedIssuers, now: Math.floor(now().getTime() / 1000), fetchStatus })
}
