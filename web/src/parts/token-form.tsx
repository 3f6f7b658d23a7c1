import { giveToken } from '../client/token.ts'

/** Asks for the token of a service that shows its cables to who knows it alone. */
export function TokenForm() {
  return (
    <form
      className="state"
      onSubmit={(event) => {
        event.preventDefault()
        giveToken(String(new FormData(event.currentTarget).get('token') ?? ''))
      }}
    >
      <h2>The service asks for a token</h2>
      <p>Whoever runs it has it. It is kept until this tab is closed.</p>
      <div className="buttons">
        <input name="token" type="password" aria-label="Token" autoComplete="off" required />
        <button type="submit" className="primary">
          Go on
        </button>
      </div>
    </form>
  )
}
