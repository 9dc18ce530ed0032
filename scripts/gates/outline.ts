import type { Found, Gate } from './fault.ts';
import type { Page } from './page/page.ts';

const fix: Found['fix'] = {
  id: 'Perbaiki susunan judul di narasi, atau komponen yang menulis bagian itu.',
  en: 'Mend the headings of the narrative, or the component that writes that part.',
};

/** What is wrong with how a page is built; each is a sentence about the page. */
const wrongWith = ({ outline, kind }: Page): Found['problem'][] => {
  const { headings, parts, mains, mainId, unnamedNavigations, firstLink } = outline;
  const first = headings.filter(({ level }) => level === 1).length;
  const levels = headings.map(({ level }) => level);
  const isJumping = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
  const isWhole = kind !== 'redirect';
  const hasParts = parts.header > 0 && parts.main > 0 && parts.footer > 0 && mains === 1;
  return [
    first !== 1 && {
      id: `Halaman ini punya ${first} judul utama, seharusnya satu.`,
      en: `This page has ${first} first headings and should have one.`,
    },
    headings.some(({ hasWords }) => !hasWords) && {
      id: 'Sebuah judul di halaman ini kosong.',
      en: 'A heading of this page says nothing.',
    },
    isJumping && {
      id: `Tingkat judulnya melompat: ${levels.join(' ')}.`,
      en: `Its headings skip a level: ${levels.join(' ')}.`,
    },
    isWhole &&
      !hasParts && {
        id: 'Halaman ini tidak punya kepala, satu bagian utama, dan kaki.',
        en: 'This page lacks a header, one main part or a footer.',
      },
    isWhole &&
      unnamedNavigations > 0 && {
        id: 'Sebuah navigasi di halaman ini tidak punya nama.',
        en: 'A navigation of this page has no name.',
      },
    isWhole &&
      firstLink !== `#${mainId}` && {
        id: 'Tautan pertamanya tidak menuju bagian utama.',
        en: 'Its first link does not lead to its main part.',
      },
  ].filter((one) => one !== false);
};

const isJudged = ({ kind }: Page): boolean => kind !== 'piece' && kind !== 'form';

/** Every page has one first heading, headings in order, its parts, and a way past its header. */
export const outline: Gate = {
  name: 'outline',
  check: ({ pages }) =>
    [...pages.values()]
      .filter(isJudged)
      .flatMap((page) => wrongWith(page).map((problem) => ({ file: page.file, problem, fix }))),
};
