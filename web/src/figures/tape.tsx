import { punch } from './tape-code.ts'

const PITCH = 7
const ROWS = [4, 11, 23, 30, 37] as const
const SPROCKET = 17

/** A text on punched tape, in the code that teletypes ran on. Decoration: what it says stands beside it in words. */
export function Tape({ text, className = '' }: { readonly text: string; readonly className?: string }) {
  const columns = punch(text)
  const width = columns.length * PITCH
  return (
    <svg
      className={`tape ${className}`}
      viewBox={`0 0 ${width} 41`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
      focusable="false"
    >
      {columns.map((code, column) => {
        const x = column * PITCH + PITCH / 2
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <g key={column}>
            <circle cx={x} cy={SPROCKET} r={1} />
            {ROWS.map((y, bit) => (code >> bit) & 1 && <circle key={y} cx={x} cy={y} r={2.5} />)}
          </g>
        )
      })}
    </svg>
  )
}
