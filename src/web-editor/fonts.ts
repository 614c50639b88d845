import type { Plugin } from 'vite';

/** A font that is named at another host; the rule holds no braces of its own. */
const fontElsewhere = /@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g;

/**
 * Takes the fonts at another host out of the web editor. It brings its own, but names the others as well, and the
 * browser asks for both.
 */
export const editorFonts = (): Plugin => ({
  name: 'editor-fonts',
  // The preview for editors has no policy to keep, and stays as it is.
  apply: 'build',
  transform: {
    filter: { id: /@sveltia\/cms\/npm\/index\.js/ },
    handler: (code) => ({ code: code.replace(fontElsewhere, ''), map: null }),
  },
});
