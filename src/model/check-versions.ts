import { isDeepStrictEqual } from 'node:util';
import { localeIds } from '../i18n/locales.ts';
import type { Content, DataFile, EventFolder, EventState, KeyPath } from './content.ts';
import { firstDifference, sha256, stateJson } from './event-state.ts';
import type { Problem } from './problem.ts';
import type { VersionsFile } from '../schema/versions.ts';

const AN_ID_IS_ONE_EVENT = 'An id is never used again: another event needs another id.';

/** The published versions of an event by number, in order; none of a draft. */
export function publishedVersions(content: Content, id: string): [number, string][] {
  return Object.entries(content.versions?.value[id] ?? {})
    .map(([number, hash]): [number, string] => [Number(number), hash])
    .sort(([a], [b]) => a - b);
}

/** Whatever was published is still there, as it was, and revisions follow one upon the other. */
export function checkPublished(content: Content): Problem[] {
  const list = content.versions;
  return [
    ...[...content.events.values()].flatMap((event) => checkRevisions(content, event)),
    ...(list ? Object.keys(list.value).flatMap((id) => checkEvent(content, list, id)) : []),
    ...[...content.withdrawn].flatMap(([id, { notice }]) => {
      if (publishedVersions(content, id).length === 0) {
        return [{ file: notice.file, message: `The event \`${id}\` was never published, so there is nothing to withdraw. Remove its folder.` }];
      }
      const { see } = notice.value;
      return see !== undefined && !content.known.event.has(see)
        ? [{ file: notice.file, ...notice.locate(['see']), message: `Unknown event \`${see}\`. Name the event that now tells this, or remove \`see\`.` }]
        : [];
    }),
  ];
}

function checkEvent(content: Content, list: DataFile<VersionsFile>, id: string): Problem[] {
  const folder = `content/events/${id}`;
  const onDisk = content.frozen.get(id);
  const here = { file: list.file, ...list.locate([id]) };
  if (!onDisk) {
    const remedy = `Restore it; to take the event back, keep \`versions/\` there and say why in \`withdrawn.yaml\`. ${AN_ID_IS_ONE_EVENT}`;
    return [{ ...here, message: `The event \`${id}\` was published, but \`${folder}/\` is gone. ${remedy}` }];
  }
  const published = publishedVersions(content, id);
  if (published.some(([number], i) => number !== i + 1)) {
    const found = published.map(([number]) => number).join(', ');
    return [{ ...here, message: `The versions of \`${id}\` are ${found}, but they count from 1 without a gap. Restore this file from the last commit.` }];
  }
  const versions = (content.events.get(id) ?? content.withdrawn.get(id))?.versions;
  return published.flatMap(([number, hash]): Problem[] => {
    const file = `${folder}/versions/${number}`;
    if (!onDisk.includes(number)) {
      return [{ file, message: `Version ${number} was published, but its folder is gone. Restore it from the last commit. ${AN_ID_IS_ONE_EVENT}` }];
    }
    const state = versions?.get(number);
    const found = state && sha256(stateJson(state));
    if (found === undefined || found === hash) return [];
    const difference = `its SHA-256 is \`${found.slice(0, 12)}…\`, and \`${list.file}\` has \`${hash.slice(0, 12)}…\``;
    return [{ file, message: `Version ${number} is no longer what was published: ${difference}. Restore both from the last commit; to change the event, edit \`${folder}/\` and run \`npm run revise ${id}\`.` }];
  });
}

function checkRevisions(content: Content, event: EventFolder): Problem[] {
  const { facts } = event;
  const { id, file, value: { revisions } } = facts;
  const report = (index: number, message: string): Problem[] => [{ file, ...facts.locate(['revisions', index]), message }];

  const wrong = revisions.findIndex(({ version }, i) => version !== i + 1);
  if (wrong !== -1) return report(wrong, `Version ${revisions[wrong]?.version} stands where version ${wrong + 1} belongs. Versions count from 1, the oldest first.`);
  const odd = revisions.findIndex(({ kind }, i) => (kind === 'created') !== (i === 0));
  if (odd !== -1) return report(odd, 'The first version is `created`, and only the first. Correct the `kind`.');
  const early = revisions.findIndex(({ on }, i) => on < (revisions[i - 1]?.on ?? ''));
  if (early !== -1) return report(early, `This version is of \`${revisions[early]?.on}\`, before the one that it follows. Correct the day.`);
  // Without the list nothing can be compared; that it is missing or unreadable is a problem already.
  if (content.site.released && !content.versions) return [];

  const version = revisions.length;
  const published = publishedVersions(content, id).length;
  if (published === 0 && version > 1) {
    return report(1, 'A draft stays at version 1 and may change freely. Remove this revision; `npm run release` publishes the event.');
  }
  const last = event.versions.get(published);
  if (!last) return [];
  if (version < published || version > published + 1) {
    return report(version - 1, `Here the event is at version ${version}, but version ${published} is published. Take the \`revisions\` from \`versions/${published}/event.yaml\`, and run \`npm run revise ${id}\` for what changed since.`);
  }
  const altered = last.facts.value.revisions.findIndex((revision, i) => !isDeepStrictEqual(revision, revisions[i]));
  return altered === -1
    ? []
    : report(altered, `Version ${altered + 1} is published, and what is said of it stays as it is. Restore this from \`versions/${published}/event.yaml\`.`);
}

/** What is not finished: changes without a revision, and revisions and releases that were interrupted. The tools settle it. */
export function checkPending(content: Content): Problem[] {
  const { site, versions: list } = content;
  if (site.released && !list) return [];
  return [
    ...(list && !site.released
      ? [{ file: list.file, message: 'Versions are published here, but `content/site.yaml` has no `released`: a release was interrupted. Run `npm run release` again to finish it.' }]
      : []),
    ...[...content.events.values()].flatMap((event) => checkChange(content, event)),
    ...[...content.frozen].flatMap(([id, numbers]) => checkUnfinished(content, id, numbers)),
  ];
}

function checkChange(content: Content, event: EventFolder): Problem[] {
  const { facts } = event;
  const published = publishedVersions(content, facts.id).length;
  const last = event.versions.get(published);
  const { revisions } = facts.value;
  if (!last) return [];
  if (revisions.length === published + 1) {
    const message = `Version ${revisions.length} stands here but is not published yet. Run \`npm run revise ${facts.id}\` to finish it, or remove this revision.`;
    return [{ file: facts.file, ...facts.locate(['revisions', published]), message }];
  }
  // A list of revisions that does not fit the published one is a problem of its own.
  if (revisions.length !== published) return [];
  return changedFiles(event, last)
    .filter(({ path }) => path?.[0] !== 'revisions')
    .map(({ file, path }) => ({
      file,
      ...(path && facts.locate(path)),
      message: `This is not what version ${published} says. Publish the change with \`npm run revise ${facts.id}\`, or undo it.`,
    }));
}

/** The facts as written; a day of check later than the published one is left out, since to look again and find the same is no change. */
function withoutCheck({ facts }: EventState, { facts: published }: EventState): unknown {
  const { status } = facts.value;
  const { asOf } = published.value.status;
  if (status.asOf <= asOf) return facts.written;
  const written = facts.written as { readonly status: object };
  return { ...written, status: { ...written.status, asOf } };
}

/** The files in which an event differs from a published version of it; in the facts also the first key that does. */
export function changedFiles(event: EventState, published: EventState): { readonly file: string; readonly path?: KeyPath }[] {
  const path = firstDifference(withoutCheck(event, published), published.facts.written);
  const prose = localeIds.filter((locale) => {
    const [now, then] = [event.prose[locale], published.prose[locale]];
    return now.body.markdown !== then.body.markdown || !isDeepStrictEqual(now.front, then.front);
  });
  return [...(path ? [{ file: event.facts.file, path }] : []), ...prose.map((locale) => ({ file: event.prose[locale].file }))];
}

/** Frozen folders that the list does not know. */
function checkUnfinished(content: Content, id: string, numbers: readonly number[]): Problem[] {
  const published = publishedVersions(content, id);
  const event = content.events.get(id);
  return numbers
    .filter((number) => number > published.length)
    .map((number) => ({
      file: `content/events/${id}/versions/${number}`,
      message:
        published.length === 0
          ? `Version ${number} is frozen here but not in \`content/versions.json\`: a release was interrupted. Run \`npm run release\` again to finish it, or remove this folder.`
          : event?.facts.value.revisions.length === number && number === published.length + 1
            ? `Version ${number} is frozen here but not in \`content/versions.json\`: a revision was interrupted. Run \`npm run revise ${id}\` again to finish it, or remove this folder.`
            : `Version ${number} is frozen here but not in \`content/versions.json\`, which ends at version ${published.length}. Remove this folder, or restore both from the commit that published it.`,
    }));
}
