import type { Term } from '#model/atlas.ts';
import { term, type TermRecord } from '#schema/term.ts';
import { certainties } from '#schema/vocabularies.ts';
import { field, fieldsOf } from './field.ts';
import { address, id, oneOf, text } from './forms.ts';
import { placed, position } from './shared-fields.ts';
import { table } from './table.ts';

const schema = term.shape.basis.unwrap().element;
type Row = {
  term: Term;
  basis: NonNullable<TermRecord['basis']>[number];
  position: number;
};
const of = fieldsOf(schema, ({ basis }: Row) => basis);

/** Where the law says what a term means. */
export const legalBases = table<Row>({
  name: 'legal-bases',
  title: { id: 'Dasar hukum istilah', en: 'Legal bases' },
  description: {
    id: 'Satu baris per dasar hukum sebuah istilah, dengan seberapa pasti dasar itu diketahui.',
    en: 'One row for each legal basis of a term, with how surely it is known.',
  },
  key: ['term', 'position'],
  rows: ({ atlas }) =>
    atlas.terms.flatMap((one) => placed(one.record.basis, (basis) => ({ term: one, basis }))),
  fields: [
    field({
      name: 'term',
      title: { id: 'Istilah', en: 'Term' },
      description: { id: 'Id istilah.', en: 'Id of the term.' },
      isRequired: true,
      form: id('glossary'),
      value: (row) => row.term.id,
    }),
    position(),
    of('law', text),
    of('article', text),
    of('url', address),
    of('certainty', oneOf(certainties)),
  ],
});
