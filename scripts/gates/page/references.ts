import { kept } from './kept.ts';
import type { Reader, Tag } from './tag.ts';

/** An address that an element names. */
export type Reference = {
  element: string;
  written: string;
  /** The language of the page it says it leads to, or of the text it stands in. */
  language: string;
  /** It says in `hreflang` which language that is. */
  isSaid: boolean;
  /** It is fetched or sent without being asked: all but links that a reader follows or that only name a page. */
  isLoaded: boolean;
  /** A link of the head: it leads no reader away from the language of the page. */
  isOfHead: boolean;
};

const naming = new Set([
  ...['href', 'src', 'srcset', 'imagesrcset', 'xlink:href', 'action', 'formaction', 'poster'],
  ...['data', 'ping', 'background', 'manifest'],
]);
const asksFirst = ['a', 'area'];
const onlyNames = ['canonical', 'alternate', 'license', 'author', 'help', 'me'];
const inMeta = ['og:image', 'og:url'];

const isLoaded = ({ name, attributes }: Tag): boolean =>
  name === 'meta'
    ? attributes.property === 'og:image'
    : !asksFirst.includes(name) && !(name === 'link' && onlyNames.includes(attributes.rel ?? ''));

const inList = (list: string): string[] =>
  list.split(',').flatMap((part) => /\S+/.exec(part) ?? []);

const namedBy = ({ name, attributes }: Tag): string[] => {
  if (name === 'meta')
    return inMeta.includes(attributes.property ?? '') ? [attributes.content ?? ''] : [];
  return Object.entries(attributes)
    .filter(([attribute]) => naming.has(attribute))
    .flatMap(([attribute, value]) => (attribute.endsWith('srcset') ? inList(value) : value));
};

/** Every address that a page names, each once, and the ids that a fragment can lead to. */
export const referenceReader = () => {
  const references = new Map<string, Reference>();
  const ids = new Set<string>();
  const open = (tag: Tag): void => {
    const { name: element, attributes } = tag;
    if (attributes.id !== undefined) ids.add(kept(attributes.id));
    for (const one of namedBy(tag)) {
      const language = kept(attributes.hreflang ?? tag.language);
      const written = kept(one);
      const isOfHead = element === 'link' || element === 'meta';
      const key = [element, language, attributes.hreflang, attributes.rel, written].join(' ');
      const isSaid = attributes.hreflang !== undefined;
      if (!references.has(key))
        references.set(key, {
          element,
          written,
          language,
          isSaid,
          isLoaded: isLoaded(tag),
          isOfHead,
        });
    }
  };
  return {
    reader: { open } satisfies Reader,
    found: () => ({ references: [...references.values()], ids }),
  };
};
