import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { releaseAt } from '../../src/atlas-releases.ts';
import { filesInArchive } from '#outputs/releases/archive.ts';
import { sumsFile, type Release } from '#outputs/releases/release.ts';
import { sumOf, sumsIn } from '#outputs/releases/sums.ts';
import { ReleaseFault } from './fault.ts';

/** A release whose every file has the sum that was written down for it, with what lies in its archive. */
export type SoundRelease = {
  release: Release;
  /** The files of its folder, by name. */
  own: ReadonlyMap<string, Uint8Array>;
  /** The files of its archive, by path. */
  archived: ReadonlyMap<string, string>;
};

const damaged = (file: string, id: string, en: string): ReleaseFault =>
  new ReleaseFault(
    `${file}: ${id} Rilis yang sudah terbit tidak boleh berubah; ambil kembali dengan git checkout.`,
    `${en} What was released must not change; take it back by git checkout.`,
  );

const sumsOf = (file: string): ReadonlyMap<string, string> => {
  try {
    return sumsIn(readFileSync(file, 'utf8'));
  } catch {
    throw damaged(
      file,
      'daftar sidik hilang atau rusak.',
      'The list of sums is missing or damaged.',
    );
  }
};

const checkedFile = (file: string, sum: string): Uint8Array => {
  let content: Uint8Array;
  try {
    content = readFileSync(file);
  } catch {
    throw damaged(file, 'berkas hilang.', 'The file is missing.');
  }
  if (sumOf(content) !== sum) throw damaged(file, 'sidik SHA-256 tidak cocok.', 'Its SHA-256 differs.'); // prettier-ignore
  return content;
};

const archivedIn = (file: string, archive: Uint8Array | undefined, { files }: Release) => {
  let archived: ReadonlyMap<string, string>;
  try {
    archived = filesInArchive(archive ?? new Uint8Array());
  } catch {
    throw damaged(file, 'arsip tidak dapat dibuka.', 'The archive cannot be opened.');
  }
  const told = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const differing = [...new Set([...told.keys(), ...archived.keys()])].find(
    (path) => sumOf(archived.get(path) ?? '') !== told.get(path),
  );
  if (differing !== undefined)
    throw damaged(`${file}/${differing}`, 'berbeda dari release.json.', 'It differs from release.json.'); // prettier-ignore
  return archived;
};

/** Reads a release and checks every sum of it. Throws a fault that names the file. */
export const verifiedRelease = (folder: string, version: string): SoundRelease => {
  const at = join(folder, version);
  const sums = sumsOf(join(at, sumsFile));
  const own = new Map<string, Uint8Array>();
  for (const [name, sum] of sums) own.set(name, checkedFile(join(at, name), sum));
  const stray = readdirSync(at).find((name) => name !== sumsFile && !sums.has(name));
  if (stray !== undefined)
    throw damaged(join(at, stray), `tidak tercatat dalam ${sumsFile}.`, `Not in ${sumsFile}.`);
  const release = releaseAt(folder, version);
  if (release.version !== version)
    throw damaged(at, `release.json menyebut ${release.version}.`, `release.json says ${release.version}.`); // prettier-ignore
  const { path } = release.archive;
  const archived = archivedIn(join(at, path), own.get(path), release);
  own.set(sumsFile, readFileSync(join(at, sumsFile)));
  return { release, own, archived };
};
