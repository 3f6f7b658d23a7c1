import type { CableSummary } from '@reftel/api/types'
import { useAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'

/** A cable with what it is part of, where the answer tells that. */
type Told = CableSummary & { readonly collection?: string | null }

/** What the archive's attributes of a made-up cable say, in place of its own `CORE`. */
const SOURCE = 'Document Source: INVENTED'

/** The collection of made-up cables. */
export const INVENTED = 'invented'

/** Whether a cable is told to be made up. */
export const isInvented = (of: { readonly collection?: string | null }): boolean => of.collection === INVENTED

/** The same of a cable that is being read: its text tells it too. */
export function useInvented(of: Told, document = ''): boolean {
  const text = useAnswer(of.held && !isInvented(of) ? asks.cableText(of.id, document) : null)
  return isInvented(of) || (text.value?.text.includes(SOURCE) ?? false)
}

/** The mark of a cable that never was. */
export function InventedMark() {
  return (
    <span className="marking invented" title="Made up for the sample corpus: no archive has it, nobody is to cite it">
      INVENTED
    </span>
  )
}
