import { formatNumber } from '#i18n/format.ts';
import { fileAt } from '#i18n/links.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { sizeOf, type DataFile } from '#outputs/open-data/data-file.ts';

/** A file as a link to it: where it lies, how it is called, how large it is. */
export type Download = { href: string; name: string; label: string; size: string };

/** What is written on the link to a file. */
export function downloadOf(language: Language, { path, text }: DataFile): Download {
  const kilobytes = formatNumber(language, Math.max(1, Math.round(sizeOf(text) / 1000)));
  const size = say(language, 'data.size', { size: kilobytes });
  const label = say(language, 'data.download', { file: path, size });
  return { href: fileAt(`data/${path}`), name: path, label, size };
}

/** The id of a table's section on the page of columns. */
export const anchorOfTable = (name: string): string => `tabel-${name}`;
