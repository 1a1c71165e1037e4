type SelectFieldProps = {
  id: string
  /** The name in the form; the id unless told. */
  name?: string
  label: string
  options: readonly { value: string; label: string }[]
  defaultValue: string | null
}

/** A choice of one out of many, without a wrong answer. */
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
