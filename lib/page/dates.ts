const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Zone names that mean one offset only, in hours. Names that several countries use (IST, CST in Asia) are left out. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  sast: '+02:00',
  aest: '+10:00',
  aedt: '+11:00',
}

const pad = (value: number): string => String(value).padStart(2, '0')

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined
  return `${year}-${pad(month)}-${pad(day)}`
}

/** Two-digit years are of this century up to 68, as POSIX has it. */
const fullYear = (text: string): number =>
  text.length === 2 ? Number(text) + (Number(text) > 68 ? 1900 : 2000) : Number(text)

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

/** The ways in which pages and data sets write a day, the unmistakable first. Each gives year, month, day. */
const DAY_FORMS: readonly { readonly pattern: RegExp; readonly read: (m: RegExpExecArray) => string | undefined }[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    read: (m) => isoDay(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  { pattern: /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/, read: (m) => isoDay(Number(m[1]), Number(m[2]), Number(m[3])) },
  {
    pattern: new RegExp(
      `\\b${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[a-z]{1,4}\\s+)?)?(\\d{4})\\b`,
      'i',
    ),
    read: (m) => isoDay(Number(m[3]), monthNumber(m[1] ?? ''), Number(m[2])),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s+)?${MONTH_NAME},?[\\s-](\\d{4}|\\d{2})(?!\\d)`,
      'i',
    ),
    read: (m) => isoDay(fullYear(m[3] ?? ''), monthNumber(m[2] ?? ''), Number(m[1])),
  },
  {
    // Month first, as the United States write it, unless that can't be.
    pattern: /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/,
    read: (m) => {
      const [first, second, year] = [Number(m[1]), Number(m[2]), fullYear(m[3] ?? '')]
      return first > 12 || m[0].includes('.') ? isoDay(year, second, first) : isoDay(year, first, second)
    },
  },
]

const TIME =
  /(?<!\d)(\d{1,2})[:.](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\b\.?)?\s*([+-]\d{2}:?\d{2}|\(?[a-z]{1,4}\b)?/i

function isoTime(text: string): string | undefined {
  const match = TIME.exec(text)
  if (!match) return undefined
  const [, hourText, minuteText, secondText, half, zoneText] = match
  let hour = Number(hourText)
  if (half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0)
  const [minute, second] = [Number(minuteText), Number(secondText ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return undefined
  if (hour === 0 && minute === 0 && second === 0) return undefined
  const zone = /^[+-]/.test(zoneText ?? '')
    ? zoneText?.replace(/^([+-]\d{2}):?/, '$1:')
    : ZONES[zoneText?.replace('(', '').toLowerCase() ?? '']
  return `T${pad(hour)}:${pad(minute)}:${pad(second)}${zone ?? ''}`
}

/**
 * A date as pages and data sets write it ("2016-11-09 00:00:00", "2/17/16", "Nov. 9, 2016 5:41 PM EST", milliseconds since
 * 1970) in ISO 8601. The time is kept with the zone as written, or without one when none was; it is left out when it is
 * midnight or absent. Numeric dates are read month first where both readings are possible. Undefined when there is no date.
 */
export function toIsoDate(text: string | undefined): string | undefined {
  if (!text || text.length > 200) return undefined
  const epoch = /^\s*(\d{10}|\d{13})\s*$/.exec(text)?.[1]
  if (epoch) {
    return toIsoDate(new Date(Number(epoch) * (epoch.length === 10 ? 1000 : 1)).toISOString())
  }
  for (const { pattern, read } of DAY_FORMS) {
    const match = pattern.exec(text)
    const day = match ? read(match) : undefined
    if (match && day) {
      const rest = `${text.slice(0, match.index)} ${/\d{1,2}:\d{2}/.exec(match[0])?.[0] ?? ''} ${text.slice(match.index + match[0].length).replace(/^T/, ' ')}`
      return day + (isoTime(rest) ?? '')
    }
  }
  return undefined
}

/** The day in an address, as in /2016/11/09/, /2016/nov/09/, /2016-11-09-title or /20161109; undefined when there is none. */
export function dateInAddress(url: string): string | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '')
  // "/2015/12/11-year-old-found": behind slashes a day is a part of the path by itself.
  const numeric =
    /(?<!\d)((?:19|20)\d{2})\/(\d{2})\/(\d{2})(?![^/.])/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})[-_]?(\d{2})[-_]?(\d{2})(?!\d)/.exec(path)
  if (numeric) return isoDay(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]))
  const named = new RegExp(`/((?:19|20)\\d{2})/${MONTH_NAME}/(\\d{1,2})/`, 'i').exec(path)
  return named ? isoDay(Number(named[1]), monthNumber(named[2] ?? ''), Number(named[3])) : undefined
}
