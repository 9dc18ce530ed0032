const monthNames = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'ags', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

const monthOf = (word: string): number =>
  monthNames.findIndex((names) => names.includes(word.toLowerCase().replace('.', ''))) + 1;

const dayText = (year: string, month: number, day: string): string | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isReal ? text : undefined;
};

// 01/02/2024 is one day in Jakarta and another in Washington; 31/01/2024 is the same in both.
const fromNumbers = (first: string, second: string, year: string): string | undefined => {
  const [one, two] = [Number(first), Number(second)];
  if (one > 12 || one === two) return dayText(year, two, first);
  return two > 12 ? dayText(year, one, second) : undefined;
};

const isoMonthOf = (text: string): string | undefined => {
  const [, name = '', yearBehind = ''] = /^([a-z]+\.?) (\d{4})$/i.exec(text) ?? [];
  const [, yearBefore = '', number = ''] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  const month = name === '' ? Number(number) : monthOf(name);
  const isReal = month >= 1 && month <= 12;
  return isReal ? `${yearBehind || yearBefore}-${String(month).padStart(2, '0')}` : undefined;
};

/** A day or a month written in another way, as `2024-01-31` or `2024-01`; nothing where it could be more than one. */
export const isoDateOf = (written: string): string | undefined => {
  const text = written.trim();
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (numbers) return fromNumbers(numbers[1] ?? '', numbers[2] ?? '', numbers[3] ?? '');
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  if (yearFirst) return dayText(yearFirst[1] ?? '', Number(yearFirst[2]), yearFirst[3] ?? '');
  const month = isoMonthOf(text);
  if (month !== undefined) return month;
  const named =
    /^(?<day>\d{1,2}) (?<name>[a-z]+\.?) (?<year>\d{4})$/i.exec(text) ??
    /^(?<name>[a-z]+\.?) (?<day>\d{1,2}), (?<year>\d{4})$/i.exec(text);
  const { day = '', name = '', year = '' } = named?.groups ?? {};
  if (named) return monthOf(name) > 0 ? dayText(year, monthOf(name), day) : undefined;
  // Another zone may have another day than Jakarta.
  return /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\+07:?00)?$/.exec(text)?.[1];
};
