import { suggested } from '#reading/nearest.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Wording } from '#schema/wording.ts';
import type { Content, ContentRule } from './content-rule.ts';
import { referencesIn, referencesOfRefused, type Target } from './references.ts';

const named: Readonly<Record<CollectionName, Wording>> = {
  partnerships: { id: 'kerja sama', en: 'partnership' },
  narratives: { id: 'narasi', en: 'narrative' },
  places: { id: 'daerah', en: 'place' },
  organizations: { id: 'lembaga', en: 'organization' },
  sources: { id: 'sumber', en: 'source' },
  glossary: { id: 'istilah', en: 'term' },
  pages: { id: 'halaman', en: 'page' },
};

type Suggested = ReturnType<typeof suggested>;

/** Ids of the records of a collection, those that could not be read among them. */
const idsOf = (content: Content, to: CollectionName): string[] => [
  ...content[to].keys(),
  ...[...content.faulty]
    .filter((key) => key.startsWith(`${to}/`))
    .map((key) => key.slice(to.length + 1)),
];

// A record that is lost may be named in hundreds of places; what comes near it is sought once.
const memoized = (content: Content) => {
  const found = new Map<string, Suggested>();
  return (to: CollectionName, target: string): Suggested => {
    const key = `${to}/${target}`;
    const known = found.get(key) ?? suggested(target, idsOf(content, to));
    found.set(key, known);
    return known;
  };
};

/** Every id that a record names is the id of a record. */
export const idsExist: ContentRule = {
  id: 'ids-exist',
  check: (content) => {
    const nearestTo = memoized(content);
    const isLost = ({ to, target }: Target): boolean =>
      !content[to].has(target) && !content.faulty.has(`${to}/${target}`);
    return [...referencesIn(content, isLost), ...referencesOfRefused(content, isLost)].map(
      ({ from, id, path, at, to, target }) => {
        const { near, corrected } = nearestTo(to, target);
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
          corrected,
        };
      },
    );
  },
};
