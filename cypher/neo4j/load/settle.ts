import type { ManagedTransaction } from 'neo4j-driver'
import type { CableId } from '../../model/cable-id.ts'
import { dtgKey, type SettledCable, settledTo } from '../../model/documents.ts'
import { compareText } from '../../model/order.ts'
import { type Groups, grouped } from '../../text/grouped.ts'
import type { Neo4jConnection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { runRows } from './batches.ts'
import { storedFacts } from './documents.ts'
import { lockCables } from './locks.ts'
import { rebuildCables } from './rebuild.ts'
import { readDtgText, readSettled, settledJson } from './settled.ts'

/** Citing cables looked at in one transaction. */
const MOST_CABLES = 500

interface CitingDtg {
  readonly id: CableId
  readonly dtgs: readonly string[]
  readonly settled: string | null
}

interface Answer {
  readonly sender: string
  readonly minute: number
  readonly id: CableId
  readonly number: string | null
  readonly year: number | null
}

const citingByDtg = namedQuery<{ after: string; limit: number }, CitingDtg>('citing-by-dtg')
const answersToDtgs = namedQuery<{ rows: readonly { sender: string; minute: number }[] }, Answer>('answers-to-dtgs')

/** See `GraphStore.settleDtgCitations`. */
export async function settleDtgCitations(connection: Neo4jConnection): Promise<void> {
  for (let after = ''; ; ) {
    const from = after
    const last = await connection.writeStep((tx) => settlePage(tx, from))
    if (last === null) return
    after = last
  }
}

/** Settles the next citing cables in order of their ids; gives the last of them, null when there are no more. */
async function settlePage(tx: ManagedTransaction, after: string): Promise<string | null> {
  const citing = await citingByDtg(tx, { after, limit: MOST_CABLES })
  const asked = new Map(citing.flatMap(({ dtgs }) => dtgs.map((text) => [text, readDtgText(text)] as const)))
  const answers = grouped(await runRows(tx, answersToDtgs, [...asked.values()]), ({ sender, minute }) =>
    dtgKey(sender, minute),
  )
  const changed = new Map<CableId, string | null>()
  for (const { id, dtgs, settled } of citing) {
    const now = settledJson(new Map(dtgs.flatMap((text) => answerTo(id, readDtgText(text), answers))))
    if (now !== settled) changed.set(id, now)
  }
  const ids = [...changed.keys()].sort(compareText)
  if (ids.length > 0) {
    const locked = await runRows(tx, lockCables, ids)
    await rebuildCables(
      tx,
      locked.map(({ id, documents }) => ({
        id,
        documents: documents.map(storedFacts),
        settled: readSettled(changed.get(id) ?? null),
        wasHeld: true,
      })),
    )
  }
  return citing.at(-1)?.id ?? null
}

/** The one cable that answers, if it is another one. */
function answerTo(
  citing: CableId,
  { sender, minute }: { readonly sender: string; readonly minute: number },
  answers: Groups<string, Answer>,
): readonly (readonly [string, SettledCable])[] {
  const key = dtgKey(sender, minute)
  const [answer, ...others] = answers.of(key)
  if (!answer || others.length > 0 || answer.id === citing) return []
  return [[key, settledTo(answer.id, sender, answer)]]
}
