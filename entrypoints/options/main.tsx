import { render } from 'preact'
import { watchSettings } from '../../lib/extension/settings.ts'
import { openPage } from '../pages/open-page.ts'
import { OptionsController } from './controller.tsx'

const root = document.getElementById('root')

async function draw(settings?: Parameters<typeof openPage>[1]): Promise<void> {
  const page = await openPage(document, settings)
  document.title = page.translate('options_title')
  if (root) render(<OptionsController {...page} />, root)
}

watchSettings((settings) => void draw(settings))
await draw()
