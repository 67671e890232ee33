import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkSoundness } from '../model/check.ts';
import { changedFiles, publishedVersions } from '../model/check-versions.ts';
import type { Content, EventFolder, EventState } from '../model/content.ts';
import { sha256, stateJson } from '../model/event-state.ts';
import { ContentError, type Problem } from '../model/problem.ts';
import { readDataFile } from '../reader/data-file.ts';
import { eventFiles, readContent, UNFINISHED, VERSIONS_FILE } from '../reader/read-content.ts';
import { EventSchema, RevisionSchema, type Revision } from '../schema/event.ts';
import type { VersionsFile } from '../schema/versions.ts';
import { addReleased, addRevision, dateFirstVersion } from './edit-yaml.ts';
import { Refusal } from './refusal.ts';
import { writeTogether, type Disk } from './write-together.ts';

const SITE_FILE = 'content/site.yaml';

/** What an author says about a new version. */
export type RevisionWords = Pick<Revision, 'kind' | 'note'>;

/**
 * Publishes every event that is a draft as its version 1, dated `on` (`YYYY-MM-DD`), since up to that day it may have changed. The first release
 * also writes `released` into `content/site.yaml`. Returns the ids that were published; none when there is no draft.
 *
 * Throws `ContentError` when the content has problems, `Refusal` when the files cannot be written; then nothing has changed.
 */
export function release(root: string, on: string, disk?: Disk): string[] {
  const { content, problems } = readContent(root);
  refuseProblems([...problems, ...checkSoundness(content)]);

  const drafts = [...content.events.values()].filter(({ facts: { id } }) => publishedVersions(content, id).length === 0);
  if (drafts.length === 0 && content.site.released) return [];
  const files = new Map<string, string>();
  const versions: VersionsFile = { ...content.versions?.value };
  for (const event of drafts) {
    const { id, file } = event.facts;
    // What an interrupted release has frozen keeps the day of that.
    const text = content.frozen.get(id)?.includes(1) ? read(root, file) : dateFirstVersion(read(root, file), on);
    versions[id] = { 1: freeze(root, event, 1, text, files) };
  }
  files.set(VERSIONS_FILE, printVersions(versions));
  if (!content.site.released) files.set(SITE_FILE, addReleased(read(root, SITE_FILE), on));
  writeTogether(root, files, disk);
  clear(root, problems);
  return drafts.map(({ facts: { id } }) => id);
}

/** A revision that is about to be published. */
export interface PlannedRevision {
  readonly id: string;
  readonly version: number;
  /** Paths from the root of the files that changed since the last version. */
  readonly changed: readonly string[];
  /** What stands in `event.yaml` already, when an author wrote it there or an earlier run was interrupted; otherwise it has to be asked for. */
  readonly recorded?: Revision;
  /** Writes the version. Throws `Refusal` or `ContentError`, and then has changed nothing. */
  readonly publish: (on: string, words: RevisionWords, disk?: Disk) => void;
}

/**
 * Looks whether an event can get its next version: it exists, is published, has changed, and nothing is wrong with it. Changes nothing. Throws
 * `Refusal` or `ContentError` with what stands in the way.
 */
export function planRevision(root: string, id: string): PlannedRevision {
  const { content, problems } = readContent(root);
  if (!content.known.event.has(id)) throw new Refusal(unknownEvent(content, id));
  const own = ({ file }: Problem) => [VERSIONS_FILE, SITE_FILE].includes(file) || file.startsWith(`content/events/${id}/`);
  refuseProblems([...problems, ...checkSoundness(content)].filter(own));
  const event = content.events.get(id) as EventFolder;
  const published = publishedVersions(content, id).length;
  if (published === 0) {
    throw new Refusal(`The event \`${id}\` is a draft: it may change freely and needs no revision. \`npm run release\` publishes it.`);
  }
  const { revisions } = event.facts.value;
  const recorded = revisions[published];
  const last = event.versions.get(published) as EventState;
  const changed = changedFiles(event, last).map(({ file }) => file);
  if (changed.length === 0) {
    throw new Refusal(`Nothing has changed in \`content/events/${id}/\` since version ${published}. Edit the files first, then run this again.`);
  }
  const version = published + 1;
  return {
    id,
    version,
    changed,
    ...(recorded && { recorded }),
    publish: (on, words, disk) => {
      const revision = recorded ?? parseRevision({ version, on, kind: words.kind, note: words.note });
      const previous = revisions[published - 1];
      if (previous && revision.on < previous.on) {
        throw new Refusal(`Version ${version} would be of ${revision.on}, before version ${published} of ${previous.on}. Give a later day with --on.`);
      }
      const text = read(root, event.facts.file);
      const files = new Map<string, string>();
      const hash = freeze(root, event, version, recorded ? text : addRevision(text, revision), files);
      const list = content.versions?.value ?? {};
      files.set(VERSIONS_FILE, printVersions({ ...list, [id]: { ...list[id], [version]: hash } }));
      writeTogether(root, files, disk);
      clear(root, problems.filter(own));
    },
  };
}

/** Puts the files of one version that are not there yet into `files`, in the order in which they get their names, and returns its SHA-256. */
function freeze(root: string, event: EventFolder, number: number, eventYaml: string, files: Map<string, string>): string {
  const { file, id } = event.facts;
  const { value: facts, problems } = readDataFile(file, id, eventYaml, EventSchema);
  if (!facts) throw new ContentError(problems);
  const folder = `content/events/${id}`;
  if (eventYaml !== read(root, file)) files.set(file, eventYaml);
  const texts = new Map(eventFiles.map((name) => [name, name === 'event.yaml' ? eventYaml : read(root, `${folder}/${name}`)]));
  for (const [name, text] of texts) {
    const path = `${folder}/versions/${number}/${name}`;
    const found = tryRead(root, path);
    if (found === undefined) files.set(path, text);
    else if (found !== text) {
      throw new Refusal(`\`${path}\` exists already and holds something else than \`${folder}/${name}\`: two versions ${number} clash. Keep what you need of it, remove \`versions/${number}/\`, and run this again.`);
    }
  }
  return sha256(stateJson({ facts, prose: event.prose }));
}

function printVersions(versions: VersionsFile): string {
  const sorted = Object.fromEntries(Object.entries(versions).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, undefined, 2)}\n`;
}

/** The words of an author as a revision; a `Refusal` that names everything wrong in them. */
function parseRevision(words: unknown): Revision {
  const { data, error } = RevisionSchema.safeParse(words);
  if (data) return data;
  throw new Refusal(error.issues.map(({ path, message }) => `\`${path.join('.')}\`: ${message}`).join('\n'));
}

function unknownEvent(content: Content, id: string): string {
  if (content.withdrawn.has(id)) return `The event \`${id}\` was withdrawn. Its versions stay as they are.`;
  const changed = [...content.events.values()]
    .filter(({ facts, versions, ...state }) => {
      const last = versions.get(publishedVersions(content, facts.id).length);
      return last && changedFiles({ facts, ...state }, last).length > 0;
    })
    .map(({ facts }) => `\`${facts.id}\``);
  const hint = changed.length > 0 ? `These have changed since their last version: ${changed.join(', ')}.` : 'No event has changed since its last version.';
  return `There is no event \`${id}\` in \`content/events/\`. ${hint}`;
}

/** What an interruption left is no hindrance: it is written anew. */
function refuseProblems(problems: readonly Problem[]): void {
  const found = problems.filter(({ file }) => !file.endsWith(UNFINISHED));
  if (found.length > 0) throw new ContentError(found);
}

/** Removes what an earlier run was interrupted in, now that it is written. */
function clear(root: string, problems: readonly Problem[]): void {
  for (const { file } of problems.filter((each) => each.file.endsWith(UNFINISHED))) rmSync(join(root, file), { force: true });
}

function read(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function tryRead(root: string, file: string): string | undefined {
  try {
    return read(root, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

