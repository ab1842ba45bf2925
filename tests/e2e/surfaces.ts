import { eventually, type Surface, type Tab } from './driver.ts'

/** What the popup or the panel says, as it is drawn: without its styles and what is folded away. */
export const textOf = (surface: Surface): Promise<string> =>
  surface.run(`return root.querySelector('.nutgraf')?.innerText ?? ''`)

/** Clicks the button with this accessible name, or with one that begins so; the `nth` of several. */
export const clickButton = async (surface: Surface, name: string, nth = 0): Promise<void> => {
  const click = `
    const nameOf = (button) => (button.getAttribute('aria-label') ?? button.textContent).trim()
    const named = [...root.querySelectorAll('button')].filter((button) => nameOf(button).split(':')[0] === ${JSON.stringify(name)})
    if (!named[${nth}]) throw new Error('no button ' + ${JSON.stringify(name)} + ' but ' + [...root.querySelectorAll('button')].map(nameOf).join(', '))
    named[${nth}].click()
    return true`
  await eventually(`a button “${name}”`, () => surface.run<boolean>(click))
}

/** Clicks the way to the sentences of the fact that has these words. */
export const clickEvidence = (surface: Surface, words: string): Promise<void> =>
  surface.run(`
    const fact = [...root.querySelectorAll('.fact')].find(({ textContent }) => textContent.includes(${JSON.stringify(words)}))
    if (!fact) throw new Error('no fact with ' + ${JSON.stringify(words)})
    fact.querySelector('.evidence-button').click()`)

export const waitForText = (surface: Surface, part: string): Promise<string> =>
  eventually(`the text “${part}”`, async () => {
    const text = await textOf(surface)
    if (!text.includes(part)) throw new Error(`it says: ${text.slice(0, 400)}`)
    return text
  })

export type PanelForm = 'open' | 'pill' | 'tab' | 'passage-only' | 'muted'

/** The form the panel has, or `none` while there is none on the page. */
export async function panelForm(tab: Tab): Promise<PanelForm | 'none'> {
  try {
    return await tab.panel.run<PanelForm | 'none'>(`
      const panel = root.querySelector('.panel')
      if (!panel || panel.getBoundingClientRect().width === 0) return 'none'
      return ['open', 'pill', 'tab', 'passage-only', 'muted'].find((form) => panel.classList.contains(form))`)
  } catch (error) {
    if (error instanceof Error && error.message.includes('no closed shadow root')) return 'none'
    throw error
  }
}

/** Waits until the panel has one of these forms. */
export const waitForPanel = (tab: Tab, ...forms: (PanelForm | 'none')[]): Promise<unknown> =>
  eventually(`the panel is ${forms.join(' or ')}`, async () => {
    const now = await panelForm(tab)
    if (!forms.includes(now)) throw new Error(`it is ${now}`)
    return true
  })

/** CSS pixels of the viewport. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

const PLAIN_BOX = '({ left, top, right, bottom }) => ({ left, top, right, bottom })'

export const panelBox = (tab: Tab): Promise<Box> =>
  tab.panel.run(`return (${PLAIN_BOX})(root.querySelector('.panel').getBoundingClientRect())`)

/** The boxes of the lines of text of the page's article. */
export const textBoxes = (tab: Tab): Promise<Box[]> =>
  tab.page.run(`
    const range = document.createRange()
    return [...document.querySelectorAll('main h1, main p, main h2, main blockquote')].flatMap((block) => {
      range.selectNodeContents(block)
      return [...range.getClientRects()].map(${PLAIN_BOX})
    })`)

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The passage that is highlighted on the page by Nutgraf, and whether each is within the viewport. */
export const highlights = (tab: Tab): Promise<{ text: string; inView: boolean }[]> =>
  tab.page.run(`
    return [...CSS.highlights].filter(([key]) => key === 'nutgraf-evidence').flatMap(([, highlight]) =>
      [...highlight].map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        const { top, bottom } = live.getBoundingClientRect()
        return { text: live.toString(), inView: top >= 0 && bottom <= innerHeight }
      }))`)

/** The words that are marked on the page as facts, by section. */
export const marks = (tab: Tab): Promise<Readonly<Record<string, string[]>>> =>
  tab.page.run(`
    return Object.fromEntries([...CSS.highlights].filter(([key]) => /^nutgraf-(?!evidence)/.test(key)).map(([key, highlight]) => [
      key.slice('nutgraf-'.length),
      [...highlight].map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live.toString()
      }),
    ]))`)
