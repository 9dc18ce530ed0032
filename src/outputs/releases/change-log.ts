import type { Wording } from '#schema/wording.ts';
import type { EditionChanges, KindChanges } from './edition-changes.ts';
import { kindNames } from './kind-names.ts';
import type { Release } from './release.ts';

/** The change log of a release as data. */
export type ChangeLog = Pick<Release, 'version' | 'day' | 'previous' | 'level' | 'reasons'> &
  Omit<EditionChanges, 'lost'>;

/** The change log as JSON; each record on a line of its own. */
export const changeLogJson = ({ records, ...told }: ChangeLog): string => {
  const list = ([name, entries]: [string, object[]]): string =>
    entries.length === 0
      ? `      "${name}": []`
      : `      "${name}": [\n${entries.map((one) => `        ${JSON.stringify(one)}`).join(',\n')}\n      ]`;
  const kinds = Object.entries(records).map(
    ([kind, changes]) =>
      `    "${kind}": {\n${Object.entries(changes).map(list).join(',\n')}\n    }`,
  );
  const head = JSON.stringify(told, undefined, 2).slice(0, -2);
  return `${head},\n  "records": {\n${kinds.join(',\n')}\n  }\n}\n`;
};

/** The change log from the text of its file, which the sums of its release have judged. */
export const changeLogIn = (text: string): ChangeLog => JSON.parse(text) as ChangeLog;

type Language = keyof Wording;

const words = {
  title: { id: 'Data Jalinan Kota', en: 'Data of Jalinan Kota' },
  asOf: { id: 'Nilai hitungan per', en: 'Computed values as of' },
  first: {
    id: 'Rilis pertama. Semua rekaman baru; namanya ada di CHANGELOG.json dan di arsip.',
    en: 'The first release. Every record is new; CHANGELOG.json and the archive name them.',
  },
  since: { id: 'Dibandingkan dengan rilis', en: 'Compared with release' },
  added: { id: 'Baru', en: 'New' },
  changed: { id: 'Dibetulkan atau dilengkapi', en: 'Corrected or completed' },
  recomputed: { id: 'Hanya nilai hitungan berubah', en: 'Only computed values changed' },
  renamed: { id: 'Berganti id', en: 'Another id' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
  columns: { id: 'Tabel dan kolom', en: 'Tables and columns' },
  newColumn: { id: 'baru', en: 'new' },
  goneColumn: { id: 'hilang atau berubah', en: 'gone or changed' },
} as const satisfies Record<string, Wording>;

// A title may hold what Markdown would read as a mark.
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, String.raw`\$&`);

const lineOf = (
  language: Language,
  entry: { id: string; title: Wording; fields?: string[]; was?: string; reason?: Wording },
): string => {
  const { id, title, fields, was, reason } = entry;
  const told = [
    ...(was === undefined ? [] : [`\`${was}\` → \`${id}\``]),
    ...(fields ? [fields.map((one) => `\`${one}\``).join(', ')] : []),
    ...(reason ? [plain(reason[language])] : []),
  ];
  return `- ${plain(title[language])} (\`${id}\`)${told.length > 0 ? `: ${told.join('; ')}` : ''}`;
};

const lists = ['withdrawn', 'renamed', 'added', 'changed', 'recomputed'] as const;

const headingIn = (language: Language, text: string): string =>
  `${language === 'id' ? '##' : '###'} ${text}`;

const sectionsOf = (language: Language, log: ChangeLog): string[] =>
  lists.flatMap((list) =>
    Object.entries(log.records).flatMap(([kind, changes]: [string, KindChanges]) => {
      if (changes[list].length === 0) return [];
      const heading = `${words[list][language]}: ${kindNames[kind]?.[language] ?? kind}`;
      const lines = changes[list].map((one) => lineOf(language, one));
      return [headingIn(language, `${heading} (${lines.length})`), lines.join('\n')];
    }),
  );

const columnLines = (language: Language, { tables, columns }: ChangeLog): string[] => {
  const line = (name: string, what: Wording) => `- \`${name}\`: ${what[language]}`;
  const lines = [
    ...[...tables.removed, ...columns.removed].map((name) => line(name, words.goneColumn)),
    ...[...tables.added, ...columns.added].map((name) => line(name, words.newColumn)),
  ];
  return lines.length > 0 ? [headingIn(language, words.columns[language]), lines.join('\n')] : [];
};

const toldIn = (language: Language, log: ChangeLog, counts: Release['records']): string[] => {
  const { previous, reasons, level } = log;
  const records = Object.entries(counts)
    .map(([kind, count]) => `${kindNames[kind]?.[language] ?? kind} ${count}`)
    .join(', ');
  if (previous === null) return [words.first[language], `${records}.`];
  const why = reasons.map((one) => one[language]).join('; ');
  return [
    `${words.since[language]} ${previous} (${String(level)}): ${why}. ${records}.`,
    ...columnLines(language, log),
    ...sectionsOf(language, log),
  ];
};

/** The change log as Markdown, Indonesian first. */
export const changeLogText = (log: ChangeLog, counts: Release['records']): string =>
  (['id', 'en'] as const)
    .flatMap((language) => [
      `${language === 'id' ? '#' : '##'} ${words.title[language]} ${log.version}`,
      `${words.asOf[language]} ${log.day}.`,
      ...toldIn(language, log, counts),
    ])
    .join('\n\n')
    .concat('\n');
