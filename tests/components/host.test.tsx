// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHost, type Host } from '../../entrypoints/panel/host.ts'

let host: Host

afterEach(() => host.detach())

function attach(): Host {
  host = createHost(document, '.nutgraf { color: red }')
  host.place({ right: '16px' })
  host.attach()
  return host
}

describe("the panel's host", () => {
  it('has a closed shadow root, no name and nothing to read', () => {
    const { element } = attach()
    expect(element.shadowRoot).toBeNull()
    expect([element.id, element.className, element.localName, element.textContent]).toEqual(['', '', 'div', ''])
  })

  it('is out of the layout, and above the rules of the page', () => {
    const { element } = attach()
    expect(element.parentElement).toBe(document.documentElement)
    for (const property of ['all', 'position', 'z-index', 'right']) {
      expect(element.style.getPropertyPriority(property)).toBe('important')
    }
    expect(element.style.position).toBe('fixed')
  })

  it('forgets where it was when it is placed anew', () => {
    const { element, place } = attach()
    place({ left: '0' })
    expect(element.style.right).toBe('')
    expect(element.style.left).toMatch(/^0/)
  })

  it('is moved by a transform, which is no shift of the layout', () => {
    const { element, place } = attach()
    place({ left: '30px', top: '40px', width: '300px' }, 'open')
    expect([element.style.left, element.style.top, element.style.transform]).toEqual([
      expect.stringMatching(/^0/),
      expect.stringMatching(/^0/),
      'translate(30px, 40px)',
    ])
    place({ right: '16px', bottom: '16px' }, 'pill')
    expect(element.style.transform).toBe('')
    expect(element.style.display).toBe('flex')
  })

  it('does not appear again in another width, and stays scrolled', () => {
    const { root, place } = attach()
    root.innerHTML = '<section class="panel"><div class="scroll"></div></section>'
    const [panel, scroll] = [root.querySelector('.panel'), root.querySelector('.scroll')]
    place({ left: '30px', top: '40px', width: '300px' }, 'open')
    expect(panel?.classList.contains('still')).toBe(false)
    if (scroll) scroll.scrollTop = 50
    place({ left: '30px', top: '40px', width: '280px' }, 'open')
    expect(panel?.classList.contains('still')).toBe(true)
    expect(scroll?.scrollTop).toBe(50)
  })

  it('keeps its events from the page', () => {
    const { root } = attach()
    const button = document.createElement('button')
    root.append(button)
    const heard = vi.fn()
    for (const type of ['keydown', 'click', 'focusin']) {
      document.addEventListener(type, heard)
      button.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
      document.removeEventListener(type, heard)
    }
    expect(heard).not.toHaveBeenCalled()
  })

  it('comes back a few times when the page takes it away, and gives in to a page that insists', async () => {
    const { element } = attach()
    let returns = 0
    for (let i = 0; i < 10; i++) {
      element.remove()
      await new Promise((resolve) => setTimeout(resolve, 5))
      if (element.isConnected) returns++
    }
    expect(returns).toBe(5)
  })
})
