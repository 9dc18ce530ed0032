import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { languages } from '#i18n/language.ts';
import { phrases } from '#i18n/phrases.ts';
import { isPublished, plainRecord } from './plain-record.ts';

const write = (file: string, text: string): void => {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
};

/** The words of the atlas in each language, which the peers say too. */
export const writeWords = (file: string): void => {
  const keys = Object.entries(phrases);
  const words = languages.map((language) => [
    language,
    Object.fromEntries(keys.map(([key, phrase]) => [key, phrase[language]])),
  ]);
  write(file, JSON.stringify(Object.fromEntries(words)));
};

/** Writes every published partnership in both languages, as Hugo and Eleventy read it; the time of this is not theirs. */
export const writePlainPages = (content: string, folderOf: (language: string) => string): void => {
  for (const name of readdirSync(join(content, 'partnerships'))) {
    const text = readFileSync(join(content, 'partnerships', name), 'utf8');
    if (!isPublished(text)) continue;
    const id = name.replace('.mdx', '');
    const translated = join(content, 'narratives', `${id}.en.mdx`);
    const narrative = existsSync(translated) ? readFileSync(translated, 'utf8') : undefined;
    write(join(folderOf('id'), 'kerja-sama', `${id}.md`), plainRecord(text));
    write(join(folderOf('en'), 'kerja-sama', `${id}.md`), plainRecord(text, narrative));
  }
};

/** What Hugo has as pages of its own: a term for each place, with the facts of the place above it. */
export const writeTerms = (content: string, folderOf: (language: string) => string): void => {
  for (const name of readdirSync(join(content, 'places'))) {
    const facts = readFileSync(join(content, 'places', name), 'utf8');
    for (const language of languages) {
      const folder = join(folderOf(language), 'daerah', name.replace('.yaml', ''));
      write(join(folder, '_index.md'), `---\n${facts}---\n`);
    }
  }
};

/** A fresh copy of the small project of a peer, without what it had made. */
export const freshProject = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
};

/** The records that are looked up. */
export const copyRecords = (content: string, to: string): void => {
  for (const folder of ['places', 'organizations', 'sources'])
    cpSync(join(content, folder), join(to, folder), { recursive: true });
};
