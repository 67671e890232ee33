import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { forEachLocale, localeIds, type Locale, type Localized } from '../i18n/locales.ts';
import type { Content, DataFile, EventFolder, EventState, ProseFile, WithdrawnFolder } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { ActorSchema } from '../schema/actor.ts';
import { CoverageSchema } from '../schema/coverage.ts';
import { EditorialSchema } from '../schema/editorial.ts';
import { EventSchema } from '../schema/event.ts';
import { IdSchema } from '../schema/localized.ts';
import { EventProseSchema, PageProseSchema, type PageProseFile } from '../schema/prose.ts';
import { SearchSchema } from '../schema/search.ts';
import { SiteSchema } from '../schema/site.ts';
import { SourceSchema } from '../schema/source.ts';
import { SourceHealthSchema } from '../schema/source-health.ts';
import { TermSchema } from '../schema/term.ts';
import { ThreadSchema } from '../schema/thread.ts';
import { VersionsSchema, type VersionsFile } from '../schema/versions.ts';
import { vocabularySchemas, type VocabularyFile, type VocabularyName } from '../schema/vocabulary.ts';
import { WithdrawalSchema } from '../schema/withdrawal.ts';
import { readDataFile, type Read } from './data-file.ts';
import { readProseFile } from './prose-file.ts';

const COVERAGE = 'coverage.yaml';
const SEARCH = 'search.yaml';
const WITHDRAWN = 'withdrawn.yaml';

/** The list of what was published, from the root of the project. */
export const VERSIONS_FILE = 'content/versions.json';

/** The files that an event consists of: the same in its folder and in each of its versions. */
export const eventFiles: readonly string[] = ['event.yaml', ...localeIds.map((locale) => `${locale}.mdx`)];

/** Ending of a file that a tool has not finished writing. */
export const UNFINISHED = '.part';

/** What is known of the links of the sources, from the root of the project. */
export const HEALTH_FILE = 'content/source-health.json';

/** In place of an editorial file that cannot be read, which is a problem of its own. */
const NO_RULES: Content['editorial'] = {
  forms: forEachLocale(() => []),
  openings: forEachLocale(() => []),
  titleLetters: forEachLocale(() => Infinity),
  sentenceLetters: forEachLocale(() => Infinity),
  claims: { least: 0, most: Infinity },
  plainSentences: Infinity,
  barredHosts: [],
};

export interface ContentRead {
  readonly content: Content;
  /** Everything wrong with single files; what several files disagree about is found by the model. */
  readonly problems: readonly Problem[];
}

/** Reads the whole of `<root>/content`. Never throws for what an editor wrote: problems are collected and returned. */
export function readContent(root: string): ContentRead {
  const reader = new Reader(root);
  return { content: reader.read(), problems: reader.problems };
}

class Reader {
  readonly problems: Problem[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  read(): Content {
    this.#reportStrays('content', ['site.yaml', 'editorial.yaml', COVERAGE, SEARCH, 'versions.json', 'source-health.json', 'README.md'], [
      'events', 'sources', 'actors', 'glossary', 'threads', 'vocabularies', 'pages',
    ]);
    const sources = this.#dataFolder('content/sources', SourceSchema);
    const actors = this.#dataFolder('content/actors', ActorSchema);
    const terms = this.#dataFolder('content/glossary', TermSchema);
    const threads = this.#has('content/threads') ? this.#dataFolder('content/threads', ThreadSchema) : { parsed: new Map(), known: new Set<string>() };
    const site = this.#data('content/site.yaml', 'site', SiteSchema)?.value;
    const versions = site?.released || this.#has(VERSIONS_FILE)
      ? this.#data(VERSIONS_FILE, 'versions', VersionsSchema, 'Restore it from the last commit: it lists what was published.')
      : undefined;
    const events = this.#events(versions?.value);
    const editorial = this.#data('content/editorial.yaml', 'editorial', EditorialSchema)?.value;
    const coverage = this.#has(`content/${COVERAGE}`)
      ? this.#data(`content/${COVERAGE}`, 'coverage', CoverageSchema)
      : undefined;
    const health = this.#has(HEALTH_FILE) ? this.#data(HEALTH_FILE, 'source-health', SourceHealthSchema) : undefined;
    return {
      site: site ?? ({} as Content['site']),
      vocabularies: this.#vocabularies(),
      events: events.parsed,
      withdrawn: events.withdrawn,
      ...(versions && { versions }),
      sources: sources.parsed,
      actors: actors.parsed,
      terms: terms.parsed,
      threads: threads.parsed,
      editorial: editorial ?? NO_RULES,
      search: (this.#has(`content/${SEARCH}`) && this.#data(`content/${SEARCH}`, 'search', SearchSchema)?.value) || { words: [] },
      ...(coverage && { coverage }),
      ...(health && { health }),
      pages: this.#pages(),
      known: { event: events.known, source: sources.known, actor: actors.known, term: terms.known, thread: threads.known },
      frozen: events.frozen,
    };
  }

  #vocabularies(): VocabularyFile {
    const names = Object.keys(vocabularySchemas) as VocabularyName[];
    this.#reportStrays('content/vocabularies', names.map((name) => `${name}.yaml`), []);
    const entries = names.map((name) => {
      const schema = vocabularySchemas[name] as z.ZodType<VocabularyFile[VocabularyName]>;
      return [name, this.#data(`content/vocabularies/${name}.yaml`, name, schema)?.value ?? {}];
    });
    return Object.fromEntries(entries) as VocabularyFile;
  }

  /** A folder of `<id>.yaml` files. */
  #dataFolder<T>(folder: string, schema: z.ZodType<T>) {
    const parsed = new Map<string, DataFile<T>>();
    const known = new Set<string>();
    for (const name of this.#list(folder)) {
      const file = `${folder}/${name}`;
      if (!name.endsWith('.yaml') || this.#isFolder(file)) {
        this.#stray(file, `\`${folder}\` holds \`<id>.yaml\` files only. Move or rename it.`);
        continue;
      }
      const id = name.slice(0, -'.yaml'.length);
      this.#checkId(file, id);
      known.add(id);
      const data = this.#data(file, id, schema);
      if (data) parsed.set(id, data);
    }
    return { parsed, known };
  }

  #events(published: VersionsFile = {}) {
    const parsed = new Map<string, EventFolder>();
    const withdrawn = new Map<string, WithdrawnFolder>();
    const known = new Set<string>();
    const frozen = new Map<string, readonly number[]>();
    for (const id of this.#list('content/events')) {
      const folder = `content/events/${id}`;
      if (!this.#isFolder(folder)) {
        this.#stray(folder, 'Each event is a folder. Move the file into one, or remove it.');
        continue;
      }
      this.#checkId(folder, id);
      const numbers = this.#versionNumbers(folder);
      frozen.set(id, numbers);
      const versions = this.#versions(folder, id, numbers.filter((number) => Object.hasOwn(published[id] ?? {}, number)));
      if (this.#has(`${folder}/${WITHDRAWN}`)) {
        this.#reportStrays(folder, [WITHDRAWN, ...eventFiles], ['versions']);
        for (const file of eventFiles.filter((name) => this.#has(`${folder}/${name}`))) {
          this.problems.push({
            file: `${folder}/${file}`,
            message: `The event \`${id}\` was withdrawn, and an id is never used again. Give another event another id, and keep \`${WITHDRAWN}\` and \`versions/\` alone here.`,
          });
        }
        const notice = this.#data(`${folder}/${WITHDRAWN}`, id, WithdrawalSchema);
        if (notice) withdrawn.set(id, { notice, versions });
        continue;
      }
      known.add(id);
      this.#reportStrays(folder, eventFiles, ['versions']);
      const state = this.#state(folder, id);
      if (state) parsed.set(id, { ...state, versions });
    }
    return { parsed, withdrawn, known, frozen };
  }

  /** The numbers of the folders below `versions/`, in order. */
  #versionNumbers(event: string): number[] {
    const folder = `${event}/versions`;
    if (!this.#has(folder)) return [];
    const names = this.#list(folder);
    const isVersion = (name: string) => /^[1-9]\d*$/.test(name) && this.#isFolder(`${folder}/${name}`);
    for (const name of names.filter((each) => !isVersion(each))) {
      this.#stray(`${folder}/${name}`, `\`${folder}\` holds one folder for each version: \`1\`, \`2\`, and so on. Move or rename it.`);
    }
    return names.filter(isVersion).map(Number).sort((a, b) => a - b);
  }

  #versions(event: string, id: string, numbers: readonly number[]): ReadonlyMap<number, EventState> {
    const versions = new Map<number, EventState>();
    for (const number of numbers) {
      const folder = `${event}/versions/${number}`;
      this.#reportStrays(folder, eventFiles, []);
      const state = this.#state(folder, id);
      if (state) versions.set(number, state);
    }
    return versions;
  }

  #state(folder: string, id: string): EventState | undefined {
    const facts = this.#data(`${folder}/event.yaml`, id, EventSchema);
    const prose = this.#prose(folder, EventProseSchema);
    return facts && prose && { facts, prose };
  }

  #pages() {
    const pages = new Map<string, Localized<ProseFile<PageProseFile>>>();
    for (const id of this.#list('content/pages')) {
      const folder = `content/pages/${id}`;
      if (!this.#isFolder(folder)) {
        this.#stray(folder, 'Each page is a folder. Move the file into one, or remove it.');
        continue;
      }
      this.#checkId(folder, id);
      this.#reportStrays(folder, localeIds.map((locale) => `${locale}.mdx`), []);
      const prose = this.#prose(folder, PageProseSchema);
      if (prose) pages.set(id, prose);
    }
    return pages;
  }

  /** The prose of a folder in every language; undefined when one is missing or cannot be parsed. */
  #prose<T>(folder: string, schema: z.ZodType<T>): Localized<ProseFile<T>> | undefined {
    const found: Partial<Record<Locale, ProseFile<T>>> = {};
    for (const locale of localeIds) {
      const file = `${folder}/${locale}.mdx`;
      const text = this.#text(file, `Write it: every language has its own prose.`);
      if (text === undefined) continue;
      const prose = this.#keep(readProseFile(file, join(this.#root, file), text, schema));
      if (prose) found[locale] = prose;
    }
    return localeIds.every((locale) => found[locale]) ? (found as Localized<ProseFile<T>>) : undefined;
  }

  #data<T>(file: string, id: string, schema: z.ZodType<T>, remedy = 'Add it.'): DataFile<T> | undefined {
    const text = this.#text(file, remedy);
    return text === undefined ? undefined : this.#keep(readDataFile(file, id, text, schema));
  }

  #keep<T>({ value, problems }: Read<T>): T | undefined {
    this.problems.push(...problems);
    return value;
  }

  #text(file: string, remedy: string): string | undefined {
    if (this.#has(file)) return readFileSync(join(this.#root, file), 'utf8');
    this.problems.push({ file, message: `The file is missing. ${remedy}` });
    return undefined;
  }

  #checkId(file: string, id: string): void {
    const parsed = IdSchema.safeParse(id);
    for (const issue of parsed.error?.issues ?? []) {
      this.problems.push({ file, message: `\`${id}\` cannot be an id. ${issue.message}` });
    }
  }

  #reportStrays(folder: string, files: readonly string[], folders: readonly string[]): void {
    for (const name of this.#list(folder)) {
      const isFolder = this.#isFolder(`${folder}/${name}`);
      if ((isFolder ? folders : files).includes(name)) continue;
      this.#stray(`${folder}/${name}`, `\`${folder}\` holds ${[...files, ...folders].map((each) => `\`${each}\``).join(', ')}. Move or rename it.`);
    }
  }

  #stray(file: string, remedy: string): void {
    const message = file.endsWith(UNFINISHED)
      ? 'This was left when `npm run revise` or `npm run release` was interrupted. Run it again to finish, or remove this file: nothing needs it.'
      : `Nothing reads this. ${remedy}`;
    this.problems.push({ file, message });
  }

  /** For what content may do without. */
  #has(file: string): boolean {
    return existsSync(join(this.#root, file));
  }

  /** Sorted, so that two machines read in the same order. */
  #list(folder: string): string[] {
    const path = join(this.#root, folder);
    if (!existsSync(path)) {
      this.problems.push({ file: folder, message: 'The folder is missing. Add it.' });
      return [];
    }
    return readdirSync(path).sort();
  }

  #isFolder(file: string): boolean {
    return statSync(join(this.#root, file)).isDirectory();
  }
}
