declare module '@orcid/bibtex-parse-js' {
  /** One entry of BibTeX as the package reads it; fields keep their inner braces. */
  type Entry = { citationKey: string; entryType: string; entryTags: Record<string, string> };
  const parser: { toJSON: (bibtex: string) => Entry[] };
  export default parser;
}
