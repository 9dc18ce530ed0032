import type { Term } from '#model/atlas.ts';
import { term as schema } from '#schema/term.ts';
import { fieldsOf } from './field.ts';
import { ids, pair, text } from './forms.ts';
import { ownId } from './shared-fields.ts';
import { table } from './table.ts';

const of = fieldsOf(schema, ({ record }: Term) => record);

/** Every term of law and practice. */
export const glossary = table<Term>({
  name: 'glossary',
  title: { id: 'Istilah', en: 'Glossary' },
  description: {
    id: 'Satu baris per istilah hukum atau praktik; dasar hukumnya ada dalam tabel legal-bases.',
    en: 'One row for each term of law or practice; the table legal-bases has its legal basis.',
  },
  key: ['id'],
  rows: ({ atlas }) => atlas.terms,
  fields: [
    ownId(),
    of('term', pair),
    of('abbreviation', text),
    of('definition', pair),
    of('related', ids('glossary'), { value: ({ related }) => related.map(({ id }) => id) }),
  ],
});
