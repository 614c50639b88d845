import type { Plugin } from 'vite';

/** A font that is named at another host; the rule holds no braces of its own. */
const fontElsewhere = /@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g;

/** Grammars of programming languages, and what draws on maps. */
const unused = /^(@shikijs\/langs\/|terra-draw|leaflet\/)/;
/** Stands for what is left out. */
const nothing = '\0nothing';

/**
 * Leaves out of the web editor what it does not need here: fonts at another host, which it brings itself as well and
 * which the browser would ask for, the grammars of 242 programming languages, by which it colours code, and what it
 * draws on maps with. They are two thirds of its files; no field here holds code or a place.
 */
export const leanEditor = (): Plugin => ({
  name: 'lean-editor',
  enforce: 'pre',
  // The preview for editors has no policy to keep, and stays as it is.
  apply: 'build',
  resolveId: { filter: { id: unused }, handler: () => nothing },
  load: { filter: { id: /^\0nothing$/ }, handler: () => 'export default [];' },
  transform: {
    filter: { id: /@sveltia\/cms\/npm\/index\.js/ },
    handler: (code) => ({ code: code.replace(fontElsewhere, ''), map: null }),
  },
});
