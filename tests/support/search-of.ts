import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { ask, firstOf } from '#components/search/best-first.ts';
import { SearchClient } from '#components/search/pagefind-client.ts';
import { typeNames } from '#components/search/type-names.ts';
import type { Language } from '#i18n/language.ts';

/** Answers what a search fetches with the files of a built site, so that neither server nor browser is needed. */
const fetchFile = async (address: string): Promise<Response> => {
  const [path = ''] = address.split('?');
  const content = await readFile(path).catch(() => undefined);
  return new Response(content && new Uint8Array(content), { status: content ? 200 : 404 });
};

/** The search of a built site as its pages run it; gives the paths of the first pages found, without the language. */
export const searchOf = (folder: string, language: Language) => {
  vi.stubGlobal('fetch', fetchFile);
  const base = `${resolve(folder)}/`;
  const client = new SearchClient(base, language, typeNames(language));
  return async (query: string, most: number): Promise<string[]> => {
    const found = await ask(client, query);
    const pages = await client.load(found, firstOf(found, most));
    return pages.map(({ url }) => url.slice(base.length - 1).replace(/^\/en\//, '/'));
  };
};
