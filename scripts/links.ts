import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { SourceRecord } from '#schema/source.ts';
import { checkContent } from './check-content.ts';
import { checkAll } from './links/check-all.ts';
import { linkReport, type Linked } from './links/report.ts';

const usage = `Pemakaian: npm run links -- [--to berkas.md] [--only awal-id] [--pause milidetik]
Memeriksa apakah alamat sumber masih terbuka; tidak mengubah catatan. · Asks whether sources still open; changes no record.
`;

const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    only: { type: 'string', default: '' },
    pause: { type: 'string', default: '1000' },
    help: { type: 'boolean', default: false },
  },
});

const sources = async (): Promise<Linked[]> => {
  const { records } = await checkContent();
  return records
    .filter(({ collection, id }) => collection === 'sources' && id.startsWith(values.only))
    .flatMap(({ id, value }) => {
      const { url, archivedUrl } = value as SourceRecord;
      return url ? [{ id, url, archivedUrl }] : [];
    });
};

const check = async (): Promise<void> => {
  const linked = await sources();
  const pace = { timeout: 20_000, pause: Number(values.pause), servers: 8 };
  const checked = await checkAll(
    linked.map(({ url }) => url),
    pace,
  );
  const report = linkReport(linked, checked);
  if (values.to) await writeFile(values.to, report);
  else process.stdout.write(report);
};

if (values.help) process.stdout.write(usage);
else await check();
