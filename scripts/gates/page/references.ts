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
  ...['data', 'background', 'manifest'],
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

const none: readonly string[] = [];

// Most elements name no address: nothing is made for those, for there are millions.
const namedBy = ({ name, attributes }: Tag): readonly string[] => {
  if (name === 'meta')
    return inMeta.includes(attributes.property ?? '') ? [attributes.content ?? ''] : none;
  let named = none;
  for (const attribute in attributes) {
    if (!naming.has(attribute)) continue;
    const value = attributes[attribute] ?? '';
    named = [...named, ...(attribute.endsWith('srcset') ? inList(value) : [value])];
  }
  return named;
};

const known = new Map<string, Reference>();

/** The same reference for the same address in the same words: pages repeat most of theirs. */
const referenceIn = (tag: Tag, written: string): Reference => {
  const { name: element, attributes, language: around } = tag;
  const { hreflang, rel, property } = attributes;
  const key = [element, around, hreflang, rel, property, written].join(' ');
  const found = known.get(key);
  if (found) return found;
  const made = {
    element,
    written: kept(written),
    language: kept(hreflang ?? around),
    isSaid: hreflang !== undefined,
    isLoaded: isLoaded(tag),
    isOfHead: element === 'link' || element === 'meta',
  };
  known.set(kept(key), made);
  return made;
};

/** Every address that a page names, each once, and the ids that a fragment can lead to. */
export const referenceReader = () => {
  const references = new Set<Reference>();
  const ids = new Set<string>();
  const open = (tag: Tag): void => {
    const { id } = tag.attributes;
    if (id !== undefined) ids.add(kept(id));
    for (const written of namedBy(tag)) references.add(referenceIn(tag, written));
  };
  return {
    reader: { open } satisfies Reader,
    found: () => ({ references: [...references], ids }),
  };
};
