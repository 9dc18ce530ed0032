import type { PartnershipRecord } from '#schema/partnership.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Found, Gate } from '../fault.ts';
import { publishedRecords } from '../manifest/record-pages.ts';
import { scriptOutputs } from './for-scripts.ts';
import { pageOutputs } from './in-pages.ts';
import { tableOutputs } from './in-tables.ts';
import { searchedPages } from './searched-pages.ts';
import type { Output, Told } from './told.ts';

const fix: Found['fix'] = {
  id: 'Semua keluaran dibuat dari model yang sama; periksa yang menulis berkas ini di src/outputs atau src/components.',
  en: 'All outputs come from the same model; look at what writes this file in src/outputs or src/components.',
};

/** The ids of a collection, straight from the records; withdrawn ones are told in no output. */
const idsOf = ({ expected }: BuiltSite, of: Output['of']): string[] =>
  publishedRecords(expected)
    .filter(({ collection, value }) => {
      const { withdrawn } = value as Partial<PartnershipRecord>;
      return collection === of && withdrawn === undefined;
    })
    .map(({ id }) => id);

const missing = (file: string, id: string): Found => ({
  file,
  problem: {
    id: `Rekaman ${id} tidak ada di keluaran ini.`,
    en: `Record ${id} is not in this output.`,
  },
  fix,
});

const surplus = (file: string, id: string): Found => ({
  file,
  problem: {
    id: `Keluaran ini memuat ${id}, yang bukan rekaman terbit.`,
    en: `This output holds ${id}, which is no published record.`,
  },
  fix,
});

const otherState = (file: string, id: string, told: string, is: string): Found => ({
  file,
  problem: {
    id: `Keadaan hukum ${id} di sini ${told}, menurut rekaman ${is}.`,
    en: `The legal state of ${id} is ${told} here and ${is} by the records.`,
  },
  fix,
});

type States = ReadonlyMap<string, string>;

const differences = (site: BuiltSite, states: States, output: Output, told: Told): Found[] => {
  const { of, only, fileOf = () => output.file } = output;
  const [ids, inScope] = [idsOf(site, of), only?.(site)];
  const expected = new Set(inScope ? ids.filter((id) => inScope.has(id)) : ids);
  return [
    ...[...expected].filter((id) => !told.has(id)).map((id) => missing(fileOf(id), id)),
    ...[...told].flatMap(([id, state]) => {
      if (!expected.has(id)) return [surplus(fileOf(id), id)];
      const is = states.get(id);
      if (of !== 'partnerships' || state === undefined || is === undefined || state === is)
        return [];
      return [otherState(fileOf(id), id, state, is)];
    }),
  ];
};

const unreadable = (file: string, error: unknown): Found => ({
  file,
  problem: {
    id: `Keluaran ini tidak terbaca: ${error instanceof Error ? error.message : String(error)}`,
    en: `This output cannot be read: ${error instanceof Error ? error.message : String(error)}`,
  },
  fix,
});

const inOutput = (site: BuiltSite, states: States, output: Output): Found[] => {
  try {
    return differences(site, states, output, output.read(site));
  } catch (error) {
    return [unreadable(output.file, error)];
  }
};

/** Every output tells the same records in the same legal state: pages, lists, tables, maps, what scripts load, and search. */
export const sameRecords: Gate = {
  name: 'same-records',
  check: (site) => {
    const states = new Map(
      site.expected.atlas.partnerships.map(({ id, legalState }) => [id, legalState]),
    );
    const outputs = [...pageOutputs, ...tableOutputs, ...scriptOutputs];
    return [...outputs.flatMap((one) => inOutput(site, states, one)), ...searchedPages(site)];
  },
};
