import { describe, expect, it } from 'vitest'
import type { Summary } from '../../../lib/engine/model.ts'
import { summarize } from '../../../lib/engine/summarize.ts'
import { languageOf } from '../../../lib/engine/text/language.ts'
import { gazetteer } from '../../../lib/gazetteer/index.ts'
import { english } from '../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../lib/page/plain-text.ts'
import { summaryOf } from './summary.ts'

/** The same invented news in several languages: a fire in a paper mill, two of 80 workers hurt, a day, a quotation, a later day. */
const FIRES = {
  de: 'In einer Papierfabrik bei Oslin ist am 9. April ein Feuer ausgebrochen, zwei von 80 Arbeitern wurden verletzt. „Wir haben großes Glück gehabt, dass niemand im Lager war“, sagte der Einsatzleiter Dr. Jonas Weil. Die „Mühle“ wurde 1994 gebaut und hat eine Fläche von 12.000 Quadratmetern.',
  es: 'Un incendio estalló el 9 de abril de 2025 en una fábrica de papel cerca de Oslin, y dos de los 80 obreros resultaron heridos. «Hemos tenido mucha suerte de que nadie estuviera en el almacén», dijo el jefe de los bomberos, Jonas Weil. La fábrica se construyó en 1994 y tiene 12.000 metros cuadrados.',
  fr: 'Un incendie s’est déclaré le 9 avril dans une usine de papier près d’Oslin, et deux des 80 ouvriers ont été blessés. « Nous avons eu beaucoup de chance que personne ne soit dans le dépôt », a dit le chef des pompiers, Jonas Weil. L’usine a été construite en 1994 et a une surface de 12 000 mètres carrés.',
  pt: 'Um incêndio começou no dia 9 de abril numa fábrica de papel perto de Oslin, e dois dos 80 operários ficaram feridos. “Tivemos muita sorte por não haver ninguém no armazém”, disse o chefe dos bombeiros, Jonas Weil. A fábrica foi construída em 1994 e tem uma área de 12 mil metros quadrados.',
  ru: 'Пожар начался 9 апреля на бумажной фабрике близ Ослина, двое из 80 рабочих получили травмы. «Нам очень повезло, что на складе никого не было», сказал начальник пожарных Йонас Вайль. Фабрика построена в 1994 году, её площадь 12 000 квадратных метров.',
  ar: 'اندلع حريق يوم ٩ أبريل ٢٠٢٥ في مصنع للورق قرب أوسلين وأصيب عاملان من أصل ٨٠ عاملا. «لقد كنا محظوظين جدا لأن أحدا لم يكن في المستودع»، قال قائد الإطفاء يوناس فايل. بني المصنع في عام ١٩٩٤ وتبلغ مساحته ١٢ ألف متر مربع.',
  hi: 'ओस्लिन के पास एक कागज़ कारखाने में 9 अप्रैल 2025 को आग लग गई और 80 में से दो मज़दूर घायल हो गए। “हम बहुत भाग्यशाली थे कि गोदाम में कोई नहीं था”, दमकल प्रमुख योनास वाइल ने कहा। कारखाना 1994 में बना था।',
  zh: '4月9日，奥斯林附近一家造纸厂发生火灾，80名工人中有两人受伤。“我们非常幸运，当时仓库里没有任何人在工作”，消防队长约纳斯·魏尔说。该厂建于1994年，占地1.2万平方米。',
  ja: '4月9日、オスリン近くの製紙工場で火災が発生し、80人の作業員のうち2人がけがをした。「倉庫に誰もいなかったのは本当に運がよかったです」と消防隊長は話した。工場は1994年に建てられた。',
} as const

const locale = { ...english, gazetteer }
const read = (text: string, language = 'und'): Summary =>
  summarize(articleFromText(text, { title: '—', language, published: '2025-04-10' }), locale)
/** What no rule of English may find in another language. */
const readOff = ({ who, where, why, casualties, responsibility, background, disputed }: Summary) =>
  [who, where, why, casualties, responsibility, background, disputed].flat()

describe('an article in a language without rules', () => {
  it.each(Object.entries(FIRES))(
    'in %s: its language, its numbers, its day and its quotation, and nothing else',
    (tag, text) => {
      for (const declared of ['und', 'en-US', tag]) {
        const summary = read(text, declared)
        expect(summary.article).toMatchObject({ language: tag, unserved: true })
        expect(readOff(summary)).toEqual([])
        const [, ...numbers] = summary.what
        expect(numbers[0]?.text).toMatch(/80|٨٠/)
        expect(numbers.every(({ text: words }) => text.includes(words))).toBe(true)
        expect(summary.when.map(({ start }) => start)).toEqual(['2025-04-09'])
        expect(summary.reactions).toHaveLength(1)
        const [said] = summary.reactions
        expect(text).toContain(said?.text)
        expect(said).toMatchObject({ speaker: '', stance: 'says', quoted: 'direct' })
        expect(said?.evidence[0]?.exact).toContain(said?.text)
      }
    },
  )
  it('shows no number in a line that gives the address of a page', () => {
    const offer = 'Die 14 Rettungswesten des Lagers gibt es hier zu kaufen: https://oslin.example/14'
    expect(read(`${offer}\n\n${FIRES.de}`).what.map(({ text }) => text)).not.toContain(offer)
  })

  it('in Zulu, which no list knows: never by English rules, though it is short and its page says that it is English', () => {
    const text =
      'Umlilo obuqubuke ngoLwesithathu echwebeni lase-Oslin ubulale abantu abangu-12 kwathi abangu-40 balimala, kusho abezicishamlilo. “Asikaze siwubone umlilo omkhulu kangaka kuleli dolobha lethu,” kusho imeya u-Ida Kellerman ekhuluma nezintatheli. Umlilo uqale endaweni okugcinwa kuyo upende, ngokusho kwamaphoyisa, wase udlulela ezakhiweni ezintathu. Abezimo eziphuthumayo basebenze kwaze kwahlwa base bethola abantu abayisithupha besaphila phakathi kwezincithakalo.'
    for (const declared of ['zu', 'en-ZA']) {
      const summary = read(text, declared)
      expect(summary.article).toMatchObject({ language: declared === 'zu' ? 'zu' : 'und', unserved: true })
      expect(readOff(summary)).toEqual([])
      expect(summary.what[1]?.text).toMatch(/^Umlilo .*-12 .* abezicishamlilo\.$/)
      expect(summary.reactions[0]?.text).toBe('Asikaze siwubone umlilo omkhulu kangaka kuleli dolobha lethu')
    }
  })
  it('shows no title of a book for a statement', () => {
    const text = `${FIRES.de} In dem Buch „Das Feuer, der Rauch und die Stadt Oslin“ steht: „Wir haben die Feuer dieser Stadt nie vergessen.“`
    expect(
      read(text)
        .reactions.map(({ text }) => text)
        .join(),
    ).toContain('nie vergessen')
    expect(
      read(text)
        .reactions.map(({ text }) => text)
        .join(),
    ).not.toContain('der Rauch')
  })
  it('counts the words of a script that sets none apart', () => {
    const { words } = read(FIRES.zh).article
    expect(words).toBeGreaterThan(40)
    expect(words).toBeLessThan(60)
  })
  it('takes a sentence to its end, past a day, an initial and a title', () => {
    const { what, reactions } = read(FIRES.de)
    expect(what[1]?.text).toMatch(/^In einer .* verletzt\.$/)
    expect(reactions[0]?.evidence[0]?.exact).toMatch(/^„Wir .* Dr\. Jonas Weil\.$/)
  })
  it('reads an English text whatever its page says', () => {
    const { article, what } = summaryOf('Two hurt in Oslin mill fire', [
      'Two workers were hurt in a fire at a paper mill near Oslin on Monday, the fire brigade said. The fire broke out in the warehouse, and it was under control by noon. The cause was not yet known, and the police were on the scene in the afternoon.',
    ])
    expect(article).toMatchObject({ language: 'en' })
    expect(article.unserved).toBeUndefined()
    expect(what).not.toEqual([])
  })
})

it('does not name the language of a page that wrongly says it is in English', () => {
  // Zulu, which has no list of its commonest words here.
  const text = `${'Umlilo ubhebhethekile embonini yephepha eduze kwedolobha ekuseni ngoMsombuluko. '.repeat(12)}Kulimele 80.`
  expect(read(text, 'en-ZA').article).toMatchObject({ language: 'und', unserved: true })
})

it('reads a list of English names, which has few words of the language', () => {
  const names =
    'Ada Lind, Jon Holm, Eva Brandt, Otto Weil, Mara Stone, Ivo Frank, Lena Moss, Carl Reeve, Nina Falk, Hugo Lane'
  const text = `Guests of honor include ${names}, ${names.replaceAll('n', 'm')}, Spider and Jean Robin and Kent Brewer.`
  expect(summaryOf('Guests of honor named', [text]).article.unserved).toBeUndefined()
})

describe('the language of a text', () => {
  it('keeps the region that the page gives, unless the page is wrong', () => {
    expect(languageOf(FIRES.pt, 'pt-BR')).toBe('pt-BR')
    const danish =
      'En brand brød ud i en papirfabrik ved Oslin, og to af de ansatte er kommet til skade. Det er vi kede af, men det kunne være gået værre, siger lederen af brandvæsenet, som var på stedet fra om morgenen og til om aftenen. Han har ikke set en brand som den i mange år.'
    expect([languageOf(danish, 'da-DK'), languageOf(danish, 'en')]).toEqual(['da-DK', 'da'])
  })
  it('is the page’s word where the text is too short to tell', () => {
    expect(languageOf('Feuer in Oslin', 'de')).toBe('de')
  })
})

it('reads a terse English brief', () => {
  const brief =
    'Oslin mill fire: two workers hurt. Blaze broke out Monday in warehouse near river port, fire brigade said. Cause unknown. Police investigate.'
  expect(summaryOf('Two hurt in Oslin mill fire', [brief]).what).not.toEqual([])
})
