'use client'

import { useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/art/icon'
import { useInBrowser } from '@/components/page/use-in-browser'
import { openFrameReader, type FrameReader } from '@/lib/signed-card/verify/read-picture'
import type { VerifyWords } from './verify-words'

/** In milliseconds; a phone's processor needs a rest. */
const lookEveryMs = 200

type CameraScanProps = { words: VerifyWords['camera']; onCode: (text: string) => void }

const hasCamera = () => window.isSecureContext && 'mediaDevices' in navigator

/** Runs until it finds a code or the stop function is called. */
function startScan(video: HTMLVideoElement, onCode: (text: string) => void, onRefused: () => void): () => void {
  const ended = new AbortController()
  const isStopped = () => ended.signal.aborted
  let stream: MediaStream | undefined
  let reader: FrameReader | undefined
  const stop = () => {
    ended.abort()
    reader?.close()
    stream?.getTracks().forEach((track) => track.stop())
  }
  async function scan() {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } })
    if (isStopped()) return stop()
    Object.assign(video, { srcObject: stream })
    await video.play()
    reader = await openFrameReader()
    if (isStopped()) return stop()
    while (!isStopped()) {
      const text = await reader.read(video)
      if (text !== null && !isStopped()) {
        stop()
        onCode(text)
      }
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
    }
  }
  scan().catch(() => {
    if (!isStopped()) onRefused()
    stop()
  })
  return stop
}

export function CameraScan({ words, onCode }: CameraScanProps) {
  const isOffered = useInBrowser(hasCamera)
  const [stage, setStage] = useState<'off' | 'on' | 'refused'>('off')
  const video = useRef<HTMLVideoElement>(null)
  const report = useRef(onCode)
  useEffect(() => {
    report.current = onCode
  })
  useEffect(() => {
    if (stage !== 'on' || !video.current) return undefined
    return startScan(
      video.current,
      (text) => report.current(text),
      () => setStage('refused'),
    )
  }, [stage])

  if (isOffered === false) return null
  return (
    <div className="stack with-scripts" data-gap="sm" data-ready={isOffered ?? undefined}>
      {stage === 'on' ? <video className="scan" ref={video} muted playsInline aria-label={words.label} /> : null}
      <p role="status" className={stage === 'off' ? 'ds-sr-only' : undefined}>
        {stage === 'on' ? words.hold : stage === 'refused' ? words.refused : ''}
      </p>
      <div className="actions">
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => setStage(stage === 'on' ? 'off' : 'on')}
        >
          <Icon name="camera" />
          {stage === 'on' ? words.stop : words.start}
        </button>
      </div>
    </div>
  )
}
