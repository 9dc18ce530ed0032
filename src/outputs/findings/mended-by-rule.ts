type Mend = (line: string, start: number) => string | undefined;

const decimal = String.raw`(-?\d+(?:\.\d+)?)`;
const pair = new RegExp(String.raw`\[\s*${decimal}\s*,\s*${decimal}\s*\]`);

const withPairSwapped: Mend = (line) => {
  const [, first = '', second = ''] = pair.exec(line) ?? [];
  const [latitude, longitude] = [Math.abs(Number(second)), Math.abs(Number(first))];
  const isSwapped = longitude > 90 && longitude <= 180 && latitude <= 90;
  return isSwapped ? line.replace(pair, `[${second}, ${first}]`) : undefined;
};

const replacedAt =
  (written: RegExp, instead: (found: string) => string): Mend =>
  (line, start) => {
    const rest = line.slice(start);
    return written.test(rest) ? line.slice(0, start) + rest.replace(written, instead) : undefined;
  };

const upperCase = (found: string): string => found.toUpperCase();

/** What a schema cannot tell of a value alone, its line can: the line mended as the rule asks, where that is sure. */
export const mendedByRule: Readonly<Record<string, Mend>> = {
  'coordinate-range': withPairSwapped,
  'text-not-nfc': (line) => line.normalize('NFC'),
  'country-form': replacedAt(/^(["']?)[a-z]{2}\1(?=\s|$)/, upperCase),
  'wikidata-form': replacedAt(/^(["']?)q[1-9]\d*\1(?=\s|$)/, upperCase),
  'field-form': replacedAt(/^\u2212(?=\d)/, () => '-'),
  'frontmatter-fence': replacedAt(/^(?:-{4,}|\+{3})\s*$/, () => '---'),
  'body-less-than': replacedAt(/^<(?![!?/])/, () => '&lt;'),
  'body-heading-level': replacedAt(/^#(?:#{4,5})?(?=\s)/, (found) =>
    found === '#' ? '##' : '####',
  ),
};
