import { parseArgs } from 'node:util';
import { dropGenerated, generated, given, type MeasuredContent } from './content.ts';
import { measureAtlas, measureCompress, siteOf } from './measure/atlas.ts';
import { measureEdit } from './measure/edit.ts';
import { measurePeer } from './measure/peer.ts';
import { peers } from './peers/peers.ts';
import { report } from './report/report.ts';
import { writeReport } from './report/write.ts';
import { keep, ofSize, openResults, type Results } from './results.ts';
import { figuresOf } from './site-figures.ts';

const usage = `npm run bench -- builds [--records 100,1000,10000] [--content folder] [--peers] [--compress] [--write] [--new]

Membangun atlas dari catatan buatan dan mengukur setiap tahap; lanjut dari tempat terhenti.
Builds the atlas of generated records and measures each stage; goes on where it was cut off.

  --records   jumlah kerja sama, dipisahkan koma · numbers of partnerships, with commas
  --content   folder catatan yang sudah ada, bukan buatan · a folder of records that lies there already
  --peers     juga Hugo, Eleventy, dan Astro MDX · also Hugo, Eleventy and Astro MDX
  --compress  mampatkan juga situs besar (lama) · compress large sites, too (slow)
  --write     tulis ke docs/performance.md dan .svg · write into docs/performance.md and .svg
  --new       ukur semuanya lagi · measure everything anew
`;

const options = {
  records: { type: 'string', default: '100,1000,10000' },
  content: { type: 'string', multiple: true },
  peers: { type: 'boolean', default: false },
  compress: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  new: { type: 'boolean', default: false },
} as const;

/** Compressing at the best quality takes long, and follows the bytes: beyond this only where it is asked for. */
const mostCompressed = 100;

const tell = (text: string): void => {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)}  ${text}\n`);
};

/** Measures what was not yet, and keeps it at once; what fails is told, and leaves the rest to be measured. */
const once = async <Key extends string, Found>(
  [results, found, key]: [Results, Partial<Record<Key, Found>>, Key],
  what: string,
  measure: () => Promise<Found>,
): Promise<void> => {
  if (found[key] !== undefined) return;
  tell(what);
  try {
    found[key] = await measure();
    keep(results);
  } catch (error) {
    process.exitCode = 1;
    tell(`${what}: gagal · failed\n${error instanceof Error ? error.message : String(error)}`);
  }
};

type Asked = { peers: boolean; compress: boolean };

const measureAll = async (
  results: Results,
  { folder, size, isGenerated }: MeasuredContent,
  asked: Asked,
) => {
  const found = ofSize(results, size);
  await once([results, found, 'atlas'], `${size} atlas`, () => measureAtlas(folder, size));
  for (const peer of asked.peers ? peers : []) {
    const version = (results.versions[peer.name] ??= peer.version() ?? null);
    if (version === null) tell(`${size} ${peer.name}: tidak terpasang · not installed`);
    else
      await once([results, found.peers, peer.name], `${size} ${peer.name} ${version}`, () =>
        measurePeer(peer, folder, size),
      );
  }
  if (!found.atlas) return;
  await once([results, found, 'browser'], `${size} browser`, () => figuresOf(siteOf(size)));
  // Records that are somebody's are not edited.
  if (isGenerated)
    await once([results, found, 'edit'], `${size} edit`, () => measureEdit(folder, size));
  if (size <= mostCompressed || asked.compress)
    await once([results, found, 'compress'], `${size} compress`, () => measureCompress(size));
};

/** What was asked for, or nothing where it cannot be understood. */
const askedIn = (written: string[]) => {
  try {
    const { values } = parseArgs({ args: written, options });
    const sizes = values.records.split(',').map(Number);
    return sizes.every((size) => Number.isInteger(size) && size > 0)
      ? { ...values, sizes }
      : undefined;
  } catch {
    return undefined;
  }
};

/** Measures builds by size and stage, and beside them those of the peers. */
export const command = async (written: string[]): Promise<number> => {
  const asked = askedIn(written);
  if (!asked) {
    process.stderr.write(usage);
    return 2;
  }
  const { results, goesOn } = openResults(asked.new);
  if (goesOn)
    tell(`${results.state}: lanjut; semuanya lagi dengan --new · goes on; --new measures anew`);
  else dropGenerated();
  const makers = asked.content
    ? asked.content.map((folder) => () => given(folder))
    : asked.sizes.map((size) => () => generated(size));
  for (const make of makers) await measureAll(results, make(), asked);
  process.stdout.write(report(results));
  if (asked.write) await writeReport(results);
  return Number(process.exitCode ?? 0);
};
