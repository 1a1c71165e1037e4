import { iconPaths, type IconName } from './icon-paths'

type IconProps = {
  name: IconName
  /** An icon that points along the line of reading turns round in Arabic; a clock or a check mark does not. */
  isDirectional?: boolean
}

/** A decorative icon: the words beside it say the same. */
export function Icon({ name, isDirectional = false }: IconProps) {
  return (
    <svg className={isDirectional ? 'i flip' : 'i'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {iconPaths[name]}
    </svg>
  )
}
