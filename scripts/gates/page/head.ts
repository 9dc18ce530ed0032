import { kept, same } from './kept.ts';
import type { Reader, Tag } from './tag.ts';

/** What the head of a page says of it. */
export type Head = {
  /** Its policies, as `<meta>`. */
  policies: string[];
  /** A policy stands before anything that it rules. */
  isPolicyFirst: boolean;
  /** Where it leads on to by itself, as written in `<meta http-equiv="refresh">`. */
  refresh?: string;
  /** Its style sheets and the media each is for. */
  sheets: { address: string; media: string | undefined }[];
  scripts: string[];
  description: string;
};

const isRuled = ({ name, attributes }: Tag): boolean =>
  ['link', 'script', 'style'].includes(name) ||
  (name === 'meta' && attributes['http-equiv'] !== undefined);

/** What a page says of itself, and what it loads as it opens. */
export const headReader = () => {
  const head: Head = {
    policies: [],
    isPolicyFirst: false,
    sheets: [],
    scripts: [],
    description: '',
  };
  let ruled = 0;
  const open = (tag: Tag): void => {
    const { name, attributes } = tag;
    if (name === 'meta' && attributes.name === 'description')
      head.description = kept(attributes.content ?? '');
    if (!isRuled(tag)) return;
    ruled += 1;
    const header = attributes['http-equiv']?.toLowerCase();
    if (header === 'content-security-policy') {
      head.policies.push(kept(attributes.content ?? ''));
      head.isPolicyFirst ||= ruled === 1;
    }
    if (header === 'refresh') head.refresh = kept(attributes.content ?? '');
    if (name === 'link' && attributes.rel === 'stylesheet')
      head.sheets.push({ address: kept(attributes.href ?? ''), media: attributes.media });
    if (name === 'script' && attributes.src !== undefined) head.scripts.push(kept(attributes.src));
  };
  return {
    reader: { open } satisfies Reader,
    found: (): Head => ({
      ...head,
      policies: same(head.policies),
      sheets: same(head.sheets),
      scripts: same(head.scripts),
    }),
  };
};
