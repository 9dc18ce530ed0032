import { judgedIn, type ContentRule } from './content-rule.ts';

/** Sister partners stand on the same administrative tier (PP 28/2018 art. 27); another tier is a warning, until kindNote explains it. */
export const equalLevel: ContentRule = {
  id: 'equal-level',
  check: (content) =>
    judgedIn(content, 'partnerships').flatMap(([id, { kind, kindNote, parties }]) => {
      if (kind !== 'sister' || kindNote) return [];
      const levels = parties.flatMap((party) => {
        const level = 'place' in party ? content.places.get(party.place)?.level : undefined;
        return level === undefined ? [] : [level];
      });
      if (new Set(levels).size < 2) return [];
      return [
        {
          collection: 'partnerships' as const,
          id,
          path: ['parties'],
          severity: 'warning' as const,
          problem: {
            id: `Tingkat pemerintahan kedua pihak berbeda (${levels.join(' dan ')}).`,
            en: `The parties stand on different tiers of government (${levels.join(' and ')}).`,
          },
          fix: {
            id: 'Periksa level kedua daerah; bila benar, jelaskan dalam kindNote.',
            en: 'Check the level of both places; if right, explain it in kindNote.',
          },
        },
      ];
    }),
};
