import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Layers from the bottom up. A file imports from its own layer and those named for it, never upwards. */
const layers = {
  i18n: [],
  dates: ['i18n'],
  schema: ['dates', 'i18n'],
  model: ['schema', 'dates', 'i18n'],
  markdown: ['model', 'i18n'],
  search: [],
  reader: ['markdown', 'model', 'schema', 'i18n', 'urls.ts'],
  elements: ['search', 'i18n'],
};
const everything = [...Object.keys(layers), 'components', 'layouts', 'pages', 'content.ts', 'urls.ts', 'content.config.ts'];

const zones = Object.entries(layers).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: everything.filter((other) => other !== layer && !allowed.includes(other)).map((other) => `./src/${other}`),
  message: `\`src/${layer}\` may import from: ${[layer, ...allowed].join(', ')}. See the layers in README.md.`,
}));

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'screenshots/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,mjs,astro}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js', '.astro'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.0.type='Literal']",
          message: 'A `Date` made from text depends on the time zone of the machine. Use `src/dates/`.',
        },
      ],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
);
