import type { Text } from 'hast';
import type { Complaint } from '#schema/wording.ts';
import { bracesAt } from './braces.ts';
import { report, startOf, type Walk, type Where } from './body-walk.ts';
import { expression, hidden, script } from './body-wording.ts';
import { hiddenCharacterIn } from '#schema/characters.ts';
import { personalData, personalDataIn } from '#schema/personal-data.ts';
import { asWritten, standInsIn, startsWithImport } from './stand-ins.ts';
import { htmlComment, lessThan } from './tag-wording.ts';

const lessThanFault = (text: string, offset: number): Complaint => {
  const follows = asWritten(text.slice(offset, offset + 12))
    .split('\n', 1)
    .join('');
  return follows.startsWith('<!--') ? htmlComment : lessThan(follows);
};

/** A piece of text as it was written, and what in it MDX would not have read as text. */
export const textOf = (walk: Walk, node: Text, isFirst: boolean, { inCode }: Where): Text => {
  const value = asWritten(node.value);
  const start = startOf(node);
  const personal = personalDataIn(value);
  if (personal)
    walk.faults.push({ offset: start + personal.at, told: personalData(personal.kind) });
  if (inCode) return { type: 'text', value };
  const source = walk.text.slice(start, node.position?.end.offset ?? start);
  for (const { offset, kind } of standInsIn(source)) {
    const at = start + offset;
    const told =
      kind === 'brace' ? expression(bracesAt(walk.text, at)) : lessThanFault(walk.text, at);
    walk.faults.push({ offset: at, told });
  }
  if (isFirst && startsWithImport(node.value)) report(walk, node, script);
  const character = hiddenCharacterIn(value);
  if (character) report(walk, node, hidden(character.code));
  return { type: 'text', value };
};
