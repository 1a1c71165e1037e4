'use client'

import { useEffect } from 'react'

type FollowChoicesProps = {
  form: string
  /** Its parts have the value of their choice in `data-part`. */
  preview: string
}

export function FollowChoices({ form, preview }: FollowChoicesProps) {
  useEffect(() => {
    const choices = document.getElementById(form)
    const follow = () => {
      for (const part of document.querySelectorAll<HTMLElement>(`#${preview} [data-part]`)) {
        part.hidden = choices?.querySelector(`[value="${part.dataset.part ?? ''}"]:checked`) === null
      }
    }
    // A browser that goes back restores the choices, but not the preview.
    follow()
    choices?.addEventListener('change', follow)
    return () => choices?.removeEventListener('change', follow)
  }, [form, preview])
  return null
}
