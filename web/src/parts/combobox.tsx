import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'

export interface Option {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly pick: () => void
}

export interface OptionGroup {
  readonly id: string
  readonly label: string
  readonly options: readonly Option[]
}

interface ComboboxProps {
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  readonly groups: readonly OptionGroup[]
  /** Said below the options, or in their place. */
  readonly note?: ReactNode
  readonly onInput: (value: string) => void
  /** Enter without a chosen option. */
  readonly onEnter: () => void
  readonly className?: string
}

/** A text field with suggestions in groups (the combobox pattern of ARIA): arrows choose, Enter takes, Escape closes. */
export function Combobox({ label, placeholder, value, groups, note, onInput, onEnter, className }: ComboboxProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  // The choice is an option, not a place in the list: options that come later do not change what Enter takes.
  const [chosenId, choose] = useState<string | null>(null)
  const options = groups.flatMap((group) => group.options)
  const chosen = options.findIndex((option) => option.id === chosenId)
  const current = options[chosen]
  const shown = open && (options.length > 0 || !!note)
  const optionId = (option: Option) => `${id}-${options.indexOf(option)}`

  const take = (option: Option) => {
    setOpen(false)
    choose(null)
    option.pick()
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      setOpen(true)
      choose(options[Math.min(options.length - 1, chosen + 1)]?.id ?? null)
    },
    ArrowUp: () => choose(options[chosen - 1]?.id ?? null),
    Escape: () => {
      setOpen(false)
      choose(null)
    },
    Enter: () => {
      if (shown && current) return take(current)
      setOpen(false)
      onEnter()
    },
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <div className={`combobox ${className ?? ''}`}>
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(shown && current && { 'aria-activedescendant': optionId(current) })}
        placeholder={placeholder}
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => {
          setOpen(true)
          choose(null)
          onInput(event.target.value)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="options" hidden={!shown}>
        <div id={`${id}-list`} role="listbox" aria-label={label} hidden={options.length === 0}>
          {groups
            .filter((group) => group.options.length > 0)
            .map((group) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
              <div key={group.id} role="group" aria-label={group.label}>
                <p className="options-kind" aria-hidden="true">
                  {group.label}
                </p>
                {group.options.map((option) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keyboard stays in the field
                  <div
                    key={option.id}
                    id={optionId(option)}
                    role="option"
                    aria-selected={option === current}
                    className="option"
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => take(option)}
                  >
                    <span className="option-label">{option.label}</span>
                    <span className="option-hint">{option.hint}</span>
                  </div>
                ))}
              </div>
            ))}
        </div>
        {note && <p className="options-note">{note}</p>}
      </div>
    </div>
  )
}
