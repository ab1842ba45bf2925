import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { newsSites } from './lib/extension/news-sites.ts'
import { EVERY_SITE, matchPattern } from './lib/extension/site.ts'

/** The sites where the panel shows itself. What is asked for, and why no less: docs/decisions/0002-permissions.md. */
const newsPatterns = newsSites.map(matchPattern)

export default defineConfig({
  vite: () => ({ plugins: [preact()] }),
  manifestVersion: 3,
  // What a reviewer needs to build it: not the pictures, and not what the tests leave behind.
  zip: { excludeSources: ['docs/images/**', 'screenshots/**', '.ci/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: newsPatterns,
    optional_host_permissions: [EVERY_SITE],
    content_scripts: [{ matches: newsPatterns, js: ['detector.js'], run_at: 'document_start' }],
    action: { default_title: '__MSG_action_title__' },
    // 'nutgraf' and a space in the address bar
    omnibox: { keyword: 'nutgraf' },
    // Keys that no browser has a use for itself: Chromium drops a suggestion that it has, as Alt+Shift+N and Alt+Shift+B, and says nothing.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'side-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_side_panel__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'nutgraf@nutgraf.example',
          // CSS custom highlights
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '127' }),
  }),
})
