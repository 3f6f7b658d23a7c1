/** Answers remembered; a corpus has few distinct questions, hostile input may have any number. */
const MOST_REMEMBERED = 20_000

/** `answer`, which depends on its question alone, worked out once for each question. */
export function remembering<Answer>(answer: (question: string) => Answer): (question: string) => Answer {
  const known = new Map<string, Answer>()
  return (question) => {
    const old = known.get(question)
    if (old !== undefined) return old
    const fresh = answer(question)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(question, fresh)
    return fresh
  }
}
