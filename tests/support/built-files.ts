import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BuiltSite } from './sites.ts';

/** One published file, as text; what the search index keeps compressed is unpacked. */
export type BuiltFile = { file: string; text: string };

const readText = (path: string): string => {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Every published file of a site. */
export const filesOf = ({ folder }: BuiltSite): BuiltFile[] =>
  globSync('**', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => ({ file: file.split(sep).join('/'), text: readText(join(folder, file)) }));
