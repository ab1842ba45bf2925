import { render } from 'preact'
import { watchSettings } from '../../lib/extension/settings.ts'
import { openPage } from '../pages/open-page.ts'
import { WelcomeController } from './controller.tsx'

const root = document.getElementById('root')

async function draw(settings?: Parameters<typeof openPage>[1]): Promise<void> {
  const page = await openPage(document, settings)
  document.title = page.translate('welcome_title')
  if (root) render(<WelcomeController {...page} />, root)
}

watchSettings((settings) => void draw(settings))
await draw()
