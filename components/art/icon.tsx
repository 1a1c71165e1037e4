import { iconPaths, type IconName } from './icon-paths'

type IconProps = {
  name: IconName
  /** Set it for icons that point along the line of reading; they are mirrored in Arabic. */
  isDirectional?: boolean
}

/** Decoration: the words beside it say the same. */
export function Icon({ name, isDirectional = false }: IconProps) {
  return (
    <svg className={isDirectional ? 'i flip' : 'i'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {iconPaths[name]}
    </svg>
  )
}
