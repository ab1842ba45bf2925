import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

export default defineConfig({
  vite: () => ({ plugins: [preact()] }),
  manifest: { name: 'Nutgraf' },
})
