import { expect, it } from 'vitest'
import { summaryOf } from './summary.ts'

it('finds nothing in a text of another language, even where its page says that it is English', () => {
  const paragraph =
    'Zwei Arbeiter sind am Montag bei einem Brand in einer Papierfabrik nahe Oslin verletzt worden, sagte die Feuerwehr. ' +
    'Das Feuer brach kurz nach sechs Uhr morgens im Lager aus und war gegen Mittag unter Kontrolle. „Wir haben großes Glück gehabt“, ' +
    'sagte der Einsatzleiter Jonas Weil. Die Ursache ist noch unklar, die Polizei ermittelt.'
  const { what, who, casualties, reactions } = summaryOf('Brand in Papierfabrik', [paragraph])
  expect([what, who, casualties, reactions]).toEqual([[], [], [], []])
})

it('reads a terse English brief', () => {
  const brief =
    'Oslin mill fire: two workers hurt. Blaze broke out Monday in warehouse near river port, fire brigade said. Cause unknown. Police investigate.'
  expect(summaryOf('Two hurt in Oslin mill fire', [brief]).what).not.toEqual([])
})
