import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '#reading/content.ts';
import { digestOf } from '#reading/record.ts';
import { today } from '../src/atlas-day.ts';
import { contentFolder } from '../src/content-folder.ts';

const ids = process.argv.slice(2);
const { records } = await readContent(contentFolder());
const bodies = new Map(
  records
    .filter(({ collection }) => collection === 'partnerships')
    .map(({ id, text }) => [id, text]),
);

for (const id of ids) {
  const body = bodies.get(id);
  if (body === undefined) {
    process.stderr.write(
      `Tidak ada kerja sama “${id}” yang terbaca. · No partnership “${id}” was read.\n`,
    );
    process.exitCode = 1;
    continue;
  }
  const file = join(contentFolder(), 'narratives', `${id}.en.mdx`);
  const written = await readFile(file, 'utf8');
  const marked = written
    .replace(/^translatedOn:.*$/m, `translatedOn: ${today()}`)
    .replace(/^ofBody:.*$/m, `ofBody: '${digestOf(body)}'`);
  await writeFile(file, marked);
  process.stdout.write(`${file}\n`);
}

if (ids.length === 0) {
  process.stderr.write('npm run translated -- <id> [<id> …]\n');
  process.exitCode = 2;
}
