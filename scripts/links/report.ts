import type { Checked, Outcome } from './outcome.ts';

export type Linked = { id: string; url: string; archivedUrl?: string | undefined };

const words: Readonly<Record<Exclude<Outcome, 'found'>, string>> = {
  gone: 'Tidak ada lagi',
  unreachable: 'Tidak terjangkau',
  refused: 'Menolak pemeriksa; mungkin terbuka bagi pembaca',
  moved: 'Berpindah',
};
const kinds = Object.keys(words) as (keyof typeof words)[];

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** Where a copy may be: the one on record, else a question to the Wayback Machine, which may know none. */
const copyOf = ({ url, archivedUrl }: Linked): string =>
  archivedUrl
    ? `[salinan tercatat](${archivedUrl})`
    : `[cari salinan](https://web.archive.org/web/*/${url})`;

const rowsOf = (kind: Outcome, sources: readonly Linked[], checked: readonly Checked[]): string[] =>
  sources.flatMap((source) => {
    const found = checked.find(({ url, outcome }) => url === source.url && outcome === kind);
    if (!found) return [];
    return [`| ${source.id} | ${cell(source.url)} | ${cell(found.detail)} | ${copyOf(source)} |`];
  });

/** What was found of the links to sources, as Markdown; says nothing of what a source is worth, and changes no record. */
export const linkReport = (sources: readonly Linked[], checked: readonly Checked[]): string => {
  const countOf = (kind: Outcome) => checked.filter(({ outcome }) => outcome === kind).length;
  const parts = kinds.flatMap((kind) => {
    const rows = rowsOf(kind, sources, checked);
    if (rows.length === 0) return [];
    const head = ['| sumber | alamat | jawaban | salinan |', '| --- | --- | --- | --- |'];
    return ['', `## ${words[kind]} (${rows.length})`, '', ...head, ...rows];
  });
  return `${[
    '# Tautan sumber',
    '',
    `${checked.length} alamat diperiksa, ${countOf('found')} terbuka seperti tercatat. Hasil ini dari satu saat dan satu tempat: sebuah situs dapat sedang mati atau menolak mesin. Buka sendiri sebelum mengubah catatan; bila memang hilang, tulis salinannya pada \`archivedUrl\` dan biarkan \`url\`.`,
    ...parts,
  ].join('\n')}\n`;
};
