import { suggestion } from '#reading/explain.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Wording } from '#schema/wording.ts';
import type { ContentRule } from './content-rule.ts';
import { referencesIn } from './references.ts';

const named: Readonly<Record<CollectionName, Wording>> = {
  partnerships: { id: 'kerja sama', en: 'partnership' },
  narratives: { id: 'narasi', en: 'narrative' },
  places: { id: 'daerah', en: 'place' },
  organizations: { id: 'lembaga', en: 'organization' },
  sources: { id: 'sumber', en: 'source' },
  glossary: { id: 'istilah', en: 'term' },
  pages: { id: 'halaman', en: 'page' },
};

/** Every id that a record names is the id of a record. */
export const idsExist: ContentRule = {
  id: 'ids-exist',
  check: (content) =>
    referencesIn(content)
      .filter(
        ({ to, target }) => !content[to].has(target) && !content.faulty.has(`${to}/${target}`),
      )
      .map(({ from, id, path, at, to, target }) => {
        const near = suggestion(target, [...content[to].keys()]);
        const file = `src/content/${to}/${target}.${to === 'partnerships' ? 'mdx' : 'yaml'}`;
        return {
          collection: from,
          id,
          path,
          at,
          problem: {
            id: `Tidak ada ${named[to].id} dengan id “${target}”.`,
            en: `There is no ${named[to].en} with the id “${target}”.`,
          },
          fix: {
            id: `${near.id}Perbaiki idnya, atau buat ${file}.`,
            en: `${near.en}Correct the id, or write ${file}.`,
          },
        };
      }),
};
