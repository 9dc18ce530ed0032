import { contentFolder } from '../../src/content-folder.ts';
import { slugOf } from '../new/ids.ts';
import { geoNames } from '../new/gazetteer.ts';
import { askedIn, usage } from './generate/arguments.ts';
import { contentOf } from './generate/content.ts';
import { realFrom } from './generate/real.ts';
import { writeFiles } from './generate/write.ts';

/** Writes a content folder of invented records in the structure of the real ones: `generate --records 10000 --out folder`. */
export const command = async (written: string[]): Promise<number> => {
  const asked = askedIn(written);
  if ('refused' in asked) {
    process.stderr.write(`${asked.refused}\n${usage}\n`);
    return 2;
  }
  const [real, places] = await Promise.all([
    realFrom(contentFolder().replace(/\/+$/, '')),
    geoNames(),
  ]);
  const isReal = (name: string): boolean => places.has(slugOf(name));
  const counts = writeFiles(asked.out, contentOf(real, { ...asked, isReal }));
  for (const [collection, count] of counts) process.stdout.write(`${collection}: ${count}\n`);
  process.stdout.write(`ATLAS_CONTENT=${asked.out} npm run check\n`);
  return 0;
};
