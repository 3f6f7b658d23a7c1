/** What the attribute `Document Source` of a made-up cable says, in place of the archive's own `CORE`. */
export const INVENTED_SOURCE = 'INVENTED'

/** The reviewer that samples have who were written before the attribute said so. */
const REVIEWER = 'Ellen R. Whitcombe'

/** Whether a document says of itself that it is made up, as those of `reftel sample` do: nobody is to cite it. */
export const saysInvented = (text: string): boolean =>
  text.includes(`Document Source: ${INVENTED_SOURCE}`) || text.includes(REVIEWER)
