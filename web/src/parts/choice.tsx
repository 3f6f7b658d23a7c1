/** One of a few: buttons side by side, the chosen one pressed. */
export function Choice<T extends string>(props: {
  readonly label: string
  readonly choices: readonly { readonly id: T; readonly label: string; readonly hint?: string }[]
  readonly value: NoInfer<T>
  readonly onChoose: (id: T) => void
}) {
  return (
    <fieldset className="choice">
      <legend>{props.label}</legend>
      {props.choices.map(({ id, label, hint }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === props.value}
          title={hint}
          onClick={() => props.onChoose(id)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
