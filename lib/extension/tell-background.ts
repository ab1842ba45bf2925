import { browser } from 'wxt/browser'
import type { FromPage, ToPage } from './messages.ts'

/** Apart from messages.ts, because it is all that the detector needs, and the detector is in every page of a news site. */

/** What travels back: an answer, or what went wrong. */
export type Settled = { readonly answer?: unknown; readonly error?: string }

/** The answer, or the error of the other side. */
export function settled(response: unknown): unknown {
  const { answer: value, error } = (response ?? { error: 'No answer' }) as Settled
  if (error !== undefined) throw new Error(error)
  return value
}

/**
 * From a page's script to the background. Resolves to undefined when the extension is gone (updated or removed while the page
 * stayed open): the script has nobody left to work for.
 */
export async function tellBackground<K extends keyof FromPage>(
  kind: K,
  body: FromPage[K],
): Promise<ToPage[K] | undefined> {
  try {
    return settled(await browser.runtime.sendMessage({ kind, body })) as ToPage[K]
  } catch {
    return undefined
  }
}
