import { expect, test } from 'vitest';
import { formatShortDate, shortMonths } from './dates.ts';
import { languages } from './language.ts';
import { writeShortDate } from './write-date.ts';

test.each(languages)(
  'a short date in a browser is written as the build writes it: %s',
  (language) => {
    const months = shortMonths(language);
    const all = months.map((_, at) => `1996-${String(at + 1).padStart(2, '0')}`);
    const dates = ['1996', ...all.flatMap((month) => [month, `${month}-03`, `${month}-28`])];
    expect(dates.map((date) => writeShortDate(months, date))).toEqual(
      dates.map((date) => formatShortDate(language, date)),
    );
  },
);
