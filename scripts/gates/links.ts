import { say } from '#i18n/say.ts';
import { addressOn, isAnswered, type Address } from './address.ts';
import type { BuiltSite } from './built-site.ts';
import type { Found, Gate } from './fault.ts';
import type { Page } from './page/page.ts';
import type { Reference } from './page/references.ts';

type Own = { page: Page; reference: Reference; address: Address; path: string };

const ownOn = (site: BuiltSite, page: Page): Own[] =>
  page.references.flatMap((reference) => {
    const address = addressOn(site, page, reference.written);
    // Whatever is not published below the base is no link of the site; out of the base there is none of its own.
    if (address?.url.origin !== site.origin) return [];
    return { page, reference, address, path: address.path ?? address.url.pathname };
  });

const lost = ({ page, reference }: Own): Found => ({
  file: page.file,
  problem: {
    id: `<${reference.element}> ${reference.written}: tidak ada halaman atau berkas di alamat itu.`,
    en: `<${reference.element}> ${reference.written}: no page and no file is at that address.`,
  },
  fix: {
    id: 'Perbaiki tautannya di rekaman, atau buat alamatnya dengan src/i18n/links.ts.',
    en: 'Mend the link in the record, or make its address with src/i18n/links.ts.',
  },
});

const noFragment = ({ page, reference }: Own): Found => ({
  file: page.file,
  problem: {
    id: `<${reference.element}> ${reference.written}: halaman tujuannya tidak punya bagian bernama demikian.`,
    en: `<${reference.element}> ${reference.written}: the page it leads to has no part of that name.`,
  },
  fix: {
    id: 'Samakan nama setelah # dengan id bagian itu.',
    en: 'Make the name after # that of the part.',
  },
});

const strayed = ({ page, reference }: Own): Found => ({
  file: page.file,
  problem: {
    id: `<${reference.element}> ${reference.written}: pindah bahasa tanpa mengatakannya.`,
    en: `<${reference.element}> ${reference.written}: leads to the other language without saying so.`,
  },
  fix: {
    id: 'Buat alamatnya dengan linkTo(language, …), atau beri hreflang.',
    en: 'Make its address with linkTo(language, …), or give it a hreflang.',
  },
});

const idsAt = ({ pages, drawings }: BuiltSite, path: string): ReadonlySet<string> | undefined =>
  pages.get(path)?.ids ?? drawings.get(path.slice(1));

const hasPart = (site: BuiltSite, { address, path }: Own): boolean => {
  const id = address.url.hash.slice(1);
  if (id === '' || idsAt(site, path)?.has(decodeURIComponent(id))) return true;
  // A prose page that the editors of an atlas have not written has no sections yet; a link to one opens its top.
  const target = site.pages.get(path);
  return target?.description === say(target?.language ?? 'id', 'prose.unwritten');
};

const staysInLanguage = (site: BuiltSite, { page, reference, path }: Own): boolean => {
  const target = site.pages.get(path);
  if (!target || reference.isOfHead || target.kind === 'not-found') return true;
  const around = reference.isSaid || page.kind === 'not-found' ? reference.language : page.language;
  return target.language === around;
};

const faultOf = (site: BuiltSite, own: Own): Found[] => {
  if (!isAnswered(site, own.path)) return [lost(own)];
  if (!hasPart(site, own)) return [noFragment(own)];
  return staysInLanguage(site, own) ? [] : [strayed(own)];
};

/** Every link leads to a page or a file that is there, to a part that it has, in the language of the page. */
export const links: Gate = {
  name: 'links',
  check: (site) =>
    [...site.pages.values()].flatMap((page) =>
      ownOn(site, page).flatMap((own) => faultOf(site, own)),
    ),
};
