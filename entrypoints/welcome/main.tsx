import { render } from 'preact'
import { keepDrawn } from '../pages/open-page.ts'
import { WelcomeController } from './controller.tsx'

const root = document.getElementById('root')

await keepDrawn(document, (page) => {
  document.title = page.translate('welcome_title')
  if (root) render(<WelcomeController {...page} />, root)
})
