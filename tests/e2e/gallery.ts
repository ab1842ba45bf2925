import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { build } from 'vite'

const root = fileURLToPath(new URL('../gallery', import.meta.url))
const output = fileURLToPath(new URL('../../.output/gallery', import.meta.url))

/** Builds tests/gallery, which shows any state of a surface, into `.output/gallery`. */
export async function buildGallery(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    plugins: [preact()],
    build: {
      outDir: output,
      emptyOutDir: true,
      modulePreload: false,
      // Names that stay the same, so that the server need not look for them.
      rollupOptions: { output: { entryFileNames: 'gallery.js', assetFileNames: 'gallery[extname]' } },
    },
  })
}

/** A file of the built gallery; rejects when there is none. */
export const galleryFile = (name: string): Promise<Buffer> => readFile(join(output, name))
