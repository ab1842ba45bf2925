/**
 * A small map of where something happened, as plain numbers: what a view needs to draw it. Units are those of the drawing, from its
 * upper left corner. An outline is a closed line, `[x, y, x, y, …]`.
 */
export type LocatorMap = {
  readonly width: number
  readonly height: number
  /** Countries around it. */
  readonly land: readonly (readonly number[])[]
  /** The country in which the first place lies, or which it is. */
  readonly own: readonly (readonly number[])[]
  /** The places of the article that lie on the map; the first is the one it was made for. Empty for a whole country. */
  readonly places: readonly MapPlace[]
}

export type MapPlace = { readonly name: string; readonly x: number; readonly y: number }
