import { firstDayOf, lastDayOf } from '#model/partial-date.ts';
import {
  eachAgreement,
  judgedIn,
  type Broken,
  type Content,
  type ContentRule,
} from './content-rule.ts';

const isBefore = (end: string | undefined, start: string | undefined): boolean =>
  end !== undefined && start !== undefined && lastDayOf(end) < firstDayOf(start);

const fix = {
  id: 'Periksa kedua tanggal pada sumber. Bila sumber tidak menyebut akhirnya, hapus bidang ini.',
  en: 'Check both dates in the source. If it names no end, remove this field.',
};

const acts = (content: Content): Broken[] =>
  eachAgreement(content, ({ signedOn, ...act }, path) =>
    (['endsOn', 'endedOn'] as const)
      .filter((field) => isBefore(act[field], signedOn))
      .map((field) => ({
        path: [...path, field],
        problem: {
          id: `Berakhir ${act[field] ?? ''}, sebelum ditandatangani ${signedOn ?? ''}.`,
          en: `Ends on ${act[field] ?? ''}, before it was signed on ${signedOn ?? ''}.`,
        },
        fix,
      })),
  );

const programmes = (content: Content): Broken[] =>
  judgedIn(content, 'partnerships').flatMap(([id, record]) =>
    record.programmes.flatMap(({ startedOn, endedOn }, at) =>
      isBefore(endedOn, startedOn)
        ? [
            {
              collection: 'partnerships' as const,
              id,
              path: ['programmes', at, 'endedOn'],
              problem: {
                id: `Selesai ${endedOn ?? ''}, sebelum mulai ${startedOn ?? ''}.`,
                en: `Ended on ${endedOn ?? ''}, before it started on ${startedOn ?? ''}.`,
              },
              fix,
            },
          ]
        : [],
    ),
  );

/** An act ends on or after the day it was signed, a programme after it started. */
export const endsAfterStart: ContentRule = {
  id: 'ends-after-start',
  check: (content) => [...acts(content), ...programmes(content)],
};
