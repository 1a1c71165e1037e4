'use client'

import { QRCodeSVG } from 'qrcode.react'

/** Readers ask for four light modules around the code (ISO/IEC 18004). */
const quietModules = 4

/** A number as a QR code, always dark on white: a scanner reads no other way round. */
export function VidQr({ text, title }: { text: string; title: string }) {
  return <QRCodeSVG className="qr-big" value={text} title={title} level="M" marginSize={quietModules} size={280} />
}
