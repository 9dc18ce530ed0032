import { languages, type Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import type { Atlas } from '#model/atlas.ts';
import { addressOf, type DescribedFile } from './data-file.ts';
import { feedFiles } from './feed-files.ts';
import { figureFiles } from './figure-files.ts';

const isIn = (language: Language, file: DescribedFile): boolean =>
  languages
    .filter((one) => one !== language)
    .every((other) => ![paths.feed, paths.calendar].some((path) => linkTo(other, path) === addressOf(file))); // prettier-ignore

/** The files that lie beside their pages, those in another language left out. */
export const filesElsewhere = (atlas: Atlas, language: Language): DescribedFile[] =>
  [...figureFiles(atlas), ...feedFiles()].filter((file) => isIn(language, file));
