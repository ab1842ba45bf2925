/** The forms of an English verb: all that are given between slashes, or those of a regular verb. Words behind the verb stay: "call for". */
export function inflect(entry: string): readonly string[] {
  if (entry.includes('/')) return entry.split('/')
  const [verb = '', ...rest] = entry.split(' ')
  const tail = rest.map((word) => ` ${word}`).join('')
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${stem}ed`, `${stem}ing`].map((form) => form + tail)
}
