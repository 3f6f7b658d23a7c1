import type { Session, Transaction } from 'neo4j-driver'

/**
 * Runs `work` in one transaction that reads, as the driver's `executeRead` does, but once: the driver would pause for a second, and
 * longer, before it tries again.
 */
export async function readOnce<T>(
  session: Session,
  config: { readonly timeout: number },
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  // `work` sends its first query without waiting until the server has begun the transaction.
  const tx = session.beginTransaction(config)
  try {
    const given = await work(tx)
    await tx.commit()
    return given
  } finally {
    // An error of the rollback is dropped: the caller is told what `work` failed with.
    if (tx.isOpen()) await tx.rollback().catch(() => {})
  }
}
