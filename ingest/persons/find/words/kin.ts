import { oneOf } from './one-of.ts'

/** `ABU IYAD`, `ABOU NIDAL`: father or mother of, before the name of a child. */
export const isParent = oneOf('ABU UMM ABOU')

/** `FAWAZ BIN ABD AL-AZIZ`, `MOKTAR OULD DADDAH`: son or daughter of, before the name of the father. */
export const CHILD_OF = 'BIN BINT BINTI IBN OULD ARAP'
export const isChildOf = oneOf(CHILD_OF)
