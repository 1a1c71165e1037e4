'use client'

import { useEffect } from 'react'

type FollowChoicesProps = {
  /** Id of the form with the choices. */
  form: string
  /** Id of what holds the parts, each with the value of its choice in `data-part`. */
  preview: string
}

/** Shows of a preview what is chosen, as soon as it is chosen. */
export function FollowChoices({ form, preview }: FollowChoicesProps) {
  useEffect(() => {
    const choices = document.getElementById(form)
    const follow = () => {
      for (const part of document.querySelectorAll<HTMLElement>(`#${preview} [data-part]`)) {
        part.hidden = choices?.querySelector(`[value="${part.dataset.part ?? ''}"]:checked`) === null
      }
    }
    // A browser that goes back to the page restores the choices, and not what followed from them.
    follow()
    choices?.addEventListener('change', follow)
    return () => choices?.removeEventListener('change', follow)
  }, [form, preview])
  return null
}
