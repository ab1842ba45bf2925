// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { createPanel } from '../../entrypoints/panel/panel.tsx'
import type { ToPanel } from '../../lib/extension/messages.ts'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { sampleLook, sampleSummary } from './sample-summary.ts'

vi.mock('../../lib/extension/tell-background.ts', () => ({ tellBackground: vi.fn(async () => undefined) }))

afterEach(() => {
  document.documentElement.querySelector('body ~ div')?.remove()
})

const facts: ToPanel['show'] = {
  url: location.href,
  site: 'news.example',
  summary: sampleSummary,
  marks: false,
  collapsed: false,
  side: 'right',
  look: sampleLook,
  language: 'en',
  labels: messages,
  opened: true,
}
/** The same page, read again with other facts, because of what it holds. */
const detected = { ...facts, summary: { ...sampleSummary, why: [] }, opened: undefined, detected: true }

async function mutedPanel() {
  const attach = vi.spyOn(Element.prototype, 'attachShadow')
  const panel = createPanel(
    window as never,
    { reveal: () => true, hide() {}, mark: async () => {}, canMark: false } as never,
  )
  const shadow = attach.mock.results[0]?.value as ShadowRoot
  const root = within(shadow.lastElementChild as HTMLElement)
  attach.mockRestore()
  panel.show(facts)
  fireEvent.click(await root.findByText('Not on this site'))
  expect(root.getByText('Undo')).toBeTruthy()
  return { panel, root }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 500))

it('keeps its notice when a reading of the page ends that was under way before the reader sent it away', async () => {
  const { panel, root } = await mutedPanel()
  panel.show(detected)
  await settle()
  expect(root.getByText('Undo')).toBeTruthy()
})

it('comes back when the reader asks for it', async () => {
  const { panel, root } = await mutedPanel()
  panel.show({ ...facts, summary: detected.summary })
  await root.findByText('Not on this site')
  expect(root.queryByText('Undo')).toBeNull()
})
