import type { Thing, WebPageLeaf } from 'schema-dts';

/** What a page tells of itself beyond its title, in the fields of schema.org’s WebPage. */
export type PageFacts = Pick<
  WebPageLeaf,
  'about' | 'citation' | 'encoding' | 'keywords' | 'license' | 'mentions'
>;

/** What a page is about in the words of schema.org: its subject, what else is known of that, and the page’s own facts. */
export type Described = {
  subject: Exclude<Thing, string>;
  others?: readonly Exclude<Thing, string>[];
  page?: PageFacts;
};
