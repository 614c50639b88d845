import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Without a language these follow the machine: the same content would give another site on another one. */
const followsTheMachine = [
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: 'Use compareSigns or compareDutch: this order depends on the machine.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^toLocale/][arguments.length=0], NewExpression[callee.object.name="Intl"][arguments.length=0], CallExpression[callee.object.name="Intl"][arguments.length=0]',
    message: 'Name the language, or use one of domain/text/dutch.ts: this depends on the machine.',
  },
];

/** In the browser nobody reads a stack trace: whoever waits is told, and the console keeps what went wrong. */
const keepsQuiet = [
  {
    selector:
      "CatchClause[param=null], CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[params.length=0]",
    message: 'Take the fault: log it, and tell whoever waits.',
  },
  {
    selector: "UnaryExpression[operator='void'] > CallExpression[callee.property.name='then']",
    message: 'What comes after may fail: give then a second part, or await it in a try.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/.astro/', '**/node_modules/']),
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', 'scripts/*.mjs', 'tests/lint/*.js'] },
      },
    },
    rules: {
      // Checked indexing makes the compiler ask; where the answer is known the mark says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Leaving a field out of an object names it once.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...astro.configs.recommended,
  { rules: { 'no-restricted-syntax': ['error', ...followsTheMachine] } },
  {
    // A later list takes the place of an earlier one, so this one has both.
    files: ['src/islands/**', 'src/web-editor/browser/**'],
    rules: { 'no-restricted-syntax': ['error', ...followsTheMachine, ...keepsQuiet] },
  },
  {
    // The Astro parser knows no types for templates; astro check covers those.
    files: ['**/*.astro', '**/*.mjs', '**/*.js', 'src/components/mdx/index.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
);
