import { parseCableId } from './cable-id.ts'

/**
 * The post in whose series a held cable has its number: the one that its id names, which may be another than it is from
 * (`09BRUSSELS1639` from USEU BRUSSELS); `from` where the id names none. So the documents themselves are read (`ownSerial`), and
 * whoever learns from both learns the same.
 */
export const ownSeries = (id: string, from: string): string => parseCableId(id)?.post ?? from
