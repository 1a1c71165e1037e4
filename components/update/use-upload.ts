'use client'

import { useState } from 'react'
import { shrinkInBrowser } from './shrink-in-browser'

export type UploadState = { stage: 'idle' | 'broken' | 'arrived' } | { stage: 'sending'; percent: number }

/** The form with its photo made smaller, where it has to be. */
async function readForm(form: HTMLFormElement, mostBytes: number): Promise<FormData> {
  const data = new FormData(form)
  const file = data.get('file')
  if (file instanceof File) data.set('file', await shrinkInBrowser(file, mostBytes))
  return data
}

/** Sends a form by XMLHttpRequest, the only way to learn how far an upload is, then opens the page that the server names. */
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

/** A path of this site, or null. */
function readLocation(text: string): string | null {
  try {
    const { location } = JSON.parse(text) as { location?: unknown } // of our own upload route
    return typeof location === 'string' && location.startsWith('/') ? location : null
  } catch {
    return null
  }
}
