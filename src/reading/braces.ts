import { asWritten } from './stand-ins.ts';

const longest = 60;

/** What stands in the braces that open at an offset, with them; the brace alone where they do not close soon. */
export const bracesAt = (text: string, offset: number): string => {
  const rest = asWritten(text.slice(offset, offset + longest))
    .split('\n', 1)
    .join('');
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    if (rest.charAt(at) === '{') depth += 1;
    if (rest.charAt(at) === '}') depth -= 1;
    if (depth === 0) return rest.slice(0, at + 1);
  }
  return '{';
};
