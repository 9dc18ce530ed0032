import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const file = 'docs/performance.md';
const start =
  '# Performance\n\nWhat a reader waits for, measured; each part is written by the command that it names.\n';

/** Puts text under its heading into `docs/performance.md`, in place of what that part said before. */
export const writePart = async (heading: string, text: string): Promise<void> => {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : start;
  const name = heading.toLowerCase();
  const [open, close] = [`<!-- ${name}: written by npm run bench -->`, `<!-- end of ${name} -->`];
  const part = `${open}\n\n## ${heading}\n\n${text}\n\n${close}`;
  const [from, to] = [before.indexOf(open), before.indexOf(close)];
  const after =
    from >= 0 && to > from
      ? before.slice(0, from) + part + before.slice(to + close.length)
      : `${before.trimEnd()}\n\n${part}\n`;
  const settings = await resolveConfig(file);
  writeFileSync(file, await format(after, { ...settings, filepath: file }));
};
