import { z } from 'zod';
import { fullDate } from '#schema/dates.ts';
import { isVersion, levels } from './version.ts';

const file = z.strictObject({
  path: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?(\.[a-z]+)+$/),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const wording = z.strictObject({ id: z.string(), en: z.string() });
const count = z.int().nonnegative();

/** The names of the files that every release has, beside its archive. */
export const releaseFile = 'release.json';
export const sumsFile = 'SHA256SUMS';
export const changeLogFiles = { text: 'CHANGELOG.md', json: 'CHANGELOG.json' } as const;

/** How the archive of a release is called. */
export const archiveName = (version: string): string => `jalinan-kota-${version}.zip`;

const release = z.strictObject({
  version: z.string().refine(isVersion),
  /** The day that computed values speak of. */
  day: fullDate,
  previous: z.string().refine(isVersion).nullable(),
  level: z.enum(levels).nullable(),
  reasons: z.array(wording),
  /** Where the site lay: the addresses in the files begin with it. */
  site: z.url(),
  records: z.record(z.string(), count),
  changes: z.strictObject({ added: count, changed: count, renamed: count, withdrawn: count }),
  archive: file.extend({ path: z.string() }),
  /** What lies in the archive. */
  files: z.array(file).min(1),
});

/** A release of the data: what `release.json` tells of it. */
export type Release = z.output<typeof release>;
/** One file of a release. */
export type ReleasedFile = z.output<typeof file>;

/** A release from the text of its file. Throws where it is something else. */
export const releaseIn = (text: string): Release => release.parse(JSON.parse(text));

/** The text of the file of a release; each file on a line of its own. */
export const releaseText = ({ files, ...told }: Release): string => {
  const head = JSON.stringify(told, undefined, 2).slice(0, -2);
  const lines = files.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  return `${head},\n  "files": [\n${lines}\n  ]\n}\n`;
};

/** Whether a file is also published by itself, beside the archive; narratives are in the archive alone. */
export const isPublishedAlone = ({ path }: Pick<ReleasedFile, 'path'>): boolean =>
  !path.includes('/');
