import { plainBody } from './plain-body.ts';

/** The facts of a record, as they are written, and its body. */
export const partsOf = (text: string): { facts: string; body: string } => {
  const end = text.indexOf('\n---', 3);
  return { facts: text.slice(4, end + 1), body: text.slice(text.indexOf('\n', end + 1) + 1) };
};

const placesOf = (facts: string): string[] => {
  const parties = /^parties:(.*\n(?:[ -].*\n)*)/m.exec(facts)?.[1] ?? '';
  return [...parties.matchAll(/\bplace:\s*([a-z0-9-]+)/g)].flatMap(([, place]) => place ?? []);
};

/** Hugo takes these two names for its own. */
const renamed = (facts: string): string =>
  facts.replace(/^title:/m, 'heading:').replace(/^summary:/m, 'abstract:');

/** Whether a record is published; what is being written is not. */
export const isPublished = (text: string): boolean => !/^draft: true$/m.test(partsOf(text).facts);

/** A partnership as a page for Hugo and Eleventy: its facts untouched but for two names, its places as terms. */
export const plainRecord = (text: string, narrative?: string): string => {
  const { facts, body } = partsOf(text);
  const added = [
    `daerah: [${[...new Set(placesOf(facts))].join(', ')}]`,
    `bodyLanguage: ${narrative === undefined ? 'id' : 'en'}`,
  ];
  const own = narrative === undefined ? body : partsOf(narrative).body;
  return `---\n${renamed(facts)}${added.join('\n')}\n---\n${plainBody(own)}`;
};
