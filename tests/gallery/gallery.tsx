import { render } from 'preact'
import '../../components/nutgraf.css'
import '../../components/style/marks.css'
import '../../components/style/pages.css'
import { direction, languageFor } from '../../lib/labels/languages.ts'
import { loadTranslate } from '../../lib/labels/load.ts'
import { STATES } from '../components/states.tsx'

/**
 * Shows one state of a surface, outside of the extension, or several beside each other: `#STATE` or `#STATE,STATE`, and
 * `?theme=dark&lang=ar&text=large&width=340&tab` as wanted. The tests in a real browser look at each.
 */
const wanted = new URLSearchParams(location.search)
const root = document.getElementById('root') as HTMLElement
const translate = await loadTranslate(languageFor([wanted.get('lang') ?? 'en']))

/** A surface with the width that it has where it belongs: the panel's is the page's free margin, a page's the window. */
function Stand({ name }: { name: string }) {
  const state = STATES[name]
  const width = name.startsWith('panel') ? `${wanted.get('width') ?? 340}px` : ''
  return (
    state && (
      <div class="stand" style={{ width }}>
        {state(translate)}
      </div>
    )
  )
}

function show(): void {
  const names = location.hash.slice(1).split(',')
  root.className = names.length > 1 ? 'sheet' : ''
  render(null, root)
  render(
    names.map((name) => <Stand key={name} name={name} />),
    root,
  )
  for (const surface of root.querySelectorAll('.nutgraf')) {
    for (const choice of ['theme', 'text']) surface.setAttribute(`data-${choice}`, wanted.get(choice) ?? 'auto')
  }
  document.documentElement.style.colorScheme = wanted.get('theme') ?? 'light'
}

document.title = 'Nutgraf'
document.documentElement.className = wanted.has('tab') ? 'in-tab' : ''
document.documentElement.lang = translate.language
document.documentElement.dir = direction(translate.language)
addEventListener('hashchange', show)
show()
