import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Layers from the bottom up: what the files of each may import besides their own layer. Nothing imports upwards. */
const layers = {
  i18n: [],
  dates: ['i18n/'],
  schema: ['dates/', 'i18n/'],
  model: ['schema/', 'dates/', 'i18n/'],
  markdown: ['model/', 'i18n/'],
  reader: ['markdown/', 'model/', 'schema/', 'i18n/', 'urls.ts'],
  writer: ['reader/', 'model/', 'schema/', 'i18n/'],
  search: ['i18n/'],
  'search-index': ['search/', 'reader/', 'model/', 'schema/', 'dates/', 'i18n/', 'urls.ts'],
  elements: ['search/', 'model/changes-between.ts', 'model/facet-filter.ts', 'model/list-csv.ts', 'model/reading-list.ts', 'citations/join.ts', 'schema/as-of-record.ts', 'schema/record.ts', 'dates/days.ts', 'i18n/', 'styles/'],
  citations: ['model/', 'schema/', 'dates/', 'i18n/'],
  feeds: ['model/', 'schema/', 'i18n/'],
  components: ['citations/', 'feeds/', 'content.ts', 'urls.ts', 'markdown/', 'model/', 'schema/', 'dates/', 'i18n/', 'elements/', 'styles/'],
  layouts: ['components/', 'styles/', 'content.ts', 'urls.ts', 'model/', 'dates/', 'i18n/'],
};

const restrict = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });
const collections = {
  regex: '^astro:content$',
  message: 'Only `src/content.ts` reads collections. Ask it for what you need.',
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'screenshots/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  restrict(['src/**'], [collections]),
  ...Object.entries(layers).map(([layer, allowed]) =>
    restrict(
      [`src/${layer}/**`],
      [
        collections,
        {
          regex: `^\\.\\./(?!${allowed.map((path) => path.replace('.', '\\.')).join('|') || '$'})`,
          message: `\`src/${layer}\` may import from: ${[`${layer}/`, ...allowed].join(', ')}. See the layers in README.md.`,
        },
      ],
    ),
  ),
  { files: ['src/content.ts', 'src/content.config.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['**/*.{ts,mjs,astro}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.0.type='Literal']",
          message: 'A `Date` made from text depends on the time zone of the machine. Use `src/dates/`.',
        },
      ],
      eqeqeq: 'error',
    },
  },
);
