import type { Language } from '#i18n/language.ts';
import type { Wording } from '#schema/wording.ts';
import { capital } from './wording.ts';
import { ownIds, type Turn } from './partnership.ts';
import type { Plan } from './plan.ts';
import type { World } from './world.ts';

const both = (write: (language: Language) => string): Wording => ({
  id: write('id'),
  en: write('en'),
});

const joined = (parts: readonly Wording[], by: string): Wording =>
  both((language) => parts.map((part) => part[language]).join(by));

/** A sentence of so many words, here and there with a number, the same in both languages. */
const sentence = (many: number, { chance, say }: World): Wording => {
  const number = chance.isOneIn(6) ? ` ${chance.between(2, 2400)}` : '';
  const comma = many > 14 ? ', ' : ' ';
  const first = Math.floor(many / 2);
  return both(
    (language) =>
      `${capital(say.words(language, first))}${number}${comma}${say.words(language, many - first)}.`,
  );
};

const cited = (text: Wording, source: string): Wording =>
  both((language) => `${text[language]}<Cite source="${source}" />`);

/** The sources that a real partnership cites, in the order of its narrative, then of its facts. */
const citedIn = ({ body, record }: Plan['real']): string[] => {
  const inBody = [...body.matchAll(/<(?:Cite|Quote) source="([^"]+)"/g)].map(([, id = '']) => id);
  const { agreements, events, programmes, furtherSources = [] } = record;
  const inFacts = [...agreements, ...events, ...programmes].flatMap(({ sources }) => sources);
  return [...new Set([...inBody, ...inFacts, ...furtherSources])];
};

/** A paragraph of so many words whose last sentence, and every other before it, cites. */
const paragraph = (words: number, nextSource: () => string, world: World): Wording => {
  const sentences: Wording[] = [];
  for (let left = words; left > 0;) {
    const wanted = world.chance.between(8, 22);
    const many = left - wanted < 8 ? left : wanted;
    left -= many;
    const text = sentence(many, world);
    const isCited = left === 0 || world.chance.isOneIn(2);
    sentences.push(isCited ? cited(text, nextSource()) : text);
  }
  return joined(sentences, '\n');
};

const around = (before: string, text: Wording, behind: string): Wording =>
  both((language) => `${before}${text[language]}${behind}`);

/** The parts beside plain paragraphs that the real narrative has: facts in place, a quotation, a heading. */
const insets = (
  { real: { body, record } }: Plan,
  nextSource: () => string,
  world: World,
): Wording[] => {
  const ids = ownIds(record);
  const facts = [...body.matchAll(/<(Programme|Agreement) id="([^"]+)" \/>/g)].map(
    ([, call = '', id = '']) => `<${call} id="${ids.get(id) ?? ''}" />`,
  );
  const quotes = [...body.matchAll(/<Quote /g)].map(() => {
    const before = `<Quote source="${nextSource()}" by="Wali Kota">\n\n`;
    return around(before, sentence(9, world), '\n\n</Quote>');
  });
  return [...facts.map((fact) => ({ id: fact, en: fact })), ...quotes];
};

const linksTo = (
  { real }: Plan,
  planned: Turn,
  nextSource: () => string,
  world: World,
): Wording[] =>
  (real.record.related ?? []).slice(0, 2).flatMap((other) => {
    const target = planned.get(other);
    if (!target || target.isDraft) return [];
    const link = both(
      (language) =>
        `${capital(world.say.words(language, 2))} [${world.say.words(language, 3)}](/kerja-sama/${target.id}/).`,
    );
    return [cited(link, nextSource())];
  });

/** An invented narrative of 200 to 300 words in both languages, built as the real one is; every paragraph cites. */
export const narrativeOf = (plan: Plan, planned: Turn, world: World): Wording => {
  const { chance } = world;
  const sources = citedIn(plan.real);
  let at = 0;
  const nextSource = () => world.sourceOf(plan.turn, sources[at++ % sources.length] ?? '');
  const headings = (plan.real.body.match(/^## /gm) ?? []).length;
  const many = chance.between(3, 5);
  const words = Math.floor(chance.between(205, 260) / many);
  const paragraphs = Array.from({ length: many }, (_, index) => {
    const text = paragraph(words, nextSource, world);
    const isNote = index === many - 1 && plan.real.body.includes('<Note>');
    const whole = isNote ? around('<Note>\n\n', text, '\n\n</Note>') : text;
    if (index === 0 || index > headings) return whole;
    return joined([around('## ', world.say.pair(2), ''), whole], '\n\n');
  });
  return joined(
    [
      ...paragraphs,
      ...insets(plan, nextSource, world),
      ...linksTo(plan, planned, nextSource, world),
    ],
    '\n\n',
  );
};
