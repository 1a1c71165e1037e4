import type { TextSize } from '@/lib/i18n/display'

type TextSizeGroupProps = {
  legend: string
  options: readonly { value: TextSize; label: string }[]
  chosen: TextSize
}

export function TextSizeGroup({ legend, options, chosen }: TextSizeGroupProps) {
  return (
    <fieldset className="ds-fieldset pick sizes">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <div className="ds-field" key={value} data-text-size={value}>
          <input
            className="ds-input"
            type="radio"
            id={`textSize-${value}`}
            name="textSize"
            value={value}
            defaultChecked={value === chosen}
          />
          <label htmlFor={`textSize-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  )
}
