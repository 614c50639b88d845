import type { AstroIntegration } from 'astro';
import { previewServer } from './server.ts';

/** In the preview only: content mistakes over the page in Dutch, and a bar with how the page stands. */
export function editorPreview(): AstroIntegration {
  return {
    name: 'editor-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', "import '/src/preview/browser.ts';");
        updateConfig({ vite: { plugins: [previewServer()] } });
      },
    },
  };
}
