import { isUnderWayOrDone, sectorsOfProgramme } from '#model/programme-sectors.ts';
import { judgedIn, type ContentRule } from './content-rule.ts';

/**
 * A sector under `programme` has a programme that is running, completed or of unknown status. Where there is no such
 * programme at all, a plan would be shown as done; where there is one of another sector only, it is a warning.
 */
export const programmeSectorsDone: ContentRule = {
  id: 'programme-sectors-done',
  check: (content) =>
    judgedIn(content, 'partnerships').flatMap(([id, { sectors, programmes, events }]) => {
      const done = programmes.filter(isUnderWayOrDone);
      const shown = new Set(done.flatMap(sectorsOfProgramme));
      const isPlanOnly = done.length === 0 && !events.some(({ type }) => type === 'programme');
      return (sectors.programme ?? []).flatMap((sector, at) => {
        if (shown.has(sector)) return [];
        return [
          {
            collection: 'partnerships' as const,
            id,
            path: ['sectors', 'programme', at],
            severity: isPlanOnly ? ('error' as const) : ('warning' as const),
            problem: {
              id: `Tidak ada program bidang “${sector}” yang berjalan, selesai, atau berstatus unknown.`,
              en: `There is no programme in the sector “${sector}” that is running, completed or unknown.`,
            },
            fix: {
              id: 'Tambahkan programnya, sebut bidang ini dalam furtherSectors program yang mencakupnya, atau pindahkan ke aspiration bila baru rencana.',
              en: 'Add the programme, name the sector in furtherSectors of one that covers it, or move it to aspiration if it is only planned.',
            },
          },
        ];
      });
    }),
};
