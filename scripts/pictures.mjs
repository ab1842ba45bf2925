/** `npm run pictures`: takes the pictures of the documentation from the screenshots of the last `npm test`. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

const SURFACES = ['panel', 'popup']
const screenshotOf = (surface) => join(root, 'screenshots', `chromium-${surface}.png`)
if (!SURFACES.every((surface) => existsSync(screenshotOf(surface)))) {
  console.error('There are no screenshots yet: run `npm test build browsers` first.')
  process.exit(1)
}
const images = join(root, 'docs', 'images')
mkdirSync(images, { recursive: true })
for (const surface of SURFACES) copyFileSync(screenshotOf(surface), join(images, `${surface}.png`))
