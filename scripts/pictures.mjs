/** `npm run pictures`: takes the pictures of the documentation from the screenshots of the last `npm test`. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

const PICTURES = { 'chromium-panel.png': 'panel.png', 'chromium-popup.png': 'popup.png' }

mkdirSync(join(root, 'docs', 'images'), { recursive: true })
for (const [screenshot, picture] of Object.entries(PICTURES)) {
  copyFileSync(join(root, 'screenshots', screenshot), join(root, 'docs', 'images', picture))
}
