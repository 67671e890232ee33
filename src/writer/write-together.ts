import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UNFINISHED } from '../reader/read-content.ts';
import { Refusal } from './refusal.ts';

/** The two steps in which writing can fail; tests put failing ones in their place. */
export interface Disk {
  /** Writes a new file and returns when its bytes are on the disk. */
  write: (path: string, data: string | Uint8Array) => void;
  /** Gives a file its name, in place of the one that bears it. */
  rename: (from: string, to: string) => void;
}

const disk: Disk = {
  write: (path, data) => {
    const file = openSync(path, 'w');
    try {
      writeFileSync(file, data);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
};

/**
 * Writes several files (path from `root` → text) as one: all of them or none. Each is first written whole beside its place, under a temporary
 * name, with a copy of the file that it replaces; only when the disk has all of them do they get their names, in the order given. When a step
 * fails, everything is put back, which needs no room, and a `Refusal` says why. A crash between two names leaves files that end in `.part`,
 * which the check of the content reports.
 */
export function writeTogether(root: string, files: ReadonlyMap<string, string>, { write, rename }: Disk = disk): void {
  const folders: string[] = [];
  const named: { target: string; isNew: boolean }[] = [];
  const targets = [...files.keys()].map((path) => join(root, path));
  const temporary = (target: string) => target + UNFINISHED;
  const copy = (target: string) => `${target}.before${UNFINISHED}`;
  try {
    for (const [path, text] of files) {
      const target = join(root, path);
      makeFolder(dirname(target), folders);
      write(temporary(target), text);
      if (existsSync(target)) write(copy(target), readFileSync(target));
    }
    for (const target of targets) {
      const isNew = !existsSync(target);
      rename(temporary(target), target);
      named.push({ target, isNew });
    }
  } catch (error) {
    for (const { target, isNew } of named.reverse()) {
      if (isNew) rmSync(target);
      else renameSync(copy(target), target);
    }
    for (const target of targets) for (const left of [temporary(target), copy(target)]) rmSync(left, { force: true });
    for (const folder of folders.reverse()) rmdirSync(folder);
    throw new Refusal(`${reasonOf(error as NodeJS.ErrnoException)} Nothing was changed.`);
  }
  for (const target of targets) rmSync(copy(target), { force: true });
  for (const folder of new Set([...targets.map(dirname), ...folders.map(dirname)])) syncFolder(folder);
}

/** Makes a folder with those above it, and notes which of them are new. */
function makeFolder(folder: string, made: string[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

/** Names are on the disk when their folder is; where folders cannot be opened (Windows), the system sees to it. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function reasonOf({ code, message, path }: NodeJS.ErrnoException): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full. Make room and run this again.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `\`${path ?? 'A file'}\` may not be written here. Get the right to write, and run this again.`;
  return `The files could not be written: ${message}.`;
}
