type CheckboxGroupProps = {
  /** Also the beginning of each choice's id. */
  name: string
  legend: string
  hint: string
  options: readonly { value: string; label: string }[]
  defaultValues?: readonly string[]
}

export function CheckboxGroup({ name, legend, hint, options, defaultValues = [] }: CheckboxGroupProps) {
  return (
    <fieldset className="ds-fieldset pick" aria-describedby={`${name}-hint`}>
      <legend>{legend}</legend>
      <p className="small quiet" id={`${name}-hint`}>
        {hint}
      </p>
      {options.map(({ value, label }) => (
        <div className="ds-field" key={value}>
          <input
            className="ds-input"
            type="checkbox"
            id={`${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={defaultValues.includes(value)}
          />
          <label htmlFor={`${name}-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  )
}
