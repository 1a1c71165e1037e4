type SelectFieldProps = {
  id: string
  /** Defaults to the id. */
  name?: string
  label: string
  options: readonly { value: string; label: string }[]
  defaultValue: string | null
}

export function SelectField({ id, name = id, label, options, defaultValue }: SelectFieldProps) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <select className="ds-input" id={id} name={name} defaultValue={defaultValue ?? ''}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
