import { render } from 'preact'
import { keepDrawn } from '../pages/open-page.ts'
import { OptionsController } from './controller.tsx'

const root = document.getElementById('root')

await keepDrawn(document, (page) => {
  document.title = page.translate('options_title')
  if (root) render(<OptionsController {...page} />, root)
})
