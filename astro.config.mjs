import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { entriesOfToday } from './src/check/forget-entries.ts';
import { contentGate } from './src/check/gate.ts';
import { editorPreview } from './src/preview/integration.ts';
import { editorApp } from './src/web-editor/app.ts';
import { afterPages } from './src/after-pages/after-pages.ts';
import { sitePolicy } from './src/after-pages/policy.ts';
import { hostOf } from './src/domain/addresses/base.ts';
import { files } from './src/files/integration.ts';
import { readSettings } from './src/check/read/settings.ts';

const settings = readSettings();
const fonts = './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files';

export default defineConfig({
  site: hostOf(settings.adres),
  markdown: { syntaxHighlight: false },
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', concurrency: 2 },
  // The drawings are ours; they are turned into small bitmaps for previews.
  image: { dangerouslyProcessSVG: true },
  security: {
    csp: sitePolicy,
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['Arial', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: [`${fonts}/atkinson-hyperlegible-next-latin-wght-normal.woff2`],
            display: 'swap',
          },
        ],
      },
    },
  ],
  integrations: [
    contentGate(),
    entriesOfToday(),
    editorPreview(),
    mdx(),
    sitemap({ filter: (page) => !/\/(?:redactie|vraag\/[^/]+)\/$/.test(page) }),
    files({ site: settings.adres }),
    afterPages({ site: settings.adres }),
  ],
  vite: {
    plugins: [tailwindcss(), editorApp()],
    resolve: {
      alias: {
        // The poster maker reads no WOFF2, so the large decoder for it stays out of the browser.
        'brotli/decompress.js': fileURLToPath(
          new URL('./src/islands/poster-maker/no-brotli.ts', import.meta.url),
        ),
      },
    },
    build: {
      // Scripts are files of their own: fetched once for all pages, and no hash of them in any page.
      assetsInlineLimit: 0,
      // The web editor is one large script, for whoever opens it; what visitors load is measured in tests/budgets.
      chunkSizeWarningLimit: 3000,
      // Nothing is loaded before its time, and the code that would do so is larger than some of the scripts.
      modulePreload: false,
      // Packing every file only to say how small it would be takes as long as a tenth of the build.
      reportCompressedSize: false,
      rolldownOptions: {
        // Astro marks MDX modules with a directive that the bundler does not know; it says so for every page.
        onwarn: (warning, next) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : next(warning)),
      },
    },
  },
});
