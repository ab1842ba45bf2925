/** `npm run pictures`: takes the pictures of the documentation from the screenshots of the last `npm test`. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

const images = join(root, 'docs', 'images')
mkdirSync(images, { recursive: true })
for (const surface of ['panel', 'popup']) {
  copyFileSync(join(root, 'screenshots', `chromium-${surface}.png`), join(images, `${surface}.png`))
}
