import { cwd } from 'node:process';

const folder = cwd();
const inside = new RegExp(
  `${folder.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}[/\\\\](src|scripts|node_modules|tests|public)\\b`,
);

/** A path of the machine that builds, where a text tells one; a name that only looks like one does not count. */
export const machinePathIn = (text: string): string | undefined => {
  if (text.includes('file:///')) return 'file:///';
  return text.includes(folder) ? inside.exec(text)?.[0] : undefined;
};
