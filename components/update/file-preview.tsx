'use client'

import { useEffect, useState } from 'react'

/** Lets people notice a blurred picture before sending. */
export function FilePreview({ file, words }: { file: File; words: string }) {
  const [source, setSource] = useState<string | null>(null)
  useEffect(() => {
    setSource(null)
    if (!/^image\/(png|jpeg)$/.test(file.type)) return
    const reader = new FileReader()
    reader.onload = () => setSource(typeof reader.result === 'string' ? reader.result : null)
    reader.readAsDataURL(file) // the policy allows pictures from data: addresses, but not from blob:
    return () => reader.abort()
  }, [file])
  if (!source) return null
  return (
    <figure className="stack" data-gap="sm">
      <img className="document-picture" src={source} alt="" width={320} height={240} />
      <figcaption className="small">
        <span role="status">{words}</span>
      </figcaption>
    </figure>
  )
}
