import { storeContract } from '../store.contract.ts'
import { sqliteStore } from './store.ts'

storeContract('the embedded store', async () => {
  const store = sqliteStore(':memory:')
  await store.prepare()
  return store
})
