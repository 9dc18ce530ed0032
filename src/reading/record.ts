import { createHash } from 'node:crypto';
import { schemas, type CollectionName } from '#schema/collections.ts';
import { knownFields } from '#schema/known-fields.ts';
import { readBody, type BodyPart } from './body.ts';
import { explain } from './explain.ts';
import { fieldName } from './field-name.ts';
import { inTheWay, type Finding, type Position } from './finding.ts';
import type { RawFile } from './folder.ts';
import { readYaml, splitDocument, type YamlDocument } from './frontmatter.ts';
import { decode } from './limits.ts';
import { narrativeAdvice } from './narrative-advice.ts';

/** One record as it was read: its facts judged by the schema, its body as data, and where each value stands. */
export type ReadRecord = {
  collection: CollectionName;
  id: string;
  language?: 'id' | 'en';
  file: string;
  value: object;
  /** The body as written, without the blank lines around it. */
  text: string;
  body: BodyPart[];
  /** Whether its fields or prose may hold a text, told without parsing them; left out where they are parsed already. */
  mayHold?: (text: string) => boolean;
  locate: (path: readonly (string | number)[]) => Position;
};

/** The key of a record in its collection: its id, for a prose page with the language behind it. */
export const keyOf = ({ collection, id, language }: ReadRecord): string =>
  collection === 'pages' ? `${id}.${language ?? 'id'}` : id;

/** The first 8 hexadecimal digits of the SHA-256 of a body: what a translation says it translates. */
export const digestOf = (body: string): string =>
  createHash('sha256').update(body.trim()).digest('hex').slice(0, 8);

/** What came of one file: a good record, or the fields of one that the schema refused, and why. */
export type Reading = { record?: ReadRecord; refused?: ReadRecord; findings: Finding[] };

/** How many complaints the schema has of the fields of a record. */
const complaintsOf =
  ({ collection }: RawFile) =>
  (value: unknown): number =>
    schemas[collection].safeParse(value).error?.issues.length ?? 0;

const judged = (
  raw: RawFile,
  { value, locate }: YamlDocument,
): { value?: object; findings: Finding[] } => {
  const schema = schemas[raw.collection];
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  const findings = result.error.issues
    .flatMap((issue) => explain(issue, (path) => knownFields(schema, path)))
    .map(({ path, atKey, ...complaint }) => ({
      file: raw.file,
      ...locate(path, atKey),
      field: fieldName(path),
      severity: 'error' as const,
      ...complaint,
    }));
  return { findings };
};

const adviceOn = (
  { collection, file }: RawFile,
  { body, bodyStartLine }: { body: string; bodyStartLine: number },
  parts: readonly BodyPart[],
): Finding[] =>
  ['partnerships', 'narratives'].includes(collection)
    ? narrativeAdvice(file, body, bodyStartLine, parts)
    : [];

/** Reads one file: limits, then frontmatter, then schema, then body; every finding of the file at once. */
export const readRecord = (raw: RawFile): Reading => {
  const decoded = decode(raw);
  if (!('text' in decoded)) return { findings: inTheWay(decoded.findings) };
  const hasBody = raw.file.endsWith('.mdx');
  const split = hasBody
    ? splitDocument(raw.file, decoded.text)
    : { yaml: decoded.text, yamlStartLine: 1, body: '', bodyStartLine: 1, findings: [] };
  if (split.findings.length > 0) return { findings: inTheWay(split.findings) };
  const document = readYaml(raw.file, split.yaml, split.yamlStartLine, complaintsOf(raw));
  const isRead = document.findings.length === 0;
  const facts = isRead ? judged(raw, document) : { findings: inTheWay(document.findings) };
  const prose = readBody(raw.file, split.body, split.bodyStartLine);
  const findings = [...facts.findings, ...prose.findings];
  const value = (facts.value ?? document.value) as object | undefined;
  if (value === undefined) return { findings };
  const record = {
    collection: raw.collection,
    id: raw.id,
    ...(raw.language ? { language: raw.language } : {}),
    file: raw.file,
    value,
    text: split.body.trim(),
    body: prose.parts,
    locate: document.locate,
  };
  if (findings.length > 0) return { refused: record, findings };
  return { record, findings: [...prose.advice, ...adviceOn(raw, split, prose.parts)] };
};
