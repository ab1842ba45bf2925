import { numberFormat, pluralRules } from './formats.ts'

/** Values for the `{name}` parts of a label. Numbers are written the way the language writes them. */
export type LabelValues = { readonly [name: string]: string | number }

/**
 * Fills in a label: `{name}`, and `{name, plural, one {# fact} other {# facts}}` with the plural categories of the language
 * (a small part of the ICU MessageFormat syntax; categories as in Unicode CLDR, through Intl.PluralRules).
 * A name without a value stays as it is, so that the gap is seen.
 */
export function formatMessage(message: string, values: LabelValues, language: string): string {
  return message.replace(
    /\{(\w+)(?:,\s*plural,((?:\s*\w+\s*\{[^{}]*\})+)\s*)?\}/g,
    (whole, name: string, forms: string | undefined) => {
      const value = values[name]
      if (value === undefined) return whole
      if (forms === undefined) return written(value, language)
      return pluralForm(forms, Number(value), language).replaceAll('#', written(Number(value), language))
    },
  )
}

function written(value: string | number, language: string): string {
  return typeof value === 'number' ? numberFormat(language).format(value) : value
}

function pluralForm(forms: string, count: number, language: string): string {
  const byCategory = new Map([...forms.matchAll(/(\w+)\s*\{([^{}]*)\}/g)].map((m) => [m[1] ?? '', m[2] ?? '']))
  return byCategory.get(pluralRules(language).select(count)) ?? byCategory.get('other') ?? ''
}
