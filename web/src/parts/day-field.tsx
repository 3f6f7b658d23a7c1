import { type FormEvent, useId } from 'react'
import { readDay } from './read-day.ts'
import { day } from './words.ts'

interface DayFieldProps {
  readonly name: string
  readonly label: string
  /** The day as it is; none when empty. */
  readonly iso: string
}

/** A field for a day, written as the page writes days: the browser's own field would ask for `mm/dd/yyyy`, or worse, by its language. */
export function DayField({ name, label, iso }: DayFieldProps) {
  const hint = useId()
  const check = ({ currentTarget: field }: FormEvent<HTMLInputElement>) => {
    const unread = field.value.trim() !== '' && readDay(field.value) === null
    field.setCustomValidity(unread ? 'Write a day as 4 Aug 1978, or a month or a year alone' : '')
  }
  const write = ({ currentTarget: field }: FormEvent<HTMLInputElement>) => {
    const read = readDay(field.value)
    if (read !== null) field.value = day(read)
  }
  return (
    <label>
      {label}
      <input
        name={name}
        defaultValue={iso && day(iso)}
        placeholder="4 Aug 1978"
        autoComplete="off"
        aria-describedby={hint}
        onInput={check}
        onBlur={write}
      />
      <span className="visually-hidden" id={hint}>
        a day as 4 Aug 1978, a month or a year
      </span>
    </label>
  )
}
