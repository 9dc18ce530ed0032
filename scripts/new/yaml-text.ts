import { Document, isScalar, isSeq, type Pair, Scalar, visit } from 'yaml';

/** Comments to write above fields of a record, by field name; `''` is the one at its end. */
export type Comments = Readonly<Record<string, string>>;

const isYear = /^\d{4}$/;
const mustBeQuoted = new Set(['kemendagri']);

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

const commentAbove = (pair: Pair, comment: string): void => {
  if (isScalar(pair.key)) pair.key.commentBefore = ` ${comment}`;
};

/** A record as the YAML that editors write: short lists on one line, no line broken, comments above fields. */
export const yamlOf = (record: object, comments: Comments = {}): string => {
  const document = new Document(record, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every((entry) => isScalar(entry))) list.flow = true;
    },
    Pair: (_, pair, path) => {
      const { value } = pair;
      const name = keyOf(pair);
      if (isScalar(value) && mustBeQuoted.has(name)) value.type = Scalar.QUOTE_SINGLE;
      else if (isScalar(value) && isYear.test(String(value.value)) && /On$|^published$/.test(name))
        value.value = Number(value.value);
      if (isSeq(value) && value.items.length === 0) value.flow = true;
      const isTop = path.length === 2;
      const comment = comments[name];
      if (isTop && comment !== undefined) commentAbove(pair, comment);
    },
  });
  const text = document.toString({
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: false,
    indentSeq: true,
  });
  return comments[''] === undefined ? text : `${text}# ${comments['']}\n`;
};
