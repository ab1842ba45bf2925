import { render } from 'preact'
import '../../components/nutgraf.css'
import '../../components/style/marks.css'
import { english } from '../../lib/labels/english.ts'
import { STATES } from '../components/states.tsx'

/**
 * Shows one state of a surface, outside of the extension: `#STATE`, and `?theme=dark&dir=rtl&text=large&width=340` as wanted. The
 * tests in a real browser look at each.
 */
const wanted = new URLSearchParams(location.search)

function show(): void {
  const root = document.getElementById('root') as HTMLElement
  const state = STATES[location.hash.slice(1)]
  // Labels in English: what is looked at here is the direction alone.
  const language = wanted.get('dir') === 'rtl' ? 'ar' : 'en'
  const translate = Object.assign((...label: Parameters<typeof english>) => english(...label), { language })
  render(null, root)
  if (state) render(state(translate), root)
  root.style.width = state && location.hash.startsWith('#panel') ? `${wanted.get('width') ?? 340}px` : ''
  const surface = root.querySelector<HTMLElement>('.nutgraf')
  for (const choice of ['theme', 'text']) surface?.setAttribute(`data-${choice}`, wanted.get(choice) ?? 'auto')
  document.documentElement.style.colorScheme = wanted.get('theme') ?? 'light'
}

document.title = 'Nutgraf'
addEventListener('hashchange', show)
show()
