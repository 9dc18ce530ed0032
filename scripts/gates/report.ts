import type { Language } from '#i18n/language.ts';
import type { Fault } from './fault.ts';

const mostOfOneGate = 20;
const words = {
  id: {
    gate: 'gerbang',
    more: 'lagi dari gerbang',
    faults: 'kesalahan',
    opening: 'Situs tidak diterbitkan',
  },
  en: {
    gate: 'gate',
    more: 'more from the gate',
    faults: 'faults',
    opening: 'The site is not published',
  },
} as const;

const told = (language: Language, { gate, file, line, problem, fix }: Fault): string =>
  [
    `${file}${line === undefined ? '' : `:${line}`}  ${words[language].gate} [${gate}]`,
    `    ${problem[language]}`,
    `    → ${fix[language]}`,
    '',
  ].join('\n');

const ofGate = (language: Language, gate: string, faults: readonly Fault[]): string[] => {
  const rest = faults.length - mostOfOneGate;
  return [
    ...faults.slice(0, mostOfOneGate).map((fault) => told(language, fault)),
    ...(rest > 0 ? [`… ${rest} ${words[language].more} [${gate}]\n`] : []),
  ];
};

/** What fell at the gates, the first of each gate in full, and a closing line that counts all. */
export const reportOfFaults = (language: Language, faults: readonly Fault[]): string => {
  const byGate = Map.groupBy(faults, ({ gate }) => gate);
  const lines = [...byGate].flatMap(([gate, ofOne]) => ofGate(language, gate, ofOne));
  const { opening, faults: word } = words[language];
  const closing = `${opening}: ${faults.length} ${word} (${[...byGate.keys()].join(', ')}).`;
  return `${[...lines, closing].join('\n')}\n`;
};
