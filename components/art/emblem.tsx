/** Invisible, once a page; every `Emblem` refers to it. Another country changes this file. */
export function EmblemSprite() {
  return (
    <svg className="sprite" aria-hidden="true" focusable="false">
      <symbol id="emblem" viewBox="-24 -24 48 48">
        <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
          <circle r="22.5" />
          <path d="M-12.5 12.5c2.1-1.6 4.2-1.6 6.3 0s4.2 1.6 6.2 0 4.2-1.6 6.3 0 4.2 1.6 6.2 0M-8.2 17.1c2-1.4 4.1-1.4 6.1 0s4.1 1.4 6.1 0 3.1-1.2 4.6-.6" />
        </g>
        <path fill="currentColor" d="M-15.2-4.5A15.7 15.7 0 0 0 15.2-4.5 15.2 12.6 0 0 1-15.2-4.5z" />
        <path
          fill="currentColor"
          d="M0-15.7l1.4 4.9 4.4-2.5-2.5 4.4 4.9 1.4-4.9 1.4 2.5 4.4-4.4-2.5L0 .7l-1.4-4.9-4.4 2.5 2.5-4.4-4.9-1.4 4.9-1.4-2.5-4.4 4.4 2.5z"
        />
      </symbol>
    </svg>
  )
}

/** Decoration beside the country's name. */
export function Emblem() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <use href="#emblem" />
    </svg>
  )
}
