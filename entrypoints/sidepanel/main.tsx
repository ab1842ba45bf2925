import { render } from 'preact'
import { keepDrawn } from '../pages/open-page.ts'
import { SidePanel } from './controller.tsx'

const root = document.getElementById('root')

await keepDrawn(document, (page) => {
  document.title = page.translate('brand')
  if (root) render(<SidePanel {...page} />, root)
})
