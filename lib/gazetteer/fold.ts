/** Letters that Unicode does not take apart into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
}

const ARTICLE = 'al|el|ul|ad|an|ar|as|ash|at|ath|az|ed|en|er|es|ez'
/** An Arabic article in its many spellings: at the start with hyphen or space, inside a name with a hyphen. */
const FIRST_ARTICLE = new RegExp(`^(?:${ARTICLE})[- ](?=[^ ])`)
const INNER_ARTICLE = new RegExp(`([ -])(?:${ARTICLE})-`, 'g')
/** Words of plain letters with single spaces between them, which say neither an article nor a short form: most names. */
const PLAIN = new RegExp(`^(?!(?:${ARTICLE}|ste?|mt|ft) )[a-z]+(?: [a-z]+)*$`)
const SHORT_FORMS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' }

/**
 * The form under which a name is filed and found: lower case, without accents, apostrophes and full stops, hyphens as
 * spaces, "St." as "saint", every spelling of the Arabic article as "al". Two names with the same form are one name.
 */
export function fold(name: string): string {
  let folded = name.toLowerCase()
  if (/[^ -~]/.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[ßæœøłđðþıəħ]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[‘’ʻʼʽʾʿ`´ʹ′]/g, '')
      .replace(/[‐‑–—]/g, '-')
      .replace(/\u00a0/g, ' ')
  }
  if (PLAIN.test(folded)) return folded
  folded = folded.replace(/['.,()]/g, '')
  if (/^a|^e|^u|[ -][aeu][a-z]{1,2}-/.test(folded)) {
    folded = folded.replace(FIRST_ARTICLE, 'al ').replace(INNER_ARTICLE, '$1al ')
  }
  return folded
    .replace(/[-\s]+/g, ' ')
    .trim()
    .replace(/^(?:ste?|mt|ft)(?= )/, (short) => SHORT_FORMS[short] ?? short)
}

/**
 * The form under which one of the listed names is filed. A leading `!` or `,` and full stops mark abbreviations, which
 * are filed as they stand: "!US" is "US" in capitals only, "Calif." needs its full stop, ", TX" the comma before it.
 */
export function filed(name: string): string {
  if (/^[!,]/.test(name)) return name
  return isAbbreviation(name) ? `!${name}` : fold(name)
}

/** Whether a name is written as an abbreviation: "U.S.", "N.H.", "Calif.", "US". */
export function isAbbreviation(name: string): boolean {
  return /^(?:[A-Z]\.(?: ?[A-Z][a-z]?\.)*|[A-Z][a-z]{1,5}\.|[A-Z]{2,3})$/.test(name)
}
