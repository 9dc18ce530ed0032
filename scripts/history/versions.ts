import type { Version } from '#model/changes-between.ts';
import { factsIn } from '#model/changes-facts.ts';
import { readYaml, splitDocument } from '#reading/frontmatter.ts';
import { decode } from '#reading/limits.ts';

/** A version of a record as data, whatever the schema was at its time; nothing where it cannot be read. */
export const versionIn = (file: string, bytes: Uint8Array | undefined): Version | undefined => {
  if (!bytes) return undefined;
  const decoded = decode({ file, bytes });
  if (!('text' in decoded)) return undefined;
  const { text } = decoded;
  const split = file.endsWith('.mdx')
    ? splitDocument(file, text)
    : { yaml: text, body: '', findings: [] };
  if (split.findings.length > 0) return undefined;
  const { value, findings } = readYaml(file, split.yaml);
  return findings.length > 0 ? undefined : { facts: factsIn(value), body: split.body };
};

/** Whether a version is a draft, which readers were never shown; one look at its text is enough. */
export const isDraft = (bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined &&
  /^draft:[ \t]*true[ \t]*(#.*)?\r?$/m.test(Buffer.from(bytes).toString('utf8'));
