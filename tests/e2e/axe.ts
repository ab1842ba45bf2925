import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Surface } from './driver.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * The rules of axe that a part of a surface breaks, with the elements that do; text has to have the contrast of WCAG AAA, and targets the
 * size of AA. axe cannot look into the panel's closed root: tests/gallery shows the same outside of it.
 */
export async function violations(surface: Surface, selector = '.nutgraf'): Promise<string[]> {
  // Half a megabyte: it is sent once for each document.
  if (!(await surface.run<boolean>('return window.axe !== undefined'))) await surface.run(source)
  return surface.run(`
    const { violations } = await window.axe.run(root.querySelector('${selector}'), {
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    })
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, any }) => target + ' ' + (any[0]?.message ?? '')).join(', '))`)
}
