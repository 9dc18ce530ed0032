import { buildAtlas, type Atlas } from '#model/atlas.ts';
import { recordsOf } from '#model/records-of.ts';
import type { Withdrawn } from '#outputs/releases/edition-changes.ts';
import { checkContent } from '../check-content.ts';
import { reportOf } from '../check-report.ts';
import { ReleaseFault } from './fault.ts';

/** The atlas of the records as they are written now. Throws a fault where the check finds errors. */
export const checkedAtlas = async (day: string): Promise<Atlas> => {
  const checked = await checkContent();
  if (checked.findings.some(({ severity }) => severity === 'error')) {
    process.stdout.write(reportOf('id', checked));
    throw new ReleaseFault(
      'Tidak dirilis: pemeriksaan menemukan kesalahan.',
      'Not released: the check finds errors.',
    );
  }
  return buildAtlas(recordsOf(checked.records), day);
};

/** The partnerships that are taken back, under every id they ever had, as a change log tells of them. */
export const withdrawnIn = ({ withdrawn }: Atlas): Withdrawn[] =>
  withdrawn.flatMap(({ id, title, record }) => {
    const taken = record.withdrawn;
    return taken
      ? [id, ...(record.formerIds ?? [])].map((one) => ({ id: one, title, ...taken }))
      : [];
  });
