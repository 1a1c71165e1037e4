'use client'

import { QRCodeSVG } from 'qrcode.react'

/** ISO/IEC 18004 requires four light modules around the code. */
const quietModules = 4

/** Always dark on white, because scanners need it. */
export function VidQr({ text, title }: { text: string; title: string }) {
  return <QRCodeSVG className="qr-big" value={text} title={title} level="M" marginSize={quietModules} size={280} />
}
