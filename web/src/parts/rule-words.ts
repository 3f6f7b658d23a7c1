/** How the words of a citation are read, as readers are told; docs/citations.md names each rule with an example. */
const RULES: Readonly<Record<string, string>> = {
  'post-number': 'post and number',
  'cable-id': 'year, post and number in one',
  'number-list': 'a list of numbers',
  'number-range': 'a range of numbers',
  'year-between': 'year between post and number',
  'year-garbled': 'a garbled year',
  'bare-number': 'a number alone',
  'number-post': 'number before the post',
  'number-from': 'number from a post',
  'glued-year': 'two citations run together',
  garble: 'garbled words',
  airgram: 'an airgram',
  'home-airgram': 'an airgram',
  'own-airgram': 'an airgram of its own post',
  'bare-airgram': 'an airgram',
  dtg: 'sender, day and time',
  'unknown-dtg': 'sender, day and time',
  embtel: 'a telegram of its own post',
  'home-number': 'a telegram of its own post',
  'our-number': 'a telegram of its own post',
  deptel: 'a telegram of the Department',
  'department-number': 'a telegram of the Department',
  'your-number': 'a telegram of the addressee',
  'unknown-post': 'a sender that is not known',
  document: 'another paper',
  septel: 'a separate telegram',
  reftel: 'back to its reference line',
  'reference-column': 'the archive’s references',
}

/** The rule in words; one that is not known is shown as it comes. */
export const ruleWords = (rule: string): string => RULES[rule] ?? rule
