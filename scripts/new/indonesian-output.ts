import type { WriteStream } from 'node:tty';

// The prompts of @clack/prompts 1.9 bring these words along, and offer no way to set them.
const hints: readonly (readonly [RegExp, string])[] = [
  [/to navigate/, 'berpindah'],
  [/to select/, 'memilih'],
  [/to search/, 'mencari'],
  [/Type:/, 'Ketik:'],
  [/Space\/Tab:/, 'Spasi/Tab:'],
  [/ select(?= \u2022)/, ' memilih'],
  [/ confirm/, ' selesai'],
];

const inHints = (line: string): string =>
  line.includes('\u2191/\u2193')
    ? hints.reduce((text, [english, indonesian]) => text.replace(english, indonesian), line)
    : line;

/** What the prompts write, with their own English words in Indonesian; what editors wrote stays. */
export const inIndonesian = (written: string): string =>
  written
    .split('\n')
    .map(inHints)
    .join('\n')
    .replace(/(\u001b\[2m)Search:/g, '$1Cari:')
    .replace(/No matches found/g, 'Tidak ada yang cocok')
    .replace(/\((\d+) match(?:es)?\)/g, '($1 cocok)')
    .replace(/(\d+) items selected/g, '$1 dipilih');

/** A terminal that shows the prompts' own words in Indonesian. */
export const indonesianOutput = (terminal: WriteStream): WriteStream =>
  new Proxy(terminal, {
    get: (target, name) => {
      if (name === 'write') return (text: string) => target.write(inIndonesian(text));
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
