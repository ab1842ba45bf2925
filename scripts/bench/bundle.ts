import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Bundles the engine with its data into the folder, minified as for the extension, and returns the path of the file. By its ending Node knows it for
 * a module: else it would compile it once more only to find that out.
 */
export async function bundledEngine(folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: true,
      // Not as a library: a library's spaces and lines stay.
      rolldownOptions: {
        input: join(root, 'scripts', 'bench', 'engine.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'engine.mjs' },
      },
    },
  })
  return join(folder, 'engine.mjs')
}
