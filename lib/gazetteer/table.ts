/**
 * The places as the generator writes them: one row for each name, sorted by its key (see `filed`), column by column. Nothing has
 * to be indexed at the start: a name is found by binary search, and the cells of the other columns, all of one width with spaces
 * in front, are cut out where they are asked for.
 */
export type PlaceTable = {
  /** "IQ|Iraq". */
  readonly countries: readonly string[]
  /** What places lie in: "NG|Kaduna State", "IQ|" for a country alone, "|" for none. */
  readonly divisions: readonly string[]
  /** The name, or "other name>name to show"; with `|` between the rows. */
  readonly names: string
  /** The number of the division in base 36, behind `C` for a country, `R` for a region, `A` for an area. */
  readonly lies: string
  /** Hundredths of degrees, WGS 84, in base 36: from the South Pole and from the 180th meridian eastward. */
  readonly lat: string
  readonly lon: string
  /** Thousands of people, in base 36. */
  readonly thousands: string
}
