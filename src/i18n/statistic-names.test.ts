import { expect, test } from 'vitest';
import { statisticIds } from '#model/statistic-ids.ts';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpRecords } from '#model/made-up-records.ts';
import { statisticsOf } from '#model/statistics.ts';
import { languages } from './language.ts';
import { groupName, kindName } from './statistic-names.ts';

const statistics = statisticsOf(buildAtlas(madeUpRecords(), '2026-07-01'));

test.for(statisticIds)('every group and kind of %s has a name of its own', (id) => {
  const { group, kind } = statistics[id];
  for (const language of languages) {
    const names = group.values.map((value) => groupName(language, id, value));
    expect(new Set(names).size).toBe(names.length);
    // In English some are called by the very word of the vocabulary.
    if (language === 'id')
      expect(names.filter((name, at) => name === group.values[at])).toEqual([]);
    const kinds = kind?.values.map((value) => kindName(language, id, value)) ?? [];
    expect(kinds.filter((name) => /[{}]|^statistics|^sector/.test(name))).toEqual([]);
  }
});

test.for([
  ['countries', 'JP', 'Jepang'],
  ['signings', '2019', '2019'],
  ['signings', 'undated', 'tanggal tidak ditemukan'],
  ['terms', '5', '5 tahun'],
  ['terms', 'open-ended', 'tanpa batas waktu'],
  ['sources', '1', '1 sumber'],
] as const)('of %s, %s is called “%s”', ([id, group, name]) => {
  expect(groupName('id', id, group)).toBe(name);
});
