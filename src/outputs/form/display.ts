import type { CollectionName } from '#schema/collections.ts';

/** How the form calls a record in lists and where it is referred to. */
export const displayOf: Readonly<Record<CollectionName, string>> = {
  partnerships: '{{slug}}',
  narratives: '{{slug}}',
  places: '{{name.id}} · {{slug}}',
  organizations: '{{name.id}} · {{slug}}',
  sources: '{{title}} · {{slug}}',
  glossary: '{{term.id}} · {{slug}}',
  pages: '{{title}} · {{slug}}',
};

/** The field that stands above a record while it is open in the form; else it is the first heading of its body. */
export const titleOf: Readonly<Partial<Record<CollectionName, string>>> = {
  partnerships: 'summary.id',
  narratives: 'translatedOn',
  places: 'name.id',
  organizations: 'name.id',
  sources: 'title',
  glossary: 'term.id',
  pages: 'title',
};
