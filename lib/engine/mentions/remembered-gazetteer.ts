import type { Gazetteer } from '../locale.ts'

/** A gazetteer that keeps its answers: one text asks for the same few names again and again. */
export function rememberAnswers(gazetteer: Gazetteer): Gazetteer {
  return {
    places: remember(gazetteer.places),
    nationality: remember(gazetteer.nationality),
    givenName: remember(gazetteer.givenName),
    organization: remember(gazetteer.organization),
    longestName: gazetteer.longestName,
  }
}

function remember<T>(ask: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>()
  return (name) => {
    const known = answers.get(name)
    if (known !== undefined || answers.has(name)) return known as T
    const answer = ask(name)
    answers.set(name, answer)
    return answer
  }
}
