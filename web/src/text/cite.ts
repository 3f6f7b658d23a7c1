import type { CableDetail } from '@reftel/api/types'
import { cableName } from '../graph/subgraph.ts'

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Where an archive is quoted as coming from. */
const ARCHIVES: Readonly<Record<CableDetail['documents'][number]['format'], string>> = {
  nara: 'Central Foreign Policy Files, 1973–79, Record Group 59, US National Archives',
  cablegate: 'Cablegate',
}

/** The words with which a cable is quoted in a footnote; what is not known is left out. */
export function citationOf(cable: CableDetail): string {
  const [document] = cable.documents
  const to = cable.to.length ? ` to ${cable.to.join(', ')}` : ''
  const number = document?.documentNumber ?? cable.id
  const parts = [
    `Telegram ${cableName(cable)}${to}`,
    cable.subject && `“${cable.subject}”`,
    cable.date ? LONG_DAY.format(new Date(cable.date)) : cable.year && String(cable.year),
    cable.classification && cable.classification.charAt(0) + cable.classification.slice(1).toLowerCase(),
  ].filter(Boolean)
  const archive = document ? `, ${ARCHIVES[document.format]}` : ''
  return `${parts.join(', ')}; Document Number ${number}${archive}.`
}
