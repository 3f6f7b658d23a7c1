/**
 * The confidence below which a person is possible and no more: what `reftel eval` calculates from its ten bins for the labelled real
 * cables, those of NARA and of Cablegate together. Not set by hand; possible.test.ts calculates it again.
 */
export const POSSIBLE_PERSON_BELOW = 0.75

/** Whether someone found with this confidence is too often no person. */
export const isPossiblePerson = (confidence: number): boolean => confidence < POSSIBLE_PERSON_BELOW
