import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { build } from 'vite'

const root = fileURLToPath(new URL('../gallery', import.meta.url))
let output: string | undefined

/** Builds tests/gallery, which shows any state of a surface, into `.output/gallery-NAME`: two browsers may need it at the same time. */
export async function buildGallery(name: string): Promise<void> {
  output = fileURLToPath(new URL(`../../.output/gallery-${name}`, import.meta.url))
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
      rollupOptions: {
        output: { entryFileNames: 'gallery.js', assetFileNames: 'gallery[extname]', codeSplitting: false },
      },
    },
  })
}

/** A file of the gallery that was built; rejects when there is none. */
export async function galleryFile(name: string): Promise<Buffer> {
  if (output === undefined) throw new Error('The gallery has not been built')
  return readFile(join(output, name))
}
