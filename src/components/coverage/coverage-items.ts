import type { PhraseKey } from '#i18n/say.ts';
import type { Coverage } from '#model/coverage.ts';

/** One thing that may be known of every act, partnership or programme. */
export type CoverageItem = { name: PhraseKey; rule: PhraseKey; known: number; all: number };

/** The items of a table in its groups. */
export const itemsOf = (
  coverage: Coverage,
): { title: PhraseKey; items: readonly CoverageItem[] }[] => {
  const { agreements, partnerships, programmes } = coverage;
  const item = (
    name: PhraseKey & `coverage.${string}`,
    rule: PhraseKey,
    known: number,
    all: number,
  ): CoverageItem => ({ name, rule, known, all });
  return [
    {
      title: 'coverage.group-agreements',
      items: [
        item('coverage.signed-on', 'coverage.signed-on-rule', coverage.agreementsDated, agreements),
        item('coverage.ends-on', 'coverage.ends-on-rule', coverage.agreementsWithEnd, agreements),
        item(
          'coverage.signatories',
          'coverage.signatories-rule',
          coverage.agreementsWithSignatories,
          agreements,
        ),
        item('coverage.text', 'coverage.text-rule', coverage.agreementsWithText, agreements),
      ],
    },
    {
      title: 'coverage.group-partnerships',
      items: [
        item('coverage.sector', 'coverage.sector-rule', coverage.withSector, partnerships),
        item('coverage.programme', 'coverage.programme-rule', coverage.withProgramme, partnerships),
        item('coverage.evidence', 'coverage.evidence-rule', coverage.wellEvidenced, partnerships),
      ],
    },
    {
      title: 'coverage.group-programmes',
      items: [
        item(
          'coverage.programme-dated',
          'coverage.programme-dated-rule',
          coverage.programmesDated,
          programmes,
        ),
        item(
          'coverage.programme-plan',
          'coverage.programme-plan-rule',
          coverage.programmesWithPlan,
          programmes,
        ),
        item(
          'coverage.programme-result',
          'coverage.programme-result-rule',
          coverage.programmesWithResult,
          programmes,
        ),
      ],
    },
  ];
};
