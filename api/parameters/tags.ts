/** One of the TAGS, by its code in any letter case or by the id of its node. */
export const tagMeant = (text: string): string => text.trim().replace(/^tag:/i, '').toUpperCase()
