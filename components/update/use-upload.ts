'use client'

import { useState } from 'react'
import { shrinkInBrowser } from './shrink-in-browser'

export type UploadState = { stage: 'idle' | 'broken' | 'arrived' } | { stage: 'sending'; percent: number }

async function readForm(form: HTMLFormElement, mostBytes: number): Promise<FormData> {
  const data = new FormData(form)
  const file = data.get('file')
  if (file instanceof File) data.set('file', await shrinkInBrowser(file, mostBytes))
  return data
}

/** Only XMLHttpRequest reports the progress of an upload. */
export function useUpload(mostBytes: number): { state: UploadState; send: (form: HTMLFormElement) => void } {
  const [state, setState] = useState<UploadState>({ stage: 'idle' })
  const send = (form: HTMLFormElement) => {
    const request = new XMLHttpRequest()
    const fail = () => setState({ stage: 'broken' })
    request.upload.onprogress = ({ loaded, total }) =>
      setState({ stage: 'sending', percent: Math.min(99, Math.floor((loaded / Math.max(total, 1)) * 100)) })
    request.upload.onload = () => setState({ stage: 'arrived' })
    request.onerror = fail
    request.onload = () => {
      const location = request.status === 200 ? readLocation(request.responseText) : null
      if (location) window.location.assign(location)
      else fail()
    }
    request.open('POST', form.action)
    request.setRequestHeader('accept', 'application/json')
    setState({ stage: 'sending', percent: 0 })
    readForm(form, mostBytes).then((data) => request.send(data), fail)
  }
  return { state, send }
}

/** Null for a foreign address. */
function readLocation(text: string): string | null {
  try {
    const { location } = JSON.parse(text) as { location?: unknown } // the answer of our own upload route
    return typeof location === 'string' && location.startsWith('/') ? location : null
  } catch {
    return null
  }
}
