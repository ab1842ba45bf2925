/** Pieces of expressions that the signs of furniture share. */

/** Agencies and libraries of pictures. */
export const AGENCY =
  '(?:AP(?:: ?Associated Press)?|Associated Press|AFP(?:/Getty(?: Images)?)?|Reuters|EPA|PA(?: Wire)?|Press Association|Getty(?: Images)?|Sky News|Rex(?: Features)?|Shutterstock|Alamy|ITN|iStock)'
/** One of these stands in the name of each. */
export const AGENCIES = [
  'AP',
  'Press',
  'Reuters',
  'EPA',
  'PA',
  'AFP',
  'Getty',
  'Sky News',
  'Rex',
  'Shutterstock',
  'Alamy',
  'ITN',
  'iStock',
]
export const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\\.?'
/** A day as a page prints it. */
export const DAY = `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} ?\\d{1,2},? ?\\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})`
/** The hour that may stand behind it. */
export const HOUR =
  '(?:(?:,| at| -)? (?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?|\\d{4}|\\d{6})(?: ?[AaPp]\\.?[Mm]\\.?)?(?: (?:GMT|UTC|BST|CET|E[SD]?T|P[SD]?T))?)?'
/** Words that, capitalized behind a row of names, begin a sentence. */
export const BEGINS =
  '(?:The|An?|At|In|On|As|After|For|From|More|Most|Some|Several|Many|Dozens|Hundreds|Thousands|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|This|There|Its?) '
