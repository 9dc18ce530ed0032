import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '#i18n/language.ts';
import { readContent } from '#reading/content.ts';
import { suggestion } from '#reading/nearest.ts';
import { digestOf } from '#reading/record.ts';
import { shown } from '#schema/characters.ts';
import { today } from '../src/atlas-day.ts';
import { contentFolder } from '../src/content-folder.ts';

const messages = {
  id: {
    usage: 'Pemakaian: npm run translated -- [--lang id|en] <id kerja sama> …',
    noPartnership: (id: string, near: string) =>
      `Tidak ada kerja sama ${shown(id)} yang terbaca. ${near}`,
    noFile: (file: string) => `${file} belum ada. Tulis dahulu terjemahannya.`,
  },
  en: {
    usage: 'Usage: npm run translated -- [--lang id|en] <id of a partnership> …',
    noPartnership: (id: string, near: string) => `No partnership ${shown(id)} was read. ${near}`,
    noFile: (file: string) => `There is no ${file}. Write the translation first.`,
  },
} as const;

const { values, positionals: ids } = parseArgs({
  options: { lang: { type: 'string' } },
  allowPositionals: true,
  strict: false,
});
const language: Language = values.lang === 'en' ? 'en' : 'id';
const say = messages[language];

const refuse = (reason: string, code: number): void => {
  process.stderr.write(`${reason.trim()}\n`);
  process.exitCode = code;
};

const marked = (written: string, body: string): string =>
  written
    .replace(/^translatedOn:.*$/m, `translatedOn: ${today()}`)
    .replace(/^ofBody:.*$/m, `ofBody: '${digestOf(body)}'`);

const { records } = ids.length > 0 ? await readContent(contentFolder()) : { records: [] };
const partnerships = records.filter(({ collection }) => collection === 'partnerships');
const bodies = new Map(partnerships.map(({ id, text }) => [id, text]));

for (const id of ids) {
  const body = bodies.get(id);
  const file = join(contentFolder(), 'narratives', `${id}.en.mdx`);
  if (body === undefined)
    refuse(say.noPartnership(id, suggestion(id, [...bodies.keys()])[language]), 1);
  else if (!existsSync(file)) refuse(say.noFile(file), 1);
  else {
    await writeFile(file, marked(await readFile(file, 'utf8'), body));
    process.stdout.write(`${file}\n`);
  }
}

if (ids.length === 0) refuse(say.usage, 2);
