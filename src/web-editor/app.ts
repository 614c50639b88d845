import type { Plugin } from 'vite';
import { editorFiles } from './bundle.ts';

/** Stands for the web editor in the bundle of the site's own scripts. */
const app = '\0editor-app';

/**
 * Puts the web editor beside the site's own scripts, bundled before, and has them fetch it from there: the bundler of
 * the site would need a third of its memory for the one page that has it.
 */
export function editorApp(): Plugin {
  let files: Record<string, Uint8Array> = {};
  let folder = '';
  return {
    name: 'editor-app',
    enforce: 'pre',
    // The preview for editors has no policy to keep, and takes the package as it is.
    apply: 'build',
    resolveId: { filter: { id: /^@sveltia\/cms$/ }, handler: () => app },
    load: {
      filter: { id: /^\0editor-app$/ },
      handler: async () => {
        const made = await editorFiles();
        [files, folder] = [made.files, `redactie-${made.hash}`];
        // Beside the script that asks for it, wherever the site stands.
        return `const here = import.meta.url;
          const place = here.slice(0, here.lastIndexOf('/') + 1) + '${folder}/index.js';
          const { default: CMS } = await import(/* @vite-ignore */ place);
          export default CMS;`;
      },
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [name, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName: `_astro/${folder}/${name}`, source });
    },
  };
}
